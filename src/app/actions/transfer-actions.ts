import { organizationsInOrder } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { domainOf } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { strangerFrom } from "./add-actions.ts";
import type { Keeper } from "./keeper.ts";
import type { ListFromElsewhere, ReadList } from "./list-transfer.ts";
import type { LookupActions } from "./lookup-actions.ts";
import type { Ports } from "./ports.ts";

/** The list to another device and from it: as a code, a link or a file. */
export interface TransferActions {
  /** The list as text for a file. */
  readonly fileText: () => Promise<string>;
  /** The list as it stands in an address after `#/import/`. */
  readonly codeFor: () => Promise<string>;
  /** The same of organizations that are nobody's list here; nothing of them is kept. */
  readonly codeOf: (organizations: readonly Organization[]) => Promise<string>;
  readonly readFile: (text: string) => Promise<ReadList>;
  readonly readCode: (code: string) => Promise<ReadList>;
  /** Merges a list from elsewhere, and looks up what only Microsoft can say of it. */
  readonly listBrought: (list: ListFromElsewhere) => void;
}

export function transferActions(
  ports: Ports,
  store: Store,
  { change }: Keeper,
  { lookUp }: LookupActions,
): TransferActions {
  const part = () => import("./list-transfer.ts");
  const stamp = () => ({ at: ports.now(), by: ports.tab });
  return {
    fileText: async () => (await part()).textOf(store.state(), "file"),
    codeFor: async () => ports.listCode.codeFrom((await part()).textOf(store.state(), "link")),
    codeOf: async (organizations) =>
      ports.listCode.codeFrom((await part()).linkTextOf(organizations, stamp())),
    readFile: async (text) => (await part()).listFrom(text, "file", store.state(), stamp()),
    readCode: async (code) => {
      const decoded = await ports.listCode.textFrom(code);
      if (decoded.kind !== "text") return decoded;
      return (await part()).listFrom(decoded.text, "link", store.state(), stamp());
    },
    listBrought: ({ merge }) => {
      change(merge);
      const organizations = organizationsInOrder(store.state());
      const homes = organizations.flatMap(({ account }) => (account && domainOf(account)) ?? []);
      void lookUp([...organizations, ...homes.map(strangerFrom)]);
    },
  };
}
