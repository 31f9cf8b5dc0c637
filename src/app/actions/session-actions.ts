import { accountFor, accountsOf, organizationOf } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { organizationsFound } from "#domain/book/acts.ts";
import type { Errand, SignInRequest } from "#domain/microsoft/ports.ts";
import type { Account, HomeAccountId } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  tenantIdOf,
} from "#domain/organization/organization.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import type { Remembering } from "./check-memory-actions.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";
import { organizationsAfterReturn, testingFrom, tokenTold, troubleFrom } from "./session-return.ts";

/** Signing in and out. Each leaves the page, and only because the person pressed something. */
export interface SessionActions {
  /** Ends a redirect, if one is under way; answers with how to go on with what the person left for. */
  readonly start: () => Promise<() => Promise<void>>;
  readonly signIn: () => Promise<void>;
  /** For personal accounts and e-mail-code guests too: at one chosen organization. */
  readonly signInAt: (tenant: TenantRef) => Promise<void>;
  /** At one organization of the list, to check it afterwards. */
  readonly signInToCheck: (organization: OrganizationKey) => Promise<void>;
  /** Asks for the permission to read methods there, which an admin has to approve. */
  readonly askForMethods: (organization: OrganizationKey) => Promise<void>;
  /** A fresh sign-in there, to see what answers. The answer is the person's. */
  readonly testBySigningIn: (organization: OrganizationKey) => Promise<void>;
  readonly askForList: (account: Account, claims: string | undefined) => Promise<void>;
  readonly signOut: (account: HomeAccountId) => Promise<void>;
  readonly dismissTrouble: () => void;
}

/** What to go on with after coming back. */
export interface Errands {
  readonly list: (account: Account) => Promise<void>;
  readonly check: (organization: OrganizationKey) => Promise<void>;
}

export function sessionActions(
  ports: Ports,
  store: Store,
  keeper: Keeper,
  memory: Remembering,
  onReturn: Errands,
): SessionActions {
  async function left(request: SignInRequest, errand: Errand): Promise<void> {
    ports.errands.keep(errand);
    store.happened({ kind: "sign-in-left" });
    const failure = await ports.directory.signIn(request);
    if (!failure) return;
    ports.errands.take();
    store.happened({ kind: "sign-in-failed", failure, errand });
  }

  async function atOrganization(key: OrganizationKey, kind: "account-at-tenant" | "methods") {
    const organization = organizationOf(store.state(), key);
    if (!organization) return;
    const request = requestFor(organization, kind);
    const account = "account" in request ? { account: request.account } : {};
    await left(request, { kind: "check", organization: key, ...account });
  }

  /** Without a known account or ID, Microsoft's own page asks which account it shall be. */
  function requestFor(
    organization: Organization,
    kind: "account-at-tenant" | "methods",
  ): SignInRequest {
    const state = store.state();
    const account = accountFor(state, organization);
    const tenant = tenantIdOf(organization);
    if (!account || !tenant) return { kind: "at-tenant", tenant: organization.tenant };
    const reading = state.readings.get(organization.key);
    const claims = reading?.kind === "refused" ? reading.failure.claims : undefined;
    return { kind, account: account.id, tenant, ...(claims === undefined ? {} : { claims }) };
  }

  return {
    start: async () => {
      const start = await ports.directory.start();
      const errand = ports.errands.take();
      const organizations = organizationsAfterReturn(start);
      if (organizations.length > 0) keeper.change(organizationsFound(organizations, "listed"));
      const trouble = troubleFrom(start, errand);
      const token = tokenTold(start, ports.now());
      store.happened({ kind: "session-started", accounts: start.accounts, trouble, token });
      memory.recall();
      if (ports.answers.told().signOut.kind === "left") {
        ports.answers.signOutTold({ kind: "back", accounts: start.accounts.length });
      }
      const { returned } = start;
      if (errand?.kind === "test") {
        const testing = testingFrom(start, errand, ports.now());
        store.happened({ kind: "test-returned", testing });
      }
      const isBack = returned.kind === "signed-in" && trouble.kind === "none";
      return async () => {
        if (isBack && errand) await goOn(returned.account, errand);
      };
    },
    signIn: () => left({ kind: "work" }, { kind: "sign-in" }),
    signInAt: (tenant) => left({ kind: "at-tenant", tenant }, { kind: "sign-in" }),
    signInToCheck: (key) => atOrganization(key, "account-at-tenant"),
    askForMethods: (key) => atOrganization(key, "methods"),
    testBySigningIn: async (key) => {
      const organization = organizationOf(store.state(), key);
      const account = organization && accountFor(store.state(), organization);
      const tenant = organization && tenantIdOf(organization);
      if (!account || !tenant) return;
      const errand = { kind: "test", organization: key, account: account.id, tenant } as const;
      const request = { kind: "test", account: account.id, tenant } as const;
      await left(request, { ...errand, leftAt: ports.now() });
    },
    askForList: (account, claims) =>
      left(
        { kind: "list", account: account.id, ...(claims === undefined ? {} : { claims }) },
        { kind: "list", account: account.id },
      ),
    signOut: async (account) => {
      store.happened({ kind: "sign-in-left" });
      const remember = memory.forget();
      ports.answers.signOutTold({ kind: "left" });
      const failure = await ports.directory.signOut(account);
      if (!failure) return;
      remember();
      ports.answers.signOutTold({ kind: "none" });
      store.happened({ kind: "sign-in-failed", failure, errand: { kind: "sign-in" } });
    },
    dismissTrouble: () => store.happened({ kind: "trouble-dismissed" }),
  };

  async function goOn(returned: HomeAccountId, errand: Errand): Promise<void> {
    const account = accountsOf(store.state()).find((one) => one.id === returned);
    switch (errand.kind) {
      case "sign-in":
      case "test":
        return;
      case "list":
        return account ? onReturn.list(account) : undefined;
      case "check":
        await onReturn.check(errand.organization);
        store.happened({ kind: "signed-in-there", organization: errand.organization });
        return undefined;
    }
  }
}
