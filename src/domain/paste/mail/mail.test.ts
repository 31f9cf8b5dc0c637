import { describe, expect, it } from "vitest";
import { isMailStart, readMailLine } from "./mail.ts";

describe("an invitation's sender and subject", () => {
  it.each([
    ["Microsoft Invitations on behalf of Contoso <invites@microsoft.com>", { name: "Contoso" }],
    [
      "From: Microsoft Invitations on behalf of Contoso [mailto:invites@microsoft.com]",
      { name: "Contoso" },
    ],
    [
      '"Microsoft Invitations on behalf of Contoso, Ltd." <invites@microsoft.com>',
      { name: "Contoso, Ltd" },
    ],
    ["Microsoft Invitations on behalf of Contoso", { name: "Contoso" }],
    [
      "Microsoft Invitations on behalf of Contoso <invites@Contoso.onmicrosoft.com>",
      { name: "Contoso", domain: "contoso.onmicrosoft.com" },
    ],
    [
      "Microsoft Invitations on behalf of contoso.com <invites@contoso.com>",
      { domain: "contoso.com" },
    ],
    ["Microsoft Invitations <invites@microsoft.com>", {}],
    ["invites@microsoft.com", {}],
    ["<invites@contoso.com>", { domain: "contoso.com" }],
    ["Ana Lee invited you to access applications within their organization", {}],
    ["Subject: Ana Lee invited you to collaborate with Contoso", { name: "Contoso" }],
  ])("say who invites: %s", (line, fields) => {
    expect(readMailLine(line)).toEqual({ kind: "opening", fields });
  });
});

it("reads the tenant's ID out of the link", () => {
  const line =
    "If you accept this invitation, you'll be sent to https://myapplications.microsoft.com/?tenantid=72f988bf-86f1-41af-91ab-2d7cd011db47.";
  expect(readMailLine(line)).toEqual({
    kind: "link",
    fields: { tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47" },
  });
});

it("takes no guess for a link's tenant", () => {
  expect(readMailLine("Our site is https://contoso.sharepoint.com/sites/a")).toBeUndefined();
});

it("reads name and domain out of the small print", () => {
  const line =
    "This invitation email is from Contoso (contoso.onmicrosoft.com) and may include advertising content.";
  expect(readMailLine(line)).toEqual({
    kind: "standing",
    fields: { name: "Contoso", domain: "contoso.onmicrosoft.com" },
  });
});

describe("where an invitation begins", () => {
  it.each([
    "Microsoft Invitations on behalf of Contoso <invites@microsoft.com>",
    "Please only act on this email if you trust the organization represented below.",
    "Accept invitation",
  ])("is %s", (line) => {
    expect(isMailStart(line)).toBe(true);
  });

  it.each([
    "To: ana@fabrikam.com",
    "https://myapplications.microsoft.com/?tenantid=72f988bf-86f1-41af-91ab-2d7cd011db47",
    "Contoso",
  ])("is not %s", (line) => {
    expect(isMailStart(line)).toBe(false);
  });
});
