import { describe, expect, it } from "vitest";
import { readReference } from "#domain/paste/reference/reference.ts";
import { readFields, statementOf } from "./fields.ts";
import { toldStatement } from "./pasted-lines.fixture.ts";
import type { Fields } from "./roles.ts";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("the fields of one organization", () => {
  it.each<[string, Fields, object]>([
    [
      "the ID before the domain",
      { id, domain: "contoso.com" },
      { tenant: id, domain: "contoso.com" },
    ],
    ["the domain without an ID", { domain: "contoso.com" }, { tenant: "contoso.com" }],
    [
      "the first of several domains",
      { domains: "{contoso.com, b.com}" },
      { tenant: "contoso.com" },
    ],
    ["an ID under Tenant", { tenant: id }, { tenant: id }],
    [
      "an account of its own domain at home",
      { domain: "contoso.com", account: "ana@contoso.com" },
      { relation: "home" },
    ],
    [
      "another domain's account undecided",
      { domain: "contoso.com", account: "ana@fabrikam.com" },
      { relation: "unknown" },
    ],
    [
      "a visitor as a guest",
      { id, account: "ana_fabrikam.com#EXT#@contoso.com" },
      { relation: "guest", account: "ana@fabrikam.com" },
    ],
    [
      "a personal account that visits",
      { id, account: "ana@outlook.com" },
      { account: "ana@outlook.com" },
    ],
    [
      "an account alone",
      { account: "ana@fabrikam.com", name: "Fabrikam" },
      { tenant: "fabrikam.com", name: "Fabrikam" },
    ],
    [
      "Id for the tenant's beside what a tenant alone has",
      { "bare-id": id, "bare-name": "Contoso", "of-a-tenant": "Home" },
      { tenant: id, name: "Contoso" },
    ],
    [
      "the tenant's ID where an account has no subscription",
      { subscription: "N/A(tenant level account)", "subscription-id": id, tenant: "Contoso" },
      { tenant: id, name: "Contoso" },
    ],
    [
      "no name of an app's or a person's",
      { id, name: "Payroll", "other-id": "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a" },
      { tenant: id },
    ],
    ["no subscription's name", { id, "bare-name": "Production", subscription: "" }, { tenant: id }],
  ])("take %s", (_, fields, facts) => {
    expect(readFields(fields).statement).toMatchObject({ kind: "organization", facts });
  });

  it.each<[string, Fields]>([
    ["a-name-alone", { tenant: "Contoso" }],
    ["a-name-alone", { name: "Contoso", subscription: "" }],
    ["subscription-only", { subscription: "Production", "bare-name": "Production" }],
    ["subscription-only", { subscription: "", account: "ana@fabrikam.com" }],
    ["personal-account", { account: "ana@gmail.com" }],
    ["personal-account", { domain: "outlook.com" }],
    ["cut-off", { name: "Contoso", account: "ana_fabrikam.com#EXT#@conto..." }],
    ["a-name-alone", { "bare-name": "Contoso", "bare-id": id }],
    ["a-name-with-an-account", { name: "Contoso", account: "ana@fabrikam.com" }],
    ["another-id", { "other-id": id, name: "Payroll" }],
    ["not-understood", { beside: "Enabled" }],
  ])("say too little: %s", (reason, fields) => {
    expect(readFields(fields).statement).toMatchObject({ kind: "question", reason });
  });
});

it("proposes what an ID and a name beside it would be", () => {
  expect(readFields({ "bare-name": "Contoso", "bare-id": id }).statement).toMatchObject({
    proposal: { tenant: id, name: "Contoso" },
  });
});

describe("a word by itself", () => {
  it.each([
    ["ana@fabrikam.com", "fabrikam.com · ana@fabrikam.com · home · home-by-address"],
    ["ana@outlook.com", "personal-account? · ana@outlook.com"],
    ["ana@live.nl", "personal-account? · ana@live.nl"],
    ["gmail.com", "personal-account?"],
    ["9188040d-6c67-4c5b-b112-36a304b66dad", "personal-account?"],
    ["ana_fabrikam.com#EXT#@contoso.com", "contoso.com · ana@fabrikam.com · guest"],
    ["contoso.com", "contoso.com · unknown"],
    [id, `${id} · unknown`],
    ["contoso.sharepoint.com", "contoso.onmicrosoft.com · unknown · sharepoint-address"],
    [`https://invitations.microsoft.com/redeem/?tenant=${id}`, `${id} · guest`],
    ["www.contoso.com", "unknown-link?"],
  ])("says who it is: %s", (word, told) => {
    const reference = readReference(word);
    expect(reference && toldStatement(statementOf(reference))).toBe(told);
  });
});
