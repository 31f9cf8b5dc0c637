import { describe, expect, it } from "vitest";
import type { Failure } from "#domain/microsoft/failure.ts";
import { type Account, parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { consumerTenantId, parseTenantId } from "#domain/organization/tenant.ts";
import { domain, entry, method, organization } from "#domain/verdict/evidence.fixture.ts";
import { type Diagnostics, diagnosticsFrom, sharedCode } from "./diagnostics.ts";
import type { CheckFacts, DiagnosticsFacts } from "./diagnostics-facts.ts";

describe("a shared code", () => {
  it.each(["AADSTS50076", "HTTP 503", "Authorization_RequestDenied", "timed_out"])(
    "is %s as it stands",
    (code) => {
      expect(sharedCode(code)).toBe(code);
    },
  );

  it.each([
    "AADSTS90002: Tenant 'contoso.com' not found",
    "HTTP 4040",
    "348b467d-f3e2-42ae-a833-5a7c3ae36a77",
    "ana@fabrikam.com",
    "contoso.com",
    "two words",
    "",
  ])("is never %o", (code) => {
    expect(sharedCode(code)).toBeUndefined();
  });
});

describe("what may be shared", () => {
  it("has a version of three numbers, and nothing else that calls itself one", () => {
    expect(diagnosticsFrom(facts({ version: "0.12.3" })).version).toEqual([0, 12, 3]);
    expect(diagnosticsFrom(facts({ version: "0.12.3-contoso" })).version).toEqual([]);
  });

  it("tells a personal account from one of work by its home", () => {
    const accounts = [
      account("137d857c-9163-464f-adf2-f3fa98f4e019", { isKnownAtHome: true }),
      account(consumerTenantId),
    ];
    expect(diagnosticsFrom(facts({ accounts })).accounts).toEqual([
      { kind: "work", isKnownAtHome: true },
      { kind: "personal", isKnownAtHome: false },
    ]);
  });

  it("has of a claims challenge only that there was one", () => {
    const failure: Failure = {
      kind: "sign-in-here",
      code: "AADSTS50076",
      claims: '{"a":"secret"}',
    };
    const { check } = organizationIn({ kind: "refused", failure, tookMilliseconds: 88 });
    expect(check).toEqual({
      kind: "refused",
      tookMilliseconds: 88,
      failure: {
        kind: "sign-in-here",
        reason: undefined,
        code: "AADSTS50076",
        retryAfterSeconds: undefined,
        hasClaims: true,
      },
    });
  });

  it("counts methods, and those of a type that Rekey does not know", () => {
    const methods = [entry(), method("iris", { kind: "unknown", type: "irisScan", name: "Ana's" })];
    expect(organizationIn({ kind: "read", methods, tookMilliseconds: 5 }).check).toEqual({
      kind: "read",
      methods: 2,
      kinds: [
        ["authenticator", 1],
        ["unknown", 1],
      ],
      unknown: 1,
      tookMilliseconds: 5,
      changed: undefined,
    });
  });

  it("tells by their IDs how many methods stayed, came and went", () => {
    const [old, iris] = [entry(), method("iris", { kind: "unknown", type: "iris", name: "" })];
    const check = { kind: "read", methods: [old, iris], tookMilliseconds: 5 } as const;
    expect(organizationIn({ ...check, previous: [old] }).check).toMatchObject({
      changed: { kept: 1, added: 1, gone: 0 },
    });
    expect(organizationIn({ ...check, methods: [iris], previous: [old] }).check).toMatchObject({
      changed: { kept: 0, added: 1, gone: 1 },
    });
  });

  it("takes no word from the book that is no kind of failure", () => {
    const says = { kind: "Contoso said no", code: "call +351 912345678" };
    expect(organizationIn({ kind: "refused-earlier", says }).check).toMatchObject({
      failure: { kind: "unknown", code: undefined },
    });
  });

  it("has how an organization is known and reached, not which it is", () => {
    expect(organizationIn({ kind: "not-checked" })).toEqual({
      relation: "guest",
      knownBy: "domain",
      account: "not-signed-in",
      check: { kind: "not-checked" },
    });
  });

  it("tells an account that nobody said from one that is not signed in", () => {
    const nobodys = { organization: organization({ account: undefined }), account: undefined };
    const { organizations } = diagnosticsFrom(
      facts({ organizations: [{ ...nobodys, check: { kind: "not-checked" } }] }),
    );
    expect(organizations[0]?.account).toBe("not-said");
  });
});

function organizationIn(check: CheckFacts): Diagnostics["organizations"][number] {
  const known = organization({ tenant: domain("contoso.com") });
  const [only] = diagnosticsFrom(
    facts({ organizations: [{ organization: known, account: undefined, check }] }),
  ).organizations;
  if (!only) throw new Error("The organization is missing.");
  return only;
}

function facts(over: Partial<DiagnosticsFacts>): DiagnosticsFacts {
  return {
    version: "0.1.0",
    cloud: "global",
    isRegistered: true,
    browser: {
      name: "unknown",
      localStorage: "usable",
      sessionStorage: "usable",
      hasCookies: true,
      isOnline: true,
      isSecureContext: true,
      languageCount: 1,
    },
    answers: { signOut: { kind: "none" }, approval: { kind: "none" } },
    keeping: { owner: undefined, trace: "nothing-known", problems: [], last: { kind: "kept" } },
    accounts: [],
    signIn: { kind: "none" },
    token: { kind: "no-token" },
    listing: { kind: "not-asked" },
    organizations: [],
    lookups: [],
    ...over,
  };
}

function account(home: string, over: Partial<Account> = {}): Account {
  const homeTenantId = parseTenantId(home);
  const id = parseHomeAccountId(`0f8fad5b-d9cb-469f-a165-70867728950e.${home}`);
  const address = parseAddress("ana@fabrikam.com");
  if (!homeTenantId || !id || !address) throw new Error("The builder's own text was not read.");
  return { id, address, homeTenantId, ...over };
}
