import { describe, expect, it } from "vitest";
import { columnsIn, roleOf } from "./roles.ts";

describe("a heading", () => {
  it.each([
    ["Directory (tenant) ID", "id"],
    ["tenantId", "id"],
    ["TENANT DEFAULT DOMAIN", "domain"],
    ["Organisation name", "name"],
    ["Tenant", "tenant"],
    ["E-mail", "account"],
    ["SubscriptionId", "subscription-id"],
    ["Mandanten-ID", "id"],
    ["Primäre Domäne", "domain"],
    ["ID de l’annuaire", "id"],
    ["Organisationsname", "name"],
    ["Anwendungs-ID (Client)", "other-id"],
    ["Object ID", "other-id"],
    ["homeTenantId", "beside"],
    ["Id", "bare-id"],
  ])("is known: %s", (heading, role) => {
    expect(roleOf(heading)).toBe(role);
  });

  it.each(["Tenant 1", "Contoso", "", "contoso.com"])("is not known: %j", (heading) => {
    expect(roleOf(heading)).toBeUndefined();
  });
});

describe("headings with single spaces between", () => {
  it("are told apart by the longest words that are known", () => {
    expect(columnsIn("Directory name Domain Directory ID")).toEqual(["name", "domain", "id"]);
  });

  it("are none where a word is not known", () => {
    expect(columnsIn("Domain of Contoso")).toBeUndefined();
  });
});
