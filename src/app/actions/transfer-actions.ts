import { overviewOf } from "#app/overview.ts";
import { organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import { listedChapters, organizationsIn } from "#domain/book/chapters.ts";
import { listText, type ReadList as ParsedList, parseList } from "#domain/book/list-link.ts";
import { withList } from "#domain/book/list-merge.ts";
import type { Carrier } from "#domain/book/progress-book.ts";
import { evidenceOn } from "#domain/book/reading.ts";
import { domainOf } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
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
  readonly carrier: Carrier;
  /** Those that would be ready with it, and are not now; empty for a list that raises nothing. */
  readonly raised: readonly Organization[];
  /** The answers now and with it, where it would be a better one; else `undefined`. */
  readonly raisedAnswer: RaisedAnswer | undefined;
};

/** Two answers to *Can I wipe the old phone?* */
export interface RaisedAnswer {
  readonly from: Exclude<Verdict["kind"], "where-in">;
  readonly to: Exclude<Verdict["kind"], "where-in">;
}

export function transferActions(
  ports: Ports,
  store: Store,
  { change }: Keeper,
  { lookUp }: LookupActions,
): TransferActions {
  function shown(parsed: ParsedList, carrier: Carrier): ReadList {
    return described(parsed, carrier, store.state(), { at: ports.now(), by: ports.tab });
  }
  return {
    fileText: () => listText(store.state().book, "file"),
    codeFor: () => ports.listCode.codeFrom(listText(store.state().book, "link")),
    readFile: (text) => shown(parseList(text, "file"), "file"),
    readCode: async (code) => {
      const decoded = await ports.listCode.textFrom(code);
      return decoded.kind === "text" ? shown(parseList(decoded.text, "link"), "link") : decoded;
    },
    listBrought: ({ list, carrier }) => {
      change((book, stamp) => withList(book, list, carrier, stamp));
      const organizations = organizationsOf(store.state());
      const homes = organizations.flatMap(({ account }) => (account && domainOf(account)) ?? []);
      void lookUp([...organizations, ...homes.map(strangerFrom)]);
    },
  };
}

function described(
  parsed: ParsedList,
  carrier: Carrier,
  { book, now }: State,
  stamp: { readonly at: number; readonly by: string },
): ReadList {
  if (parsed.kind === "refused") return parsed;
  const { list } = parsed;
  const tests = listedChapters(list).filter((chapter) => evidenceOn(chapter).test !== undefined);
  const before = overviewOf(book, new Map(), now);
  const after = overviewOf(withList(book, list, carrier, stamp), new Map(), now);
  const ready = new Set(before.standings.filter(isReady).map(({ key }) => key));
  const raised = after.standings.filter((one) => isReady(one) && !ready.has(one.key));
  return {
    ...parsed,
    carrier,
    organizations: organizationsIn(list),
    tests: tests.length,
    raised: raised.map(({ evidence }) => evidence.organization),
    raisedAnswer: raisedAnswer(before.verdict, after.verdict),
  };
}

function isReady({ status }: Standing): boolean {
  return weightOf(status) === "settled";
}

const ranks = { "not-yet": 0, "not-proven": 1, yes: 2 } as const;

function raisedAnswer({ kind: from }: Verdict, { kind: to }: Verdict): RaisedAnswer | undefined {
  if (from === "where-in" || to === "where-in") return undefined;
  return ranks[to] > ranks[from] ? { from, to } : undefined;
}
