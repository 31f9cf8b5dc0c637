import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/text/plain-text.ts";
import { readCard, readLabel } from "./card.ts";

describe("a labelled line", () => {
  it.each([
    ["Tenant ID: 72f9", { id: "72f9" }],
    ["Directory (tenant) ID : 72f9", { id: "72f9" }],
    ['    "tenantId": "72f9",', { id: "72f9" }],
    ["- Primary domain: contoso.com", { domain: "contoso.com" }],
    ["Organisation: Contoso", { name: "Contoso" }],
    ["User principal name: ana@fabrikam.com", { account: "ana@fabrikam.com" }],
  ])("is read: %s", (line, fields) => {
    expect(readLabel(line)).toEqual(fields);
  });

  it.each(["Contoso: 72f9", "https://contoso.com", "Object ID: 72f9", "Domain"])(
    "is none: %s",
    (line) => {
      expect(readLabel(line)).toBeUndefined();
    },
  );
});

describe("labelled lines that stand together", () => {
  it("are one organization", () => {
    const text = [
      "Name: Contoso",
      "Tenant ID: 72f988bf-86f1-41af-91ab-2d7cd011db47",
      "Primary domain: contoso.com",
    ].join("\n");
    expect(readCard(linesOf(text), 0)).toEqual({
      found: [
        {
          kind: "entry",
          facts: {
            tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47",
            domain: "contoso.com",
            relation: "unknown",
            name: "Contoso",
            certainty: { kind: "said" },
          },
          lines: [1, 2, 3],
        },
      ],
      end: 3,
    });
  });

  it("end where a label comes again with something else", () => {
    expect(readCard(linesOf("Domain: contoso.com\nDomain: fabrikam.com"), 0)?.end).toBe(1);
  });

  it("end at a blank line", () => {
    expect(readCard(linesOf("Name: Contoso\n\nDomain: contoso.com"), 0)?.end).toBe(1);
  });

  it("ask for the domain where they give a name only", () => {
    expect(readCard(linesOf("Tenant: Contoso\nSubscription: Production (0b1f)"), 0)?.found).toEqual(
      [{ kind: "unread", reason: "a-name-alone", text: "Contoso", lines: [1, 2] }],
    );
  });

  it("say that a subscription alone tells nothing", () => {
    expect(readCard(linesOf("Subscription: Production"), 0)?.found).toEqual([
      { kind: "unread", reason: "subscription-only", text: "Production", lines: [1] },
    ]);
  });
});

it("is not begun by a line without a label", () => {
  expect(readCard(linesOf("contoso.com"), 0)).toBeUndefined();
});
