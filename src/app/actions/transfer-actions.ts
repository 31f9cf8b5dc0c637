import { organizationsOf } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { listedChapters, organizationsIn } from "#domain/book/chapters.ts";
import {
  type DecodedList,
  listText,
  type ReadList as ParsedList,
  parseList,
} from "#domain/book/list-link.ts";
import { withList } from "#domain/book/list-merge.ts";
import { evidenceOn } from "#domain/book/reading.ts";
import { domainOf } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { strangerFrom } from "./add-actions.ts";
import type { Keeper } from "./keeper.ts";
import type { LookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";

/** The list to another device and from it: as a code, a link or a file. */
export interface TransferActions {
  /** The list as text for a file. */
  readonly fileText: () => string;
  /** The list as it stands in an address after `#/import/`. */
  readonly codeFor: () => Promise<string>;
  readonly readFile: (text: string) => ReadList;
  readonly readCode: (code: string) => Promise<ReadList>;
  /** Merges a list from elsewhere, and looks up what only Microsoft can say of it. */
  readonly listBrought: (list: ListFromElsewhere) => void;
}

/** A list from elsewhere, to be shown before it is merged. */
export type ReadList = ListFromElsewhere | Extract<ParsedList, { kind: "refused" }>;

export type ListFromElsewhere = Extract<ParsedList, { kind: "list" }> & {
  readonly organizations: readonly Organization[];
  /** How many of them bring a test. */
  readonly tests: number;
};

export function transferActions(
  ports: Ports,
  store: Store,
  { change }: Keeper,
  { lookUp }: LookupActions,
): TransferActions {
  return {
    fileText: () => listText(store.state().book, "file"),
    codeFor: () => ports.listCode.codeFrom(listText(store.state().book, "link")),
    readFile: (text) => described(parseList(text, "file")),
    readCode: async (code) => readListFrom(await ports.listCode.textFrom(code)),
    listBrought: ({ list }) => {
      change((book, stamp) => withList(book, list, stamp));
      const organizations = organizationsOf(store.state());
      const homes = organizations.flatMap(({ account }) => (account && domainOf(account)) ?? []);
      void lookUp([...organizations, ...homes.map(strangerFrom)]);
    },
  };
}

function readListFrom(decoded: DecodedList): ReadList {
  return decoded.kind === "text" ? described(parseList(decoded.text, "link")) : decoded;
}

function described(parsed: ParsedList): ReadList {
  if (parsed.kind === "refused") return parsed;
  const { list } = parsed;
  const tests = listedChapters(list).filter((chapter) => evidenceOn(chapter).test !== undefined);
  return { ...parsed, organizations: organizationsIn(list), tests: tests.length };
}
