import { describe, expect, it } from "vitest";
import { readCard } from "./card.ts";
import { pasted, toldFinding } from "./pasted-lines.fixture.ts";

/** What the first card of a text says, and how many lines it has. */
function told(...text: readonly string[]) {
  const card = readCard(pasted(...text), 0);
  return card && [card.findings.map(toldFinding).join(), card.end];
}

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("labelled lines that stand together", () => {
  it("are one organization", () => {
    expect(told("Name: Contoso", `Tenant ID: ${id}`, "Primary domain: contoso.com")).toEqual([
      `${id} · contoso.com · unknown · Contoso [1,2,3]`,
      3,
    ]);
  });

  it("end where a label comes again with something else", () => {
    expect(told("Domain: contoso.com", "Domain: fabrikam.com")?.[1]).toBe(1);
  });

  it("end at a blank line", () => {
    expect(told("Name: Contoso", "", "Domain: contoso.com")?.[1]).toBe(1);
  });

  it("ask for the domain where they give a name only", () => {
    expect(told("Tenant: Contoso", "Subscription: Production (0b1f)")).toEqual([
      "a-name-alone? · Contoso [1,2]",
      2,
    ]);
  });

  it("say that a subscription alone tells nothing", () => {
    expect(told("Subscription: Production")?.[0]).toBe("subscription-only? [1]");
  });

  it("may have lines of PowerShell's between that nobody needs", () => {
    expect(
      told("Id         : x", `TenantId   : ${id}`, "Extended   : {}", "Name       : Contoso"),
    ).toEqual([`${id} · unknown · Contoso [1,2,3,4]`, 4]);
  });

  it("do not take in a line that names an organization under another label", () => {
    expect(told("Name       : Contoso", "Note       : contoso.com")?.[1]).toBe(1);
  });
});

describe("labels above their values", () => {
  it("are one organization, blank lines or none", () => {
    expect(told("Name", "Contoso", "", "Tenant ID", id, "Users", "1,234")).toEqual([
      `${id} · unknown · Contoso [1,2,4,5,6,7]`,
      6,
    ]);
  });

  it("never give an app's ID for an organization's", () => {
    expect(told("Display name", "Payroll", "Application (client) ID", id)).toEqual([
      "another-id? [1,2,3,4]",
      4,
    ]);
  });

  it("are the headings of a table where another heading follows", () => {
    expect(told("Directory name", "Domain", "Directory ID", "Contoso")).toBeUndefined();
  });
});

it("is not begun by a line without a label", () => {
  expect(told("contoso.com")).toBeUndefined();
});
