import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/text/plain-text.ts";
import { readTable } from "./table.ts";

/** What a table's lines were read as, and how many of them it has. */
function told(text: string) {
  const lines = linesOf(text);
  const block = readTable(lines, 0);
  const found = block?.found.map((piece) => {
    if (piece.kind === "skipped") return piece.what;
    if (piece.kind === "unread") return `${piece.reason}: ${piece.text}`;
    const { tenant, domain, account, name } = piece.facts;
    return [tenant, domain, account, name].filter(Boolean).join(" / ");
  });
  return { found, rest: lines.slice(block?.end ?? 0).map((line) => line.text) };
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
      "table-header",
      `${contoso} / contoso.onmicrosoft.com / Contoso`,
      `${fabrikam} / fabrikam.com / Fabrikam`,
    ]);
  });

  it("may have a button at the end of each row, and blank lines between", () => {
    const text = `Directory name\tDomain\tDirectory ID\n\nContoso\tcontoso.com\t${contoso}\tSwitch`;
    expect(told(text).found?.[1]).toBe(`${contoso} / contoso.com / Contoso`);
  });

  it("asks for the domain of a row with a name alone", () => {
    expect(told("Directory name\tDomain\tDirectory ID\nContoso\t\t-").found?.[1]).toBe(
      "a-name-alone: Contoso",
    );
  });

  it("leaves a row whose cells stand elsewhere to be read by itself", () => {
    const row = `★\tContoso\tcontoso.com\t${contoso}`;
    expect(told(`Directory name\tDomain\tDirectory ID\n${row}`)).toEqual({
      found: ["table-header"],
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
    expect(told([...heading, row].join("\n")).found).toEqual(["table-header", "ruler", contoso]);
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
    expect(told(old.join("\n")).found?.[2]).toBe(
      "subscription-only: Production AzureCloud 0b1f6471-1bf0-4dda-aec3-cb9272f09590 Enabled True",
    );
  });
});

describe("az login's table", () => {
  const table = (tenant: string) =>
    [
      "No     Subscription name     Subscription ID                       Tenant",
      "-----  --------------------  ------------------------------------  -----------------",
      `[1] *  Azure subscription 1  07ee42ef-7bed-41d3-a921-5fb85cf178c1  ${tenant}`,
    ].join("\n");

  it("asks for the domain of the tenant that it names", () => {
    expect(told(table("Contoso Ltd")).found?.[2]).toBe("a-name-alone: Contoso Ltd");
  });

  it("takes the tenant's ID where the tenant has no name", () => {
    expect(told(table(contoso)).found?.[2]).toBe(contoso);
  });
});

describe("CSV with headings", () => {
  it("may have its columns in any order", () => {
    const text = `Account,Tenant ID,Company\nana@fabrikam.com,${contoso},"Contoso, Ltd."`;
    expect(told(text).found?.[1]).toBe(`${contoso} / ana@fabrikam.com / Contoso, Ltd.`);
  });

  it("takes an account alone for what it is", () => {
    const text = "Name;Account\nContoso;ana_fabrikam.com#EXT#@contoso.com";
    expect(told(text).found?.[1]).toBe("contoso.com / ana@fabrikam.com / Contoso");
  });

  it("explains a row of a personal account", () => {
    expect(told("Name;Account\nHome;ana@outlook.com").found?.[1]).toBe(
      "personal-account: Home;ana@outlook.com",
    );
  });

  it("ends where no row follows", () => {
    expect(told("Name,Domain\nContoso,contoso.com\nThat is all").rest).toEqual(["That is all"]);
  });
});

it.each(["Contoso\tcontoso.com", "Contoso, Ltd.", "Domain", "contoso.com", ""])(
  "is not begun by %j",
  (line) => {
    expect(readTable(linesOf(line), 0)).toBeUndefined();
  },
);
