import { describe, expect, it } from "vitest";
import { globalCloud } from "#domain/microsoft/cloud.ts";
import { organization } from "#domain/verdict/evidence.fixture.ts";
import { summaryMarkdown } from "./markdown-summary.ts";
import { namelessBlock, type SummarySheet, summaryBlock } from "./sheet.ts";
import { summaryTable } from "./table.ts";

const hostile = "[A](https://evil.example) | <b>";

function sheet(name: string): SummarySheet {
  const block = summaryBlock(globalCloud, {
    organization: organization({ name }),
    standing: undefined,
    status: "Not known yet.",
    contact: "Lee, +1 555 0100",
  });
  return { title: "Summary", preface: ["Confidential."], blocks: [block] };
}

function nameless(): SummarySheet {
  const { blocks, ...rest } = sheet("Contoso");
  return { ...rest, blocks: blocks.map((block) => namelessBlock(block, "Organization 1")) };
}

const columns = {
  organization: "O",
  domain: "D",
  tenantId: "I",
  account: "A",
  status: "S",
  link: "L",
  added: "1",
  tested: "2",
  removed: "3",
  whomToCall: "W",
};

const table = { columns, yes: "yes", no: "no" };

const markdown = {
  domain: (value: string) => `Domain: ${value}`,
  tenantId: (value: string) => `Tenant ID: ${value}`,
  account: (value: string) => `Account: ${value}`,
  whomToCall: (value: string) => `Whom to call: ${value}`,
  added: "added",
  tested: "tested",
  removed: "removed",
};

describe("summaryTable", () => {
  it("has its header, and one row for each organization", () => {
    expect(summaryTable(sheet("Contoso"), table)).toEqual([
      ["O", "D", "I", "A", "S", "L", "1", "2", "3", "W"],
      [
        "Contoso",
        "contoso.com",
        "",
        "ana@fabrikam.com",
        "Not known yet.",
        "https://mysignins.microsoft.com/security-info?tenant=contoso.com",
        "no",
        "no",
        "no",
        "Lee, +1 555 0100",
      ],
    ]);
  });

  it("has empty cells where names are left out", () => {
    const [, row] = summaryTable(nameless(), table);
    expect(row).toEqual(["Organization 1", "", "", "", "Not known yet.", "", "no", "no", "no", ""]);
  });
});

describe("summaryMarkdown", () => {
  it("has a heading and a list for each organization, and shows a name letter by letter", () => {
    expect(summaryMarkdown(sheet(hostile), markdown)).toBe(
      [
        "# Summary",
        "",
        "Confidential\\.",
        "",
        "## \\[A\\]\\(https\\://evil\\.example\\) \\| \\<b\\>",
        "",
        "- Domain: contoso\\.com",
        "- Account: ana\\@fabrikam\\.com",
        "- Not known yet\\.",
        "- <https://mysignins.microsoft.com/security-info?tenant=contoso.com>",
        "- [ ] added",
        "- [ ] tested",
        "- [ ] removed",
        "- Whom to call: Lee, \\+1 555 0100",
        "",
      ].join("\n"),
    );
  });

  it("names nothing where names are left out", () => {
    expect(summaryMarkdown(nameless(), markdown)).not.toMatch(/contoso|fabrikam|Lee/i);
  });
});
