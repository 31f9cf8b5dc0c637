import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entry, ParsedEntries } from "./entry.ts";
import { parseEntries } from "./parser.ts";
import { entryText } from "./writing.ts";

const domains = ["contoso.com", "contoso.onmicrosoft.com", "bücher.example", "outlook.com"];
const ids = [
  "72f988bf-86f1-41af-91ab-2d7cd011db47",
  "{54826B22-38D6-4FB2-BAD9-B7B93A3E9C5A}",
  "9188040d-6c67-4c5b-b112-36a304b66dad",
];

/** Lines of every form that hold one thing at most. */
const single = fc.constantFrom(
  ...domains,
  ...ids,
  "Contoso",
  "• “Wingtip Toys”",
  "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  "ana_lee_fabrikam.com%23EXT%23@contoso.com",
  "ana_fabrikam.com#EXT#@conto…",
  "ana＠fabrikam.com",
  "ana@gmail.com",
  "https://mysignins.microsoft.com/security-info?tenantId=72f988bf-86f1-41af-91ab-2d7cd011db47",
  "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
  "https://contoso-my.sharepoint.com/personal/ana",
  "Action required",
  "Home organization",
  "Other organizations you collaborate with",
  "Directory name",
  "Leave",
  "-----  -----",
  "123 456",
  "Name  CloudName  SubscriptionId  TenantId",
  "Microsoft Invitations on behalf of Contoso <invites@microsoft.com>",
  "Ana invited you to access applications within their organization",
  "Organization: Contoso",
  "Domain: contoso.onmicrosoft.com",
  "Please only act on this email if you trust the organization represented below.",
  "Microsoft Corporation, One Microsoft Way, Redmond, WA 98052",
  "[",
  "{",
  "}",
  "]",
  "},",
  '"tenantId": "72f988bf-86f1-41af-91ab-2d7cd011db47",',
  "<script>alert(1)</script>",
  "[1] *  Azure subscription 1  07ee42ef-7bed-41d3-a921-5fb85cf178c1  Default Directory",
  "",
  "\u200b",
);

/** Lines that hold several, besides. */
const several = fc.constantFrom(
  "contoso.com, fabrikam.com; gmail.com",
  "Contoso, Ltd., contoso.com",
  "Contoso\tcontoso.com\t72f988bf-86f1-41af-91ab-2d7cd011db47\tSwitch",
  "Directory name\tDomain\tDirectory ID",
  "Domain,Account",
  "contoso.com,ana@fabrikam.com",
  '[{"tenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47","user":{"name":"ana@fabrikam.com"}},{}]',
);
const anyText = fc.string({ unit: "binary", maxLength: 300 });
const anySign = fc.string({ unit: "grapheme", maxLength: 20 });
const anyLine = fc.oneof(
  single,
  several,
  anySign,
  fc
    .tuple(single, fc.constantFrom(" ", "\t", ", ", ";", "  ", ": "), single)
    .map((parts) => parts.join("")),
  fc.tuple(anySign, single).map((two) => two.join(" ")),
);
const oddEntry = fc
  .tuple(anySign, fc.string({ unit: "binary", minLength: 1, maxLength: 12 }))
  .map(([name, local]) => `${name}\t${local}_fabrikam.com#EXT#@contoso.com\n${local}@fabrikam.com`);
const text = fc.oneof(
  fc.array(oddEntry, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n")),
  anyText,
  fc.array(anyLine, { maxLength: 25 }).map((lines) => lines.join("\n")),
);
const textOfSingles = fc.array(single, { maxLength: 25 }).map((lines) => lines.join("\n"));

function linesIn(parsed: ParsedEntries): readonly number[] {
  return [
    ...parsed.entries.flatMap((entry) => entry.sources),
    ...parsed.unread.flatMap((piece) => piece.lines),
    ...parsed.skipped.flatMap((piece) => piece.lines),
  ];
}

/** Blank is what shows nothing: space, control and format signs. */
function visibleLines(whole: string): readonly number[] {
  const lines = whole.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.flatMap((line, index) => (/[^\p{Z}\p{Cc}\p{Cf}]/u.test(line) ? [index + 1] : []));
}

function withoutSources({ sources: _, ...facts }: Entry) {
  return facts;
}

const subscription = "0b1f6471-1bf0-4dda-aec3-cb9272f09590";
const azureOutput = `az account list -o table
Name                    CloudName    SubscriptionId                        TenantId                              State    IsDefault
----------------------  -----------  ------------------------------------  ------------------------------------  -------  -----------
Contoso Production      AzureCloud   ${subscription}  54826b22-38d6-4fb2-bad9-b7b93a3e9c5a  Enabled  True

[Tenant and subscription selection]

No     Subscription name     Subscription ID                       Tenant
-----  --------------------  ------------------------------------  -----------------
[1] *  Contoso Production    ${subscription}  Contoso

The default is marked with an *; the default tenant is 'Contoso' and subscription is 'Contoso Production' (${subscription}).

Tenant: Contoso
Subscription: Contoso Production (${subscription})
[
  {
    "cloudName": "AzureCloud",
    "homeTenantId": "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a",
    "id": "${subscription}",
    "isDefault": true,
    "managedByTenants": [],
    "name": "Contoso Production",
    "state": "Enabled",
    "tenantDefaultDomain": "contoso.com",
    "tenantDisplayName": "Contoso",
    "tenantId": "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a",
    "user": {
      "name": "ana@fabrikam.com",
      "type": "user"
    }
  }
]`;

const runs = { numRuns: 1000 };

describe("a pasted text, whatever it is", () => {
  it("never makes the parser throw", () => {
    fc.assert(
      fc.property(text, (whole) => {
        parseEntries(whole);
      }),
      runs,
    );
  });

  it("never loses a line", () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(new Set(linesIn(parseEntries(whole)))).toEqual(new Set(visibleLines(whole)));
      }),
      runs,
    );
  });

  it("never counts a line that holds one thing twice", () => {
    fc.assert(
      fc.property(textOfSingles, (whole) => {
        const lines = linesIn(parseEntries(whole)).toSorted((one, other) => one - other);
        expect(lines).toEqual(visibleLines(whole));
      }),
      runs,
    );
  });

  it("never skips a line that something was read on", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { entries, unread, skipped } = parseEntries(whole);
        const read = new Set(linesIn({ entries, unread, skipped: [] }));
        expect(skipped.flatMap((piece) => piece.lines).filter((line) => read.has(line))).toEqual(
          [],
        );
      }),
      runs,
    );
  });

  it("never gives an entry that reads differently once it is written out", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { entries } = parseEntries(whole);
        const again = parseEntries(entries.map(entryText).join("\n"));
        expect(again.entries.map(withoutSources)).toEqual(entries.map(withoutSources));
      }),
      runs,
    );
  });

  it("never shows more than 200 characters or a sign that is invisible", () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { entries, unread } = parseEntries(whole);
        const shown = [
          ...entries.map(({ name = "" }) => name),
          ...unread.map((piece) => piece.text),
        ];
        expect(
          shown.filter((each) => each.length > 200 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(each)),
        ).toEqual([]);
      }),
      runs,
    );
  });

  it("never takes a subscription's ID for an organization's, whichever lines are missing", () => {
    const lines = azureOutput.split("\n");
    const kept = fc.array(fc.boolean(), { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(kept, (keeps) => {
        const { entries } = parseEntries(lines.filter((_, index) => keeps[index]).join("\n"));
        expect(entries.map((entry) => entry.tenant)).not.toContain(subscription);
      }),
      runs,
    );
  });

  it("never loses an organization that a guest entry names, whatever stands around it", () => {
    const tenant = fc
      .integer({ min: 1, max: 30 })
      .map((number) => `contoso${number}.onmicrosoft.com`);
    const guest = tenant.map((host) => `ana_fabrikam.com#EXT#@${host}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(guest, anyLine), { maxLength: 25 }), (lines) => {
        const named = lines.flatMap(
          (line) => /^ana_fabrikam.com#EXT#@(contoso\d+.*)$/.exec(line)?.[1] ?? [],
        );
        const { entries } = parseEntries(lines.join("\n"));
        expect(entries.map((entry) => entry.tenant)).toEqual(expect.arrayContaining(named));
      }),
      runs,
    );
  });
});
