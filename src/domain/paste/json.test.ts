import { describe, expect, it } from "vitest";
import { readJson } from "./json.ts";
import { pasted } from "./pasted-lines.fixture.ts";

function blocksIn(text: string) {
  const steps = readJson(pasted(text));
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The facts of each organization or what was asked, and the lines; furniture by what it is. */
function found(text: string) {
  return [...blocksIn(text).values()]
    .flatMap((block) => block.findings)
    .map((finding) => {
      const { lines } = finding;
      if (finding.kind === "furniture") return { what: finding.what, lines };
      const { statement } = finding;
      return statement.kind === "organization"
        ? { facts: statement.facts, lines }
        : { reason: statement.reason, text: finding.text, lines };
    });
}

const contoso = "72f988bf-86f1-41af-91ab-2d7cd011db47";

/** A subscription as `az account list` prints it. */
function subscription(changes: Readonly<Record<string, unknown>> = {}) {
  return {
    cloudName: "AzureCloud",
    homeTenantId: "11111111-38d6-4fb2-bad9-b7b93a3e9c5a",
    id: "0b1f6471-1bf0-4dda-aec3-cb9272f09590",
    isDefault: true,
    managedByTenants: [{ tenantId: "22222222-38d6-4fb2-bad9-b7b93a3e9c5a" }],
    name: "Production",
    state: "Enabled",
    tenantDefaultDomain: "contoso.com",
    tenantDisplayName: "Contoso",
    tenantId: contoso,
    user: { name: "ana@fabrikam.com", type: "user" },
    ...changes,
  };
}

const facts = {
  tenant: contoso,
  domain: "contoso.com",
  account: "ana@fabrikam.com",
  relation: "unknown",
  name: "Contoso",
  certainty: { kind: "said" },
};

describe("JSON of the Azure command line", () => {
  it("gives the tenant and the account of a subscription, and nothing else's ID", () => {
    expect(found(JSON.stringify([subscription()]))).toEqual([{ facts, lines: [1] }]);
  });

  it("keeps the lines of each item apart from the brackets", () => {
    const text = `[\n  {\n    "tenantId": "${contoso}"\n  }\n]`;
    expect(found(text)).toEqual([
      {
        facts: { tenant: contoso, relation: "unknown", certainty: { kind: "said" } },
        lines: [2, 3, 4],
      },
      { what: "json", lines: [1, 5] },
    ]);
  });

  it("may be one subscription, as az account show prints it", () => {
    expect(found(JSON.stringify(subscription(), null, 2))[0]).toMatchObject({ facts });
  });

  it("may be a list of tenants", () => {
    const tenant = {
      defaultDomain: "contoso.com",
      displayName: "Contoso",
      domains: ["contoso.com"],
      id: `/tenants/${contoso}`,
      tenantId: contoso,
    };
    expect(found(JSON.stringify([tenant]))[0]).toMatchObject({
      facts: { tenant: contoso, domain: "contoso.com", name: "Contoso" },
    });
  });

  it("may be Azure's own answer, with its list under value", () => {
    const answer = { nextLink: "…", value: [{ tenantId: contoso }, { tenantId: contoso }] };
    expect(found(JSON.stringify(answer)).length).toBe(2);
  });

  it("may be an account without a subscription", () => {
    const account = subscription({
      id: contoso,
      name: "N/A(tenant level account)",
      tenantDefaultDomain: undefined,
      tenantDisplayName: undefined,
    });
    expect(found(JSON.stringify([account]))[0]).toMatchObject({ facts: { tenant: contoso } });
  });

  it("may be Graph's organization, with the default one of its domains", () => {
    const organization = {
      id: contoso,
      displayName: "Contoso",
      verifiedDomains: [
        { name: "contoso.onmicrosoft.com", isDefault: false, isInitial: true },
        { name: "contoso.com", isDefault: true, isInitial: false },
      ],
    };
    expect(found(JSON.stringify({ value: [organization] }))[0]).toMatchObject({
      facts: { tenant: contoso, domain: "contoso.com", name: "Contoso" },
    });
  });

  it("has no organization where it lists an app", () => {
    const app = { appId: contoso, id: contoso, displayName: "Payroll" };
    expect(found(JSON.stringify([app]))).toMatchObject([{ reason: "another-id" }]);
  });

  it("may come from PowerShell, with capitals", () => {
    const tenant = { TenantId: contoso, Name: "Contoso", Domains: ["contoso.com"] };
    expect(found(JSON.stringify(tenant))[0]).toMatchObject({
      facts: { tenant: contoso, domain: "contoso.com", name: "Contoso" },
    });
  });

  it("says that an account of the tenant's own domain is at home there", () => {
    const text = JSON.stringify(subscription({ user: { name: "ana@contoso.com" } }));
    expect(found(text)[0]).toMatchObject({ facts: { relation: "home" } });
  });

  it("has no account where an application signed in", () => {
    const user = { name: "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a", type: "servicePrincipal" };
    const { account: _, ...others } = facts;
    expect(found(JSON.stringify(subscription({ user })))[0]).toMatchObject({ facts: others });
  });

  it("keeps whole items where the end was cut off", () => {
    const text = `[\n{"tenantId": "${contoso}"},\n{"tenantId": "54826b22-`;
    expect(found(text)).toMatchObject([{ lines: [2] }]);
  });

  it("says that a subscription without its tenant tells nothing", () => {
    expect(
      found(JSON.stringify(subscription({ tenantId: null, tenantDefaultDomain: null }))),
    ).toEqual([{ reason: "a-name-alone", text: "Contoso", lines: [1] }]);
  });

  it("leaves out the consumers' tenant", () => {
    const text = '{"tenantId": "9188040d-6c67-4c5b-b112-36a304b66dad"}';
    expect(found(text)).toMatchObject([{ reason: "personal-account" }]);
  });

  it("takes signs that turn the writing out of names, though they come escaped", () => {
    const text = `{"tenantId": "${contoso}", "displayName": "\\u202eosotnoC"}`;
    expect(found(text)[0]).toMatchObject({ facts: { name: "osotnoC" } });
  });
});

describe("what is no JSON", () => {
  it.each([
    "[1] * Production",
    "{72f988bf-86f1-41af-91ab-2d7cd011db47}",
    "[]",
    "[1, 2]",
    '["contoso.com", {"tenantId": "x"}]',
    '[["contoso.com"]]',
    '{"a": }',
    "{",
    'say {"tenantId": "x"} here',
    '{"tenantId": "unclosed}',
  ])("is left to be read as text: %s", (text) => {
    expect(blocksIn(text).size).toBe(0);
  });
});
