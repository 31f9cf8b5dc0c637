import { describe, expect, it } from "vitest";
import { type Fields, readFields, roleOf } from "./fields.ts";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("a heading", () => {
  it.each([
    ["Directory (tenant) ID", "id"],
    ["tenantId", "id"],
    ["TENANT DEFAULT DOMAIN", "domain"],
    ["Organisation name", "name"],
    ["Tenant", "tenant"],
    ["E-mail", "account"],
    ["SubscriptionId", "subscription"],
    ["homeTenantId", "beside"],
    ["Id", "beside"],
  ])("is known: %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each(["Object ID", "Contoso", "", "contoso.com"])("is not known: %j", (heading) => {
    expect(roleOf(heading)).toBeUndefined();
  });
});

describe("the fields of one organization", () => {
  it.each<[string, Fields, object]>([
    [
      "the ID before the domain",
      { id, domain: "contoso.com" },
      { tenant: id, domain: "contoso.com" },
    ],
    ["the domain without an ID", { domain: "contoso.com" }, { tenant: "contoso.com" }],
    ["the first of several domains", { domain: "{contoso.com, b.com}" }, { tenant: "contoso.com" }],
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
    ["no subscription's name", { id, "bare-name": "Production", subscription: "" }, { tenant: id }],
  ])("take %s", (_, fields, facts) => {
    expect(readFields(fields).reading).toMatchObject({ kind: "entry", facts });
  });

  it.each<[string, Fields]>([
    ["a-name-alone", { tenant: "Contoso" }],
    ["a-name-alone", { name: "Contoso", subscription: "" }],
    ["subscription-only", { subscription: "Production", "bare-name": "Production" }],
    ["subscription-only", { subscription: "", account: "ana@fabrikam.com" }],
    ["personal-account", { account: "ana@gmail.com" }],
    ["personal-account", { domain: "outlook.com" }],
    ["cut-off", { name: "Contoso", account: "ana_fabrikam.com#EXT#@conto..." }],
    ["not-understood", { beside: "Enabled" }],
  ])("say too little: %s", (reason, fields) => {
    expect(readFields(fields).reading).toEqual({ kind: "unread", reason });
  });
});
