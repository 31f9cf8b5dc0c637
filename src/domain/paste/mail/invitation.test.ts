import { describe, expect, it } from "vitest";
import { pasted, toldFinding } from "#domain/paste/pasted-lines.fixture.ts";
import { readInvitation } from "./invitation.ts";

function read(...text: readonly string[]) {
  return readInvitation(pasted(...text), 0);
}

/** What the invitation says, in the order in which it is found. */
function told(...text: readonly string[]) {
  return read(...text)?.findings.map(toldFinding) ?? [];
}

const sender = "Microsoft Invitations on behalf of Contoso <invites@microsoft.com>";
const subject = "Ana Lee invited you to access applications within their organization";
const link =
  "If you accept this invitation, you'll be sent to https://myapplications.microsoft.com/?tenantid=72f988bf-86f1-41af-91ab-2d7cd011db47.";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("an invitation", () => {
  it("is one organization, visited as a guest, with every line accounted for", () => {
    const text = [
      sender,
      "To: Ana <ana@fabrikam.com>",
      subject,
      "Please only act on this email if you trust the organization represented below.",
      "",
      "Organization: Contoso",
      "Domain: contoso.onmicrosoft.com",
      link,
      "Accept invitation",
      "Microsoft Corporation, One Microsoft Way, Redmond, WA 98052",
      "fabrikam.com",
    ];
    expect([told(...text), read(...text)?.end]).toEqual([
      [`${id} · contoso.onmicrosoft.com · guest · Contoso [1,6,7,8]`, "mail [2,3,4,9,10]"],
      9,
    ]);
  });

  it("is named by its sender's own domain since December 2025", () => {
    expect(
      told("Microsoft Invitations on behalf of Contoso <invites@Contoso.onmicrosoft.com>"),
    ).toEqual(["contoso.onmicrosoft.com · guest · Contoso [1]"]);
  });

  it("believes its labels before its sender", () => {
    const [organization] = told(
      "Microsoft Invitations on behalf of Contoso <invites@contoso.com>",
      "Domain: contoso.onmicrosoft.com",
    );
    expect(organization).toBe("contoso.onmicrosoft.com · guest · Contoso [1,2]");
  });

  it.each([
    ["Microsoft-Einladungen im Namen von Contoso <invites@microsoft.com>", "Domäne:"],
    ["Invitations Microsoft pour le compte de Contoso <invites@microsoft.com>", "Domaine :"],
  ])("may be in German or French: %s", (from, label) => {
    expect(told(from, `${label} contoso.onmicrosoft.com`)).toEqual([
      "contoso.onmicrosoft.com · guest · Contoso [1,2]",
    ]);
  });

  it("asks for the domain where only its sender is known", () => {
    expect(told(sender, subject)[0]).toBe("a-name-alone? · Contoso [1]");
  });

  it("does not take the inviter's address for the reader's", () => {
    const findings = told(sender, "Welcome! Write to ana@contoso.com.", "Domain: contoso.com");
    expect(findings.at(-1)).toBe("in-a-mail? [2]");
  });

  it("keeps the inviter's own words visible, in one question", () => {
    const block = read(sender, "Welcome to the project.", "See you there.", "Domain: contoso.com");
    expect(block?.findings.at(-1)).toMatchObject({
      statement: { reason: "not-understood" },
      text: "Welcome to the project. See you there.",
      lines: [2, 3],
    });
  });
});

describe("where an invitation ends", () => {
  it.each([
    ["another sender", "Microsoft Invitations on behalf of Fabrikam <invites@microsoft.com>"],
    ["another organization's label", "Domain: fabrikam.com"],
    ["a guest entry", "ana_fabrikam.com#EXT#@contoso.com"],
    ["an address alone", "ana@fabrikam.com"],
    ["a domain alone", "fabrikam.com"],
    ["a row", "Fabrikam\tfabrikam.com"],
    ["JSON", "["],
  ])("is %s", (_, line) => {
    expect(read(sender, "Domain: contoso.com", line, "Accept invitation")?.end).toBe(2);
  });

  it("is its last known line, though others follow", () => {
    expect(read(sender, "Domain: contoso.com", "Contoso", "Fabrikam")?.end).toBe(2);
  });
});

it("is not begun by a link alone", () => {
  expect(read(link.slice(link.indexOf("https")))).toBeUndefined();
});

it("is not begun by a line that also holds an entry", () => {
  expect(read("Accept invitation\tcontoso.com")).toBeUndefined();
});
