import type { Store } from "#app/store.ts";
import { organizationsFound } from "#domain/book/acts.ts";
import type { TenantList } from "#domain/microsoft/ports.ts";
import type { Account } from "#domain/organization/account.ts";
import { organizationFrom } from "#domain/organization/organization.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";

/** The list of organizations by Azure Resource Manager, on a button that explains it. */
export interface ListActions {
  /** Where Azure's permission is missing, goes to Microsoft's page to ask for it. */
  readonly list: (account: Account) => Promise<void>;
  /** After that visit: the same refusal again is an answer, or one would go round for ever. */
  readonly listAfterVisit: (account: Account) => Promise<void>;
}

/** What to do when the list needs a permission that only a visit to Microsoft's page can give. */
type AskForList = (account: Account, claims: string | undefined) => Promise<void>;

export function listActions(
  ports: Ports,
  store: Store,
  keeper: Keeper,
  ask: AskForList,
): ListActions {
  async function listed(account: Account, mayAsk: boolean): Promise<void> {
    store.happened({ kind: "listing-started" });
    const { signal } = new AbortController();
    const answer = await ports.directory.listTenants(account.id, account.homeTenantId, signal);
    if (answer.kind === "ok") {
      keeper.change(organizationsFound(organizationsInAzure(account, answer.value), "listed"));
      store.happened({
        kind: "tenants-arrived",
        list: answer.value,
        account: account.id,
        at: ports.now(),
      });
      return;
    }
    const { failure } = answer;
    if (mayAsk && (failure.kind === "ask-for-consent" || failure.kind === "sign-in-here")) {
      await ask(account, failure.claims);
      return;
    }
    store.happened({ kind: "listing-failed", failure });
  }
  return {
    list: (account) => listed(account, true),
    listAfterVisit: (account) => listed(account, false),
  };
}

/** Home is the tenant of the account's home ID, and in the list even where ARM leaves it out. */
function organizationsInAzure(account: Account, { tenants }: TenantList) {
  return tenants.map((tenant) =>
    organizationFrom(
      tenant,
      account.address,
      tenant.id === account.homeTenantId ? "home" : "guest",
    ),
  );
}
