import { describe, expect, it } from "vitest";
import { rowStateOf, wasListed } from "#app/row-selectors.ts";
import { organizationsInOrder } from "#app/selectors.ts";
import { initialState } from "#app/state.ts";
import { storeFrom } from "#app/store.ts";
import type { ListCode } from "#domain/book/list-code.ts";
import { emptyBook } from "#domain/book/progress-book.ts";
import type { BookStorage } from "#domain/book/storage.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { type Failure, failed, ok, type Result } from "#domain/microsoft/failure.ts";
import type {
  Directory,
  Errand,
  RememberedChecks,
  SessionStart,
  SignInRequest,
} from "#domain/microsoft/ports.ts";
import { type Account, parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { nameOf } from "#domain/organization/organization.ts";
import { parseTenantId, type TenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { actionsFor } from "./actions.ts";

const fabrikam = tenantId("137d857c-9163-464f-adf2-f3fa98f4e019");
const contoso = tenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77");
const litware = tenantId("5f4bd5c1-4e9b-4bd0-9d6f-2f0e1c7a8b90");
const ana = account("0f8fad5b-d9cb-469f-a165-70867728950e", fabrikam, "ana@fabrikam.com");
const signedIn: SessionStart = { accounts: [ana], returned: { kind: "nothing" } };

describe("starting", () => {
  it("puts each account's home on the list", async () => {
    const app = appWith({ start: signedIn });
    await app.actions.start();
    expect(app.names()).toEqual(["fabrikam.com"]);
  });

  it("takes no domain for home on the word of a tenant that the account only visits", async () => {
    const { isKnownAtHome: _, ...visitor } = ana;
    const app = appWith({ start: { accounts: [visitor], returned: { kind: "nothing" } } });
    await app.actions.start();
    expect(app.names()).toEqual(["137d857c"]);
  });

  it("keeps an organization on the list whose account goes by a telephone number", async () => {
    const { address: _, ...rest } = ana;
    // As the adapter gives it: what Microsoft calls the person, where that is no address.
    const caller = { ...rest, address: "+351912345678" as Account["address"] };
    const app = appWith({
      start: {
        accounts: [caller],
        returned: { kind: "signed-in", account: ana.id, tenant: contoso },
      },
    });
    await app.actions.start();
    expect(app.names()).toEqual(["137d857c", "348b467d"]);
  });

  it("puts the organization that somebody signed in to on the list", async () => {
    const app = appWith({
      start: { accounts: [ana], returned: { kind: "signed-in", account: ana.id, tenant: contoso } },
    });
    await app.actions.start();
    expect(app.names()).toEqual(["fabrikam.com", "348b467d"]);
  });

  it("goes on with the list that was asked for", async () => {
    const app = appWith({
      start: {
        accounts: [ana],
        returned: { kind: "signed-in", account: ana.id, tenant: fabrikam },
      },
      errand: { kind: "list", account: ana.id },
    });
    const goOn = await app.actions.start();
    await goOn();
    expect(app.state().listing).toEqual({ kind: "listed", count: 2, unreadable: 0 });
  });

  it("coming back without an answer is a sign-in not finished", async () => {
    const app = appWith({ start: signedIn, errand: { kind: "list", account: ana.id } });
    await app.actions.start();
    expect(app.state().session).toMatchObject({
      trouble: {
        kind: "refused",
        failure: { kind: "cancelled" },
        errand: { kind: "list", account: ana.id },
      },
    });
  });

  it("an account other than the one that was asked for is said to be another", async () => {
    const lee = account("1c0e4f4e-6a2b-4f0b-8a3d-6a4f5a1b2c3d", contoso, "lee@contoso.com");
    const app = appWith({ start: signedIn });
    await app.actions.start();
    const [home] = organizationsInOrder(app.state());
    const next = appWith({
      start: {
        accounts: [ana, lee],
        returned: { kind: "signed-in", account: lee.id, tenant: fabrikam },
      },
      ...(home ? { errand: { kind: "check", organization: home.key, account: ana.id } } : {}),
    });
    await next.actions.start();
    expect(next.state().session).toMatchObject({
      trouble: { kind: "refused", failure: { kind: "wrong-account" } },
    });
  });
});

it("asking for an approval goes to the tenant's page, with a state of its own", async () => {
  const app = appWith({ start: { accounts: [], returned: { kind: "nothing" } } });
  await app.actions.start();
  app.actions.askForApproval(contoso);
  app.actions.askForApproval(undefined);
  expect(app.approvals).toEqual([
    { tenant: contoso, state: "id" },
    { tenant: undefined, state: "id" },
  ]);
});

describe("listing", () => {
  it("that needs a permission goes to Microsoft's page", async () => {
    const app = appWith({ start: signedIn, list: failed({ kind: "ask-for-consent" }) });
    await app.actions.start();
    await app.actions.list(ana);
    expect(app.left).toEqual([{ kind: "list", account: ana.id }]);
  });

  it("refused again after the visit is an answer, and does not go round", async () => {
    const app = appWith({
      start: {
        accounts: [ana],
        returned: { kind: "signed-in", account: ana.id, tenant: fabrikam },
      },
      errand: { kind: "list", account: ana.id },
      list: failed({ kind: "ask-for-consent" }),
    });
    const goOn = await app.actions.start();
    await goOn();
    expect(app.left).toEqual([]);
    expect(app.state().listing).toMatchObject({ kind: "failed" });
  });

  it("keeps home first, and never takes Azure's category for it", async () => {
    const app = appWith({ start: signedIn });
    await app.actions.start();
    await app.actions.list(ana);
    expect(app.names()).toEqual(["fabrikam.com", "Contoso"]);
  });
});

describe("how checks ended", () => {
  async function checked(over: Parameters<typeof appWith>[0] = { start: signedIn }) {
    const app = appWith(over);
    await app.actions.start();
    await app.actions.list(ana);
    await app.actions.checkAll(organizationsInOrder(app.state()).map(({ key }) => key));
    return app;
  }

  it("is handed on to the next page load as a word, with the account and the time", async () => {
    const before = await checked({ start: signedIn, refusedTenant: contoso });
    before.actions.pageLeft();
    const after = appWith({ start: signedIn, remembered: before.remembered() });
    await after.actions.start();
    const [home] = organizationsInOrder(after.state());
    expect(home && rowStateOf(after.state(), home.key)).toEqual({
      kind: "ended-before",
      outcome: "methods-read",
      at: 1_000,
    });
    expect(wasListed(after.state())).toBe(true);
  });

  it("is no evidence after the page load", async () => {
    const before = await checked();
    before.actions.pageLeft();
    const after = appWith({ start: signedIn, remembered: before.remembered() });
    await after.actions.start();
    expect(after.state().readings.size).toBe(0);
    expect(after.state().overview.standings[0]?.evidence.microsoftSays).toBeUndefined();
  });

  it("is not another account's", async () => {
    const before = await checked();
    before.actions.pageLeft();
    const lee = account("1c0e4f4e-6a2b-4f0b-8a3d-6a4f5a1b2c3d", contoso, "lee@contoso.com");
    const after = appWith({
      start: { accounts: [lee], returned: { kind: "nothing" } },
      remembered: before.remembered(),
    });
    await after.actions.start();
    expect([after.state().earlierChecks.size, after.state().listings.size]).toEqual([0, 0]);
  });

  it("is forgotten by whoever signs out, although the page is left after that", async () => {
    const app = await checked();
    app.actions.pageLeft();
    await app.actions.signOut(ana.id);
    app.actions.pageLeft();
    expect(app.remembered()).toEqual({ checks: [], listings: [] });
  });

  it("is forgotten with everything", async () => {
    const app = await checked();
    app.actions.everythingForgotten();
    app.actions.pageLeft();
    expect(app.remembered()).toEqual({ checks: [], listings: [] });
  });
});

describe("checking", () => {
  it("all runs at most eight at a time", async () => {
    const app = appWith({ start: signedIn, tenants: 30 });
    await app.actions.start();
    await app.actions.list(ana);
    await app.actions.checkAll(organizationsInOrder(app.state()).map(({ key }) => key));
    expect(app.mostAtATime()).toBe(8);
  });

  it("counts those that were read", async () => {
    const app = appWith({ start: signedIn, refusedTenant: contoso });
    await app.actions.start();
    await app.actions.list(ana);
    await app.actions.checkAll(organizationsInOrder(app.state()).map(({ key }) => key));
    expect(app.state().round).toEqual({ kind: "done", read: 1, total: 2 });
  });

  it("an organization whose account is not signed in needs a sign-in, without a request", async () => {
    const app = appWith({ start: { accounts: [], returned: { kind: "nothing" } } });
    await app.actions.start();
    app.actions.addLinked(litware);
    const [organization] = organizationsInOrder(app.state());
    if (organization) await app.actions.check(organization.key);
    expect(organization && rowStateOf(app.state(), organization.key)).toMatchObject({
      kind: "ended",
      outcome: "needs-sign-in",
    });
    expect(app.mostAtATime()).toBe(0);
  });

  it("that was cancelled leaves no answer behind", async () => {
    const app = appWith({ start: signedIn });
    await app.actions.start();
    const [home] = organizationsInOrder(app.state());
    const checking = home && app.actions.check(home.key);
    app.actions.cancelChecks();
    await checking;
    expect(home && rowStateOf(app.state(), home.key)).toEqual({ kind: "not-checked" });
  });

  it("a throttled organization is asked once more, and no oftener", async () => {
    const app = appWith({
      start: signedIn,
      refusedTenant: fabrikam,
      refusal: { kind: "wait", retryAfterSeconds: 30 },
    });
    await app.actions.start();
    const [home] = organizationsInOrder(app.state());
    if (home) await app.actions.check(home.key);
    expect(app.readsOf(fabrikam)).toBe(2);
    expect(app.waits).toEqual([32_000]);
  });

  it("never signs in anywhere", async () => {
    const app = appWith({ start: signedIn, refusedTenant: fabrikam });
    await app.actions.start();
    await app.actions.checkAll(organizationsInOrder(app.state()).map(({ key }) => key));
    expect(app.left).toEqual([]);
  });
});

it("a sign-in passes on the claims that the refusal asked for", async () => {
  const app = appWith({ start: signedIn, refusedTenant: fabrikam });
  await app.actions.start();
  const [home] = organizationsInOrder(app.state());
  if (home) {
    await app.actions.check(home.key);
    await app.actions.signInToCheck(home.key);
  }
  expect(app.left).toEqual([
    { kind: "account-at-tenant", account: ana.id, tenant: fabrikam, claims: "{}" },
  ]);
});

interface Setting {
  readonly start: SessionStart;
  readonly errand?: Errand;
  readonly list?: Result<never>;
  /** How many guest tenants Azure lists. */
  readonly tenants?: number;
  /** The tenant whose methods are refused, with a claims challenge. */
  readonly refusedTenant?: TenantId;
  readonly refusal?: Failure;
  /** What the page load before handed on. */
  readonly remembered?: RememberedChecks;
}

function appWith(setting: Setting) {
  const left: SignInRequest[] = [];
  const running = { now: 0, most: 0 };
  const refusal: Failure = setting.refusal ?? { kind: "sign-in-here", claims: "{}" };
  const reads: TenantId[] = [];
  const waits: number[] = [];
  const guests = Array.from({ length: setting.tenants ?? 1 }, (_, index) =>
    index === 0 ? contoso : tenantId(`00000000-0000-4000-8000-${String(index).padStart(12, "0")}`),
  );
  const directory: Directory = {
    start: async () => setting.start,
    signIn: async (request) => {
      left.push(request);
      return undefined;
    },
    signOut: async () => undefined,
    listTenants: async () =>
      setting.list ??
      ok({
        tenants: [
          { id: fabrikam },
          ...guests.map((id) => ({ id, ...(id === contoso ? { name: "Contoso" } : {}) })),
        ],
        unreadable: 0,
      }),
    listSignInMethods: async (_, tenant): Promise<Result<readonly SignInMethod[]>> => {
      reads.push(tenant);
      running.now++;
      running.most = Math.max(running.most, running.now);
      await Promise.resolve();
      running.now--;
      return tenant === setting.refusedTenant ? failed(refusal) : ok([]);
    },
    listSponsors: async () => ok([]),
    findTenant: async () => failed({ kind: "no-such-organization" }),
  };
  const storage: BookStorage = {
    load: () => ({ book: emptyBook(), owner: undefined, trace: "nothing-known", problems: [] }),
    keep: (book) => ({ book, keeping: { kind: "kept" } }),
    setOwner: (_, book) => ({ book, keeping: { kind: "kept" } }),
    forgetEverything: (book) => ({ book, keeping: { kind: "kept" } }),
    onOtherTab: () => () => {},
  };
  const store = storeFrom(initialState(storage.load(), 1_000));
  const listCode: ListCode = {
    codeFrom: async (text) => text,
    textFrom: async (text) => ({ kind: "text", text }),
  };
  const approvals: { readonly tenant: TenantRef | undefined; readonly state: string }[] = [];
  const remembered = { now: setting.remembered ?? nothingRemembered };
  const errands = { keep: () => {}, take: () => setting.errand };
  const actions = actionsFor(
    {
      directory,
      adminConsent: { leave: (tenant, state) => approvals.push({ tenant, state }) },
      answers: {
        told: () => ({ signOut: { kind: "none" }, approval: { kind: "none" } }),
        signOutTold: () => {},
        approvalTold: () => {},
      },
      errands,
      visits: { keep: () => {}, kept: () => undefined },
      checkMemory: {
        keep: (checks) => {
          remembered.now = checks;
        },
        kept: () => remembered.now,
        forget: () => {
          remembered.now = nothingRemembered;
        },
      },
      now: () => 1_000,
      tab: "tab",
      storage,
      listCode,
      browserFacts: () => {
        throw new Error("No browser is looked at here.");
      },
      newId: () => "id",
      onPageReturn: () => () => {},
      waitUntil: async (at) => {
        waits.push(at);
      },
    },
    store,
  );
  return {
    actions,
    approvals,
    left,
    waits,
    remembered: () => remembered.now,
    readsOf: (tenant: TenantId) => reads.filter((one) => one === tenant).length,
    state: store.state,
    names: () => organizationsInOrder(store.state()).map(nameOf),
    mostAtATime: () => running.most,
  };
}

const nothingRemembered: RememberedChecks = { checks: [], listings: [] };

function account(objectId: string, home: TenantId, address: string): Account {
  const id = parseHomeAccountId(`${objectId}.${home}`);
  const parsed = parseAddress(address);
  if (!id || !parsed) throw new Error("The builder's own text was not read.");
  return { id, address: parsed, homeTenantId: home, isKnownAtHome: true };
}

function tenantId(text: string): TenantId {
  const id = parseTenantId(text);
  if (!id) throw new Error("The builder's own text was not read.");
  return id;
}
