import { globalCloud } from "#domain/microsoft/cloud.ts";
import { failed, ok, type Result } from "#domain/microsoft/failure.ts";
import type { Directory, SessionStart, SignInReturn } from "#domain/microsoft/ports.ts";
import {
  type Account,
  type HomeAccountId,
  parseAddress,
  parseHomeAccountId,
} from "#domain/organization/account.ts";
import { consumerTenantId, parseTenantId } from "#domain/organization/tenant.ts";
import { parseTenantDocument } from "#entra/requests/find-tenant.ts";
import { parseSignInMethods } from "#entra/requests/list-sign-in-methods.ts";
import { parseTenantPage } from "#entra/requests/list-tenants.ts";
import { discoveryAnswer, methodsAnswer, tenantsAnswer } from "#proof/world/graph.ts";
import { homeOf, type Place, type World } from "#proof/world/world.ts";

/** Microsoft as Rekey meets it: the world's answers, read by Rekey's own parsers. */
export interface Microsoft {
  readonly world: () => World;
  /** The addresses that are signed in to Rekey. */
  readonly signedIn: () => readonly string[];
  readonly returned: () => SignInReturn;
  /** Is told what Rekey reads of an organization, as it reads it. */
  readonly hasRead: (place: Place) => void;
}

/** The directory that answers from the world. */
export function directoryOf({ world, signedIn, returned, hasRead }: Microsoft): Directory {
  function addressOf(id: HomeAccountId): string | undefined {
    return signedIn().find((address) => accountFrom(world(), address)?.id === id);
  }
  return {
    start: async (): Promise<SessionStart> => ({
      accounts: signedIn().flatMap((address) => accountFrom(world(), address) ?? []),
      returned: returned(),
    }),
    signIn: async () => undefined,
    signOut: async () => undefined,
    listTenants: async (id) => parsed(parseTenantPage(tenantsAnswer(world(), addressOf(id) ?? ""))),
    listSignInMethods: async (id, tenant) => {
      const address = addressOf(id);
      const place = world().places.find((one) => one.tenant === tenant && one.account === address);
      if (!place?.isMember) return failed({ kind: "no-longer-guest", code: "AADSTS50020" });
      if (!place.policy.approvesReading) {
        return failed({ kind: "ask-for-consent", code: "AADSTS65001" });
      }
      hasRead(place);
      return parseSignInMethods(methodsAnswer(place));
    },
    listSponsors: async () => ok([]),
    findTenant: async (domain) => {
      const document = discoveryAnswer(world(), domain);
      return document === undefined
        ? failed({ kind: "try-again", reason: "unreachable" })
        : parseTenantDocument(globalCloud, document);
    },
  };
}

function parsed(
  page: ReturnType<typeof parseTenantPage>,
): Awaited<ReturnType<Directory["listTenants"]>> {
  return page satisfies Result<unknown>;
}

/** A person of the world as MSAL tells of them; `undefined` for a mailbox, which Rekey cannot have sign in. */
export function accountFrom(world: World, address: string): Account | undefined {
  const kind = world.accounts.find((account) => account.address === address)?.kind;
  const home = kind === "work" ? homeOf(world, address)?.tenant : consumerTenantId;
  const number = world.accounts.findIndex((account) => account.address === address) + 1;
  const id = parseHomeAccountId(
    `00000000-0000-4000-8000-${String(number).padStart(12, "0")}.${home}`,
  );
  const parsedAddress = parseAddress(address);
  const homeTenantId = parseTenantId(home ?? "");
  if (!id || !parsedAddress || !homeTenantId || kind === "mailbox") return undefined;
  return { id, address: parsedAddress, homeTenantId, isKnownAtHome: true };
}
