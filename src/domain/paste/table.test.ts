import { describe, expect, it } from "vitest";
import { pasted, toldFinding } from "./pasted-lines.fixture.ts";
import { rowOf, tableAt } from "./table.ts";

/** What a table's rows were read as, and the lines after it. */
function told(text: string) {
  const lines = pasted(text);
  const table = tableAt(lines, 0);
  const found: string[] = [];
  for (const [at, line] of lines.entries()) {
    const before = lines[at - 1];
    if (!before || !table) continue;
    const row = rowOf(table, line, before);
    if (!row) return { found, rest: lines.slice(at).map((each) => each.text) };
    const isQuestion = row.kind === "read" && row.statement.kind === "question";
    found.push(isQuestion ? `${toldFinding(row)} ${row.text}` : toldFinding(row));
  }
  return { found, rest: [] };
}

const contoso = "72f988bf-86f1-41af-91ab-2d7cd011db47";
const fabrikam = "54826b22-38d6-4fb2-bad9-b7b93a3e9c5a";

describe("Azure's Directories + subscriptions", () => {
  it("gives each directory its name, domain and ID", () => {
    const text = [
      "Directory name\tDomain\tDirectory ID",
      `Contoso\tcontoso.onmicrosoft.com\t${contoso}`,
      `Fabrikam\tfabrikam.com\t${fabrikam}`,
    ].join("\n");
    expect(told(text).found).toEqual([
      `${contoso} · contoso.onmicrosoft.com · unknown · Contoso [2]`,
      `${fabrikam} · fabrikam.com · unknown · Fabrikam [3]`,
    ]);
  });

  it("may have a button at the end of each row, and blank lines between", () => {
    const text = `Directory name\tDomain\tDirectory ID\n\nContoso\tcontoso.com\t${contoso}\tSwitch`;
    expect(told(text).found).toEqual([`${contoso} · contoso.com · unknown · Contoso [3]`]);
  });

  it("may be run together by text recognition", () => {
    const text = `Directory name Domain Directory ID\nContoso Ltd contoso.com ${contoso} Switch`;
    expect(told(text).found).toEqual([`${contoso} · contoso.com · unknown · Contoso Ltd [2]`]);
  });

  it("asks for the domain of a row with a name alone", () => {
    expect(told("Directory name\tDomain\tDirectory ID\nContoso\t\t-").found).toEqual([
      "a-name-alone? · Contoso [2] Contoso",
    ]);
  });

  it("leaves a row whose cells stand elsewhere to be read by itself", () => {
    const row = `★\tContoso\tcontoso.com\t${contoso}`;
    expect(told(`Directory name\tDomain\tDirectory ID\n${row}`)).toEqual({
      found: [],
      rest: [row],
    });
  });
});

describe("the Azure command line's list of subscriptions", () => {
  const heading = [
    "Name                  CloudName    SubscriptionId                        TenantId                              State    IsDefault",
    "--------------------  -----------  ------------------------------------  ------------------------------------  -------  -----------",
  ];
  const row = `Contoso Production    AzureCloud   0b1f6471-1bf0-4dda-aec3-cb9272f09590  ${contoso}  Enabled  True`;

  it("gives the tenant's ID, never the subscription's, nor its name", () => {
    expect(told([...heading, row].join("\n")).found).toEqual([
      "ruler [2]",
      `${contoso} · unknown [3]`,
    ]);
  });

  it("gives the tenant's ID where a page has run its spaces together", () => {
    const single = [...heading, row].map((line) => line.replace(/ +/g, " ")).join("\n");
    expect(told(single).found).toEqual(["ruler [2]", `${contoso} · unknown [3]`]);
  });

  it("ends at a blank line", () => {
    expect(told([...heading, row, "", "contoso.com  is ours"].join("\n")).rest).toEqual([
      "contoso.com  is ours",
    ]);
  });

  it("says that a subscription alone tells nothing, as older versions print it", () => {
    const old = [
      "Name        CloudName    SubscriptionId                        State    IsDefault",
      "----------  -----------  ------------------------------------  -------  -----------",
      "Production  AzureCloud   0b1f6471-1bf0-4dda-aec3-cb9272f09590  Enabled  True",
    ];
    expect(told(old.join("\n")).found[1]).toBe(
      "subscription-only? [3] Production AzureCloud 0b1f6471-1bf0-4dda-aec3-cb9272f09590 Enabled True",
    );
  });
});

describe("az login's table", () => {
  const table = (subscription: string, tenant: string) =>
    [
      "No     Subscription name         Subscription ID                       Tenant",
      "-----  ------------------------  ------------------------------------  -----------------",
      `[1] *  ${subscription}  07ee42ef-7bed-41d3-a921-5fb85cf178c1  ${tenant}`,
    ].join("\n");
  const azure = "Azure subscription 1    ";

  it("asks for the domain of the tenant that it names", () => {
    expect(told(table(azure, "Contoso Ltd")).found[1]).toBe(
      "a-name-alone? · Contoso Ltd [3] Contoso Ltd",
    );
  });

  it("takes the tenant's ID where the tenant has no name", () => {
    expect(told(table(azure, contoso)).found[1]).toBe(`${contoso} · unknown [3]`);
  });

  it("takes the tenant's ID where the account has no subscription", () => {
    const text = table("N/A(tenant level account)", "Contoso").replace(/(name|-{24}) /g, "$1  ");
    expect(told(text).found[1]).toBe(
      "07ee42ef-7bed-41d3-a921-5fb85cf178c1 · unknown · Contoso [3]",
    );
  });
});

describe("PowerShell's table of tenants", () => {
  const aligned = [
    "Id                                   Name    Category Domains",
    "--                                   ----    -------- -------",
    `${contoso} Contoso Home     {contoso.onmicrosoft.com, contoso.com}`,
  ];

  it.each([
    ["in its columns", aligned],
    ["with single spaces", aligned.map((line) => line.replace(/ +/g, " "))],
  ])("gives the tenant's ID, name and first domain: %s", (_, lines) => {
    expect(told(lines.join("\n")).found).toEqual([
      "ruler [2]",
      `${contoso} · contoso.onmicrosoft.com · unknown · Contoso [3]`,
    ]);
  });
});

describe("CSV with headings", () => {
  it("may have its columns in any order", () => {
    const text = `Account,Tenant ID,Company\nana@fabrikam.com,${contoso},"Contoso, Ltd."`;
    expect(told(text).found).toEqual([
      `${contoso} · ana@fabrikam.com · unknown · Contoso, Ltd. [2]`,
    ]);
  });

  it("takes an account alone for what it is", () => {
    const text = "Name;Account\nContoso;ana_fabrikam.com#EXT#@contoso.com";
    expect(told(text).found).toEqual(["contoso.com · ana@fabrikam.com · guest · Contoso [2]"]);
  });

  it("asks about a name beside the account of another domain", () => {
    expect(told("Name;Account\nContoso;ana@fabrikam.com").found).toEqual([
      "a-name-with-an-account? · Contoso · ana@fabrikam.com [2] Contoso;ana@fabrikam.com",
    ]);
  });

  it("explains a row of a personal account", () => {
    expect(told("Name;Account\nGoogle;ana@outlook.com").found).toEqual([
      "personal-account? · Google · ana@outlook.com [2] Google;ana@outlook.com",
    ]);
  });

  it("ends where no row follows", () => {
    expect(told("Name,Domain\nContoso,contoso.com\nThat is all").rest).toEqual(["That is all"]);
  });
});

it("may be Markdown's", () => {
  const text = "| Name | Domain |\n|---|:--:|\n| Contoso | contoso.com |";
  expect(told(text).found).toEqual(["ruler [2]", "contoso.com · unknown · Contoso [3]"]);
});

it.each(["Contoso\tcontoso.com", "Contoso, Ltd.", "Domain", "contoso.com", ""])(
  "is not begun by %j",
  (line) => {
    expect(tableAt(pasted(line), 0)).toBeUndefined();
  },
);
