import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/text/plain-text.ts";
import { readInvitation } from "./invitation.ts";

function read(...text: readonly string[]) {
  return readInvitation(linesOf(text.join("\n")), 0);
}

const sender = "Microsoft Invitations on behalf of Contoso <invites@microsoft.com>";
const subject = "Ana Lee invited you to access applications within their organization";
const link =
  "If you accept this invitation, you'll be sent to https://myapplications.microsoft.com/?tenantid=72f988bf-86f1-41af-91ab-2d7cd011db47.";

describe("an invitation", () => {
  it("is one organization, visited as a guest, with every line accounted for", () => {
    const block = read(
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
    );
    expect(block).toEqual({
      found: [
        {
          kind: "entry",
          facts: {
            tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47",
            domain: "contoso.onmicrosoft.com",
            relation: "guest",
            name: "Contoso",
            certainty: { kind: "said" },
          },
          lines: [1, 6, 7, 8],
        },
        { kind: "skipped", what: "mail", lines: [2, 3, 4, 9, 10] },
      ],
      end: 9,
    });
  });

  it("is named by its sender's own domain since December 2025", () => {
    const [entry] =
      read("Microsoft Invitations on behalf of Contoso <invites@Contoso.onmicrosoft.com>")?.found ??
      [];
    expect(entry).toMatchObject({ facts: { tenant: "contoso.onmicrosoft.com", name: "Contoso" } });
  });

  it("believes its labels before its sender", () => {
    const [entry] =
      read(
        "Microsoft Invitations on behalf of Contoso <invites@contoso.com>",
        "Domain: contoso.onmicrosoft.com",
      )?.found ?? [];
    expect(entry).toMatchObject({ facts: { tenant: "contoso.onmicrosoft.com" } });
  });

  it("asks for the domain where only its sender is known", () => {
    expect(read(sender, subject)?.found[0]).toEqual({
      kind: "unread",
      reason: "a-name-alone",
      text: "Contoso",
      lines: [1],
    });
  });

  it("does not take the inviter's address for the reader's", () => {
    const block = read(sender, "Welcome! Write to ana@contoso.com.", "Domain: contoso.com");
    expect(block?.found.at(-1)).toEqual({
      kind: "unread",
      reason: "in-an-invitation",
      text: "Welcome! Write to ana@contoso.com.",
      lines: [2],
    });
  });

  it("keeps the inviter's own words visible", () => {
    const block = read(sender, "Welcome to the project.", "Domain: contoso.com");
    expect(block?.found.at(-1)).toEqual({
      kind: "unread",
      reason: "not-understood",
      text: "Welcome to the project.",
      lines: [2],
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
