import { describe, expect, it } from "vitest";
import { readLabel } from "./label.ts";

describe("a labelled line", () => {
  it.each([
    ["Tenant ID: 72f9", { id: "72f9" }],
    ["Directory (tenant) ID : 72f9", { id: "72f9" }],
    ['    "tenantId": "72f9",', { id: "72f9" }],
    ["- Primary domain: contoso.com", { domain: "contoso.com" }],
    ["Primary domain contoso.com", { domain: "contoso.com" }],
    ["Primary domain\tcontoso.com", { domain: "contoso.com" }],
    ["Organisation: Contoso", { name: "Contoso" }],
    ["User principal name: ana@fabrikam.com", { account: "ana@fabrikam.com" }],
    ["Verzeichnis-ID (Mandant): 72f9", { id: "72f9" }],
    ["ID d’annuaire (locataire) : 72f9", { id: "72f9" }],
    ["Domaine : contoso.com", { domain: "contoso.com" }],
    ["tenant=72f9", { tenant: "72f9" }],
    ["Object ID: 72f9", { "other-id": "72f9" }],
  ])("is read: %s", (line, fields) => {
    expect(readLabel(line)).toEqual(fields);
  });

  it.each(["Contoso: 72f9", "https://contoso.com", "Domain", "Domain Name", "Domain\tName"])(
    "is none: %s",
    (line) => {
      expect(readLabel(line)).toBeUndefined();
    },
  );
});
