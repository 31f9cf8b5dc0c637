import { describe, expect, it } from "vitest";
import { furnitureIn } from "./furniture.ts";

describe("a line that says nothing of its own", () => {
  it.each([
    ["Organizations", { what: "heading", opens: "none" }],
    ["Home organisation", { what: "heading", opens: "home" }],
    ["Other organizations you collaborate with", { what: "heading", opens: "other" }],
    ["Directories + subscriptions", { what: "heading", opens: "directories" }],
    ["Directory name", { what: "table-header", opens: "directories" }],
    ["TenantId", { what: "table-header" }],
    ["Verzeichnisname", { what: "table-header", opens: "directories" }],
    ["Eigene Organisation", { what: "heading", opens: "home" }],
    ["Autres organisations", { what: "heading", opens: "other" }],
    ["Organisation d’origine", { what: "heading", opens: "home" }],
    ["Verzeichnisse + Abonnements", { what: "heading", opens: "directories" }],
    ["Quitter l'organisation", { what: "button" }],
    ["Action requise", { what: "notice" }],
    ["Aktion erforderlich", { what: "notice" }],
    ["Meeting ID: 123 456 789 01", { what: "notice" }],
    ["|---|:--:|", { what: "ruler" }],
    ["Leave", { what: "button" }],
    ["Action required", { what: "notice" }],
    [
      "Scan the QR code provided by your organization to finish recovering your account",
      { what: "notice" },
    ],
    ["-----  -----", { what: "ruler" }],
    ["★", { what: "ruler" }],
    ["123 456", { what: "number" }],
    ["PS C:\\Users\\ana> az account list -o table", { what: "command", opens: "none" }],
    ["ana@laptop:~$ az login", { what: "command", opens: "none" }],
    ["[Tenant and subscription selection]", { what: "command", opens: "none" }],
    [
      "The following tenants require Multi-Factor Authentication (MFA).",
      { what: "command", opens: "none" },
    ],
  ])("is known: %s", (line, furniture) => {
    expect(furnitureIn(line)).toEqual(furniture);
  });
});

describe("a line that may name an organization", () => {
  it.each([
    "Contoso",
    "Leave No Trace",
    "Password Manager Inc.",
    "Date Solutions",
    "Kennung GmbH",
    "Guest House Berlin",
    "Organization: Contoso",
    "3M",
    "contoso.com",
    "ana@laptop.example",
  ])("is none of these: %s", (line) => {
    expect(furnitureIn(line)).toBeUndefined();
  });
});
