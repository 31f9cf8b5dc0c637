import type { ListCode } from "#domain/book/list-code.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import type { BookStorage } from "#domain/book/storage.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Cloud, globalCloud } from "#domain/microsoft/cloud.ts";
import { type Failure, failed, ok } from "#domain/microsoft/failure.ts";
import type { Directory, KeptVisit, VisitPurpose } from "#domain/microsoft/ports.ts";
import {
  type Account,
  type Address,
  parseAddress,
  parseHomeAccountId,
} from "#domain/organization/account.ts";
import { type OrganizationKey, organizationKey } from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import type { TestSaid } from "#domain/verdict/evidence.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { actionsFor } from "./actions/actions.ts";
import { nextActionIn, standingIn, verdictIn } from "./selectors.ts";
import { initialState } from "./state.ts";
import { cardIn } from "./step-card.ts";
import { storeFrom } from "./store.ts";

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

/** 1 September 2026, 14:02 UTC: when every move begins. */
export const beginning = Date.UTC(2026, 8, 1, 14, 2);

export const fabrikam = tenantId("137d857c-9163-464f-adf2-f3fa98f4e019");
export const contoso = tenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");
export const ana = address("ana@fabrikam.com");

/** Ana's organizations: Fabrikam is her home, Contoso she visits. */
export const home = organizationKey(fabrikam, ana);
export const guest = organizationKey(contoso, ana);

/** A move as the app runs it, by its own actions; a minute passes with each look at the clock. */
export function moveOf(
  book: ProgressBook = emptyBook(),
  cloud: Pick<Cloud, "textsEndAt"> = globalCloud,
) {
  const clock = { now: beginning };
  const listed = new Map<TenantId, readonly SignInMethod[]>();
  const refused = new Map<TenantId, Failure>();
  const tenants = new Map<Domain, TenantId>([
    [domain("fabrikam.com"), fabrikam],
    [domain("contoso.com"), contoso],
  ]);
  const ids = { last: 0 };
  const away: { kept: KeptVisit | undefined } = { kept: undefined };
  const storage: BookStorage = {
    load: () => ({ book, owner: undefined, trace: "list", problems: [] }),
    keep: (kept) => ({ book: kept, keeping: { kind: "kept" } }),
    setOwner: (_, kept) => ({ book: kept, keeping: { kind: "kept" } }),
    forgetEverything: (kept) => ({ book: kept, keeping: { kind: "kept" } }),
    onOtherTab: () => () => {},
  };
  const directory: Directory = {
    start: async () => ({ accounts: [account()], returned: { kind: "nothing" } }),
    signIn: async () => undefined,
    signOut: async () => undefined,
    listTenants: async () =>
      ok({ tenants: [{ id: fabrikam }, { id: contoso, name: "Contoso" }], unreadable: 0 }),
    listSignInMethods: async (_, tenant) => {
      const failure = refused.get(tenant);
      return failure ? failed(failure) : ok(listed.get(tenant) ?? []);
    },
    listSponsors: async () => ok([]),
    findTenant: async (one) => {
      const id = tenants.get(one);
      return id ? ok(id) : failed({ kind: "no-such-organization" });
    },
  };
  const listCode: ListCode = {
    codeFrom: async (text) => text,
    textFrom: async (text) => ({ kind: "text", text }),
  };
  const store = storeFrom(initialState(storage.load(), clock.now, cloud));
  const actions = actionsFor(
    {
      directory,
      adminConsent: { leave: () => {} },
      answers: {
        told: () => ({ signOut: { kind: "none" }, approval: { kind: "none" } }),
        signOutTold: () => {},
        approvalTold: () => {},
      },
      errands: { keep: () => {}, take: () => undefined },
      visits: {
        keep: (visit) => {
          away.kept = visit;
        },
        kept: () => away.kept,
      },
      checkMemory: { keep: () => {}, kept: () => ({ checks: [], listings: [] }), forget: () => {} },
      now: () => {
        clock.now += minute;
        return clock.now;
      },
      tab: "tab",
      storage,
      listCode,
      browserFacts: () => {
        throw new Error("No browser is looked at here.");
      },
      newId: () => {
        ids.last += 1;
        return `entry-${ids.last}`;
      },
      onPageReturn: () => () => {},
      waitUntil: async () => {},
    },
    store,
  );
  function standing(key: OrganizationKey): Standing {
    const found = standingIn(store.state(), key);
    if (!found) throw new Error("It is not on the list.");
    return found;
  }
  return {
    actions,
    clock,
    tenants,
    state: store.state,
    /** Signs Ana in, which puts her home on the list. */
    signIn: async () => {
      const goOn = await actions.start();
      await goOn();
    },
    /** Ana's home and Contoso on the list. */
    begin: async () => {
      const goOn = await actions.start();
      await goOn();
      await actions.list(account());
    },
    /** Rekey reads an organization's methods, and finds these. */
    reads: async (key: OrganizationKey, methods: readonly SignInMethod[]) => {
      listed.set(key === home ? fabrikam : contoso, methods);
      await actions.check(key);
    },
    /** Rekey may not read an organization's methods, for this reason. */
    isRefused: async (key: OrganizationKey, failure: Failure) => {
      refused.set(key === home ? fabrikam : contoso, failure);
      await actions.check(key);
    },
    /** The phone threw the page away while the person was there, and they come back to it. */
    comesBackFrom: async (
      organization: OrganizationKey,
      purpose: VisitPurpose,
      lists?: readonly SignInMethod[],
    ) => {
      if (lists) listed.set(organization === home ? fabrikam : contoso, lists);
      away.kept = { organization, purpose };
      await actions.resumeVisit();
    },
    card: (key: OrganizationKey) => cardIn(store.state(), key),
    says: (key: OrganizationKey, over: Partial<TestSaid> = {}) =>
      actions.tested(key, {
        answer: "new-phone",
        prompt: "this-organization",
        form: "by-hand",
        ...over,
      }),
    /** The entries of Authenticator, each matched to one organization, and said to be all. */
    compares: (...keys: readonly OrganizationKey[]) => {
      for (const key of keys) {
        const entry = { kind: "matched", label: key, organization: key } as const;
        actions.entryPlaced(`entry of ${key}`, entry);
      }
      actions.allEntriesSaid(true);
    },
    passes: (milliseconds: number) => {
      clock.now += milliseconds;
      actions.timePassed();
    },
    standing,
    statusOf: (key: OrganizationKey) => {
      const { contradictions: _, basis: __, ...status } = standing(key).status;
      return status;
    },
    nextOf: (key: OrganizationKey) => nextActionIn(store.state(), key),
    verdict: () => verdictIn(store.state()),
    answer: () => verdictIn(store.state()).kind,
  };
}

function account(): Account {
  const id = parseHomeAccountId(`0f8fad5b-d9cb-469f-a165-70867728950e.${fabrikam}`);
  if (!id) throw new Error("The builder's own text was not read.");
  return { id, address: ana, homeTenantId: fabrikam, isKnownAtHome: true };
}

export function address(text: string): Address {
  const parsed = parseAddress(text);
  if (!parsed) throw new Error("The builder's own text was not read.");
  return parsed;
}

export function domain(text: string): Domain {
  const parsed = parseDomain(text);
  if (!parsed) throw new Error("The builder's own text was not read.");
  return parsed;
}

function tenantId(text: string): TenantId {
  const id = parseTenantId(text);
  if (!id) throw new Error("The builder's own text was not read.");
  return id;
}
