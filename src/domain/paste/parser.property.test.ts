import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import { furnitureIn } from "./furniture.ts";
import { type FoundOrganization, type PastedText, parsePaste } from "./parser.ts";

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
  "Verzeichnis-ID",
  "Autres organisations",
  "Eigene Organisation",
  "Accounts and orgs",
  "Action requise",
  "Application (client) ID",
  "Primary domain",
  "Name",
  "Kind regards",
  "T +43 1 234 5678",
  "From: Ana Lee <ana.lee@contoso.com>",
  "ana_fabrikam.com#EXT#@",
  "contoso.onmicros",
  "www.contoso.com",
  "72f988bf86f141af91ab2d7cd011db47",
  "GitHub",
  "ana@fabrikam.com",
  "Authentication failed against tenant 72f988bf-86f1-41af-91ab-2d7cd011db47 'Contoso': AADSTS50076",
  "Trace ID: 72f988bf-86f1-41af-91ab-2d7cd011db47",
  "| --- | --- |",
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
  "| Contoso | contoso.com |",
  "Fabrikam/ana@fabrikam.com · Contoso/ana@fabrikam.com",
  "Id Name Category Domains",
  "72f988bf-86f1-41af-91ab-2d7cd011db47 Contoso Home {contoso.com}",
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
const textOfSingles = fc
  .array(single, { minLength: 15, maxLength: 35 })
  .map((lines) => lines.join("\n"));

/** Every number that stands for a line: once where the line is one thing. An entry is an organization or a question too. */
function linesIn({ organizations, questions, furniture }: PastedText): readonly number[] {
  return [...organizations, ...questions, ...furniture].flatMap(({ lines }) => lines);
}

function inOrder(lines: Iterable<number>): readonly number[] {
  return [...lines].toSorted((one, other) => one - other);
}

/** Blank is what shows nothing: space, control and format signs. */
function visibleLines(whole: string): readonly number[] {
  const lines = whole.split(/\r\n|[\n\r\u2028\u2029]/);
  return lines.flatMap((line, index) => (/[^\p{Z}\p{Cc}\p{Cf}]/u.test(line) ? [index + 1] : []));
}

/** What a table can say of an organization: no relation and no guess. */
function inATable({ tenant, domain, account, name }: FoundOrganization) {
  return { tenant, domain, account, name };
}

function tableOf(organizations: readonly FoundOrganization[]): string {
  const rows = organizations.map(({ tenant, domain = "", account = "", name = "" }, index) => {
    const isId = !tenant.includes(".");
    return [String(index), name, isId ? tenant : "", isId ? domain : tenant, account].join("\t");
  });
  return ["No\tOrganization\tTenant ID\tDomain\tAccount", ...rows].join("\n");
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

const options = { numRuns: runs };

describe("a pasted text, whatever it is", () => {
  it("never makes the parser throw", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        parsePaste(whole);
      }),
      options,
    );
  });

  it("never loses a line", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        expect(inOrder(new Set(linesIn(parsePaste(whole))))).toEqual(visibleLines(whole));
      }),
      options,
    );
  });

  it("ends each line that holds one thing in exactly one of organization, question and furniture", {
    timeout,
  }, () => {
    let lines = 0;
    fc.assert(
      fc.property(textOfSingles, (whole) => {
        const visible = visibleLines(whole);
        lines += visible.length;
        expect(inOrder(linesIn(parsePaste(whole)))).toEqual(visible);
      }),
      options,
    );
    // In the long run (`npm run prove`) at least a hundred thousand lines.
    expect(lines).toBeGreaterThan(runs * 17);
  });

  it("never takes a line of furniture for anything else too", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { furniture, organizations, questions } = parsePaste(whole);
        const read = new Set([...organizations, ...questions].flatMap(({ lines }) => lines));
        const both = furniture.flatMap(({ lines }) => lines).filter((line) => read.has(line));
        expect(both).toEqual([]);
      }),
      options,
    );
  });

  it("never has an entry that is neither an organization's nor a question's", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { entries, organizations, questions } = parsePaste(whole);
        const strays = entries.filter(({ organization, asks, lines }) => {
          const homes = organization
            ? organizations.filter(
                (one) => one.tenant === organization.tenant && one.account === organization.account,
              )
            : questions.filter(({ reason }) => reason === asks);
          return !homes.some((home) => lines.every((line) => home.lines.includes(line)));
        });
        expect(strays).toEqual([]);
      }),
      options,
    );
  });

  it("never makes up a tenant: it stands on one of its lines", { timeout }, () => {
    fc.assert(
      fc.property(textOfSingles, (whole) => {
        const texts = whole.toLowerCase().split("\n");
        const made = parsePaste(whole).organizations.filter(({ tenant, lines }) => {
          const stands = lines
            .map((line) => texts[line - 1])
            .join("")
            .replace(/[\s{}-]/g, "");
          const plain = tenant.replace(/-/g, "").replace(/^xn.*/, "cher.example");
          const site = plain.replace(/\.onmicrosoft\.com$/, "my.sharepoint.com");
          return !stands.includes(plain) && !stands.includes(site);
        });
        expect(made).toEqual([]);
      }),
      options,
    );
  });

  it("never gives an organization that reads differently in a table", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { organizations } = parsePaste(whole);
        const again = parsePaste(tableOf(organizations)).organizations;
        expect(again.map(inATable)).toEqual(organizations.map(inATable));
      }),
      options,
    );
  });

  it("never shows more than 200 characters or a sign that is invisible", { timeout }, () => {
    fc.assert(
      fc.property(text, (whole) => {
        const { organizations, entries, questions } = parsePaste(whole);
        const shown = [
          ...organizations.map(({ name = "" }) => name),
          ...entries.map(({ label }) => label),
          ...questions.flatMap((question) => [question.text, question.name ?? ""]),
        ];
        expect(
          shown.filter((each) => each.length > 200 || /[\p{Cc}\p{Cf}\p{Cs}]/u.test(each)),
        ).toEqual([]);
      }),
      options,
    );
  });

  it("never takes a subscription's ID for an organization's, whichever lines are missing", {
    timeout,
  }, () => {
    const lines = azureOutput.split("\n");
    const kept = fc.array(fc.boolean(), { minLength: lines.length, maxLength: lines.length });
    fc.assert(
      fc.property(kept, (keeps) => {
        const left = lines.filter((_, index) => keeps[index]).join("\n");
        expect(parsePaste(left).organizations.map(({ tenant }) => tenant)).not.toContain(
          subscription,
        );
      }),
      options,
    );
  });

  it("never loses an organization that a guest's name tells, whatever stands around it", {
    timeout,
  }, () => {
    const tenant = fc
      .integer({ min: 1, max: 30 })
      .map((number) => `contoso${number}.onmicrosoft.com`);
    const guest = tenant.map((host) => `ana_fabrikam.com#EXT#@${host}`);
    fc.assert(
      fc.property(fc.array(fc.oneof(guest, anyLine), { maxLength: 25 }), (lines) => {
        const named = lines.flatMap(
          (line) => /^ana_fabrikam.com#EXT#@(contoso\d+.*)$/.exec(line)?.[1] ?? [],
        );
        const { organizations } = parsePaste(lines.join("\n"));
        expect(organizations.map((one) => one.tenant)).toEqual(expect.arrayContaining(named));
      }),
      options,
    );
  });

  it("never puts two entries into one, though they have one account", { timeout }, () => {
    const name = fc
      .stringMatching(/^[A-Z][a-z]{2,8}(?: [A-Z][a-z]{2,8}){0,2}$/)
      .filter((each) => furnitureIn(each) === undefined);
    const names = fc.uniqueArray(name, {
      minLength: 1,
      maxLength: 8,
      selector: (each) => each.toLowerCase(),
    });
    fc.assert(
      fc.property(names, (different) => {
        const rows = different.map((each) => `${each}\nana@fabrikam.com`).join("\n\n");
        const { entries, organizations } = parsePaste(rows);
        const isApart = entries.length === different.length && organizations.length <= 1;
        expect([isApart, rows]).toEqual([true, rows]);
      }),
      options,
    );
  });
});
