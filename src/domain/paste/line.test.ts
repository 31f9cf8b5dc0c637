import { describe, expect, it } from "vitest";
import { readLine } from "./line.ts";

/** What a line was read as: tenant, account and name, or the reason. */
function told(line: string): readonly string[] {
  return readLine(line).map(({ statement, text }) => {
    if (statement.kind === "question") return `${statement.reason}: ${text}`;
    const { tenant, account, name } = statement.facts;
    return [tenant, account, name].filter(Boolean).join(" / ");
  });
}

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

describe("a line with one organization", () => {
  it.each([
    ["contoso.com", "contoso.com"],
    ["• contoso.com", "contoso.com"],
    ["1. contoso.com", "contoso.com"],
    ["- [x] contoso.com", "contoso.com"],
    ["Contoso (contoso.com)", "contoso.com / Contoso"],
    ["contoso.com – “Contoso”", "contoso.com / Contoso"],
    [`Contoso: ${id}`, `${id} / Contoso`],
    [`${id} 'Contoso'`, `${id} / Contoso`],
    [`My tenant ID is ${id}`, id],
    [
      "Contoso ana_fabrikam.com#EXT#@contoso.com Action required",
      "contoso.com / ana@fabrikam.com / Contoso",
    ],
    ["Ana Lee <ana@fabrikam.com>", "fabrikam.com / ana@fabrikam.com"],
    ["ana@fabrikam.com <mailto:ana@fabrikam.com>", "fabrikam.com / ana@fabrikam.com"],
    [
      "If you accept, you will at once be sent on to https://myapps.microsoft.com/?tenantId=contoso.com.",
      "contoso.com",
    ],
  ])("is read: %s", (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });
});

describe("a list on one line", () => {
  it.each([
    ["contoso.com, fabrikam.com", ["contoso.com", "fabrikam.com"]],
    ["contoso.com; gmail.com", ["contoso.com", "personal-account: gmail.com"]],
    [
      "ana@fabrikam.com bob@fabrikam.com",
      ["fabrikam.com / ana@fabrikam.com", "fabrikam.com / bob@fabrikam.com"],
    ],
    ["contoso.com fabrikam.com", ["contoso.com", "fabrikam.com"]],
    [`contoso.com,${id}`, ["contoso.com", id]],
    [
      "Contoso (contoso.com); Fabrikam (fabrikam.com)",
      ["contoso.com / Contoso", "fabrikam.com / Fabrikam"],
    ],
    ["Ana <ana@fabrikam.com>, contoso.com", ["fabrikam.com / ana@fabrikam.com", "contoso.com"]],
    [
      "contoso.com, fabrikam.com, Tailspin",
      ["contoso.com", "fabrikam.com", "a-name-alone: Tailspin"],
    ],
  ])("is taken apart: %s", (line, expected) => {
    expect(told(line)).toEqual(expected);
  });
});

describe("a row without headings", () => {
  it.each([
    [`Contoso\tcontoso.com\t${id}\tSwitch`, `${id} / Contoso`],
    ["Contoso,contoso.com", "contoso.com / Contoso"],
    ['"Contoso, Ltd.",contoso.com', "contoso.com / Contoso, Ltd."],
    ["Contoso, Ltd., contoso.com", "contoso.com / Contoso, Ltd."],
    ["Contoso;contoso.com;ana@fabrikam.com", "contoso.com / ana@fabrikam.com / Contoso"],
  ])("is one organization: %s", (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });

  it("keeps the domain beside the ID", () => {
    expect(readLine(`Contoso\tcontoso.com\t${id}`)[0]?.statement).toEqual({
      kind: "organization",
      facts: {
        tenant: id,
        domain: "contoso.com",
        relation: "unknown",
        name: "Contoso",
        certainty: { kind: "said" },
      },
    });
  });

  it("says that a visitor is a guest", () => {
    const row = "Contoso\tcontoso.com\tana_fabrikam.com#EXT#@contoso.onmicrosoft.com";
    expect(readLine(row)[0]?.statement).toMatchObject({ facts: { relation: "guest" } });
  });
});

describe("a line that names no organization", () => {
  it.each([
    ["Contoso", "a-name-alone: Contoso"],
    ["• “Wingtip Toys”", "a-name-alone: Wingtip Toys"],
    ["Contoso Action required", "a-name-alone: Contoso"],
    ["Contoso, Ltd.", "a-name-alone: Contoso, Ltd."],
    ["ana@gmail.com", "personal-account: ana@gmail.com"],
    [`Object ID: ${id}`, `another-id: Object ID: ${id}`],
    [`clientId=${id}`, `not-understood: clientId=${id}`],
    [`My Azure subscription ${id}`, `subscription-only: My Azure subscription ${id}`],
    [`[1] *  Production  ${id}  Contoso`, `subscription-only: [1] * Production ${id} Contoso`],
    [
      `Production  AzureCloud  ${id}  Enabled`,
      `subscription-only: Production AzureCloud ${id} Enabled`,
    ],
    ["contoso.com fabrikam.com ours", "several-things: contoso.com fabrikam.com ours"],
    [
      `Production, ${id}, 54826b22-38d6-4fb2-bad9-b7b93a3e9c5a`,
      `several-things: Production, ${id}, 54826b22-38d6-4fb2-bad9-b7b93a3e9c5a`,
    ],
    [
      "please write to the help desk of contoso.com about all of this",
      "not-understood: please write to the help desk of contoso.com about all of this",
    ],
    ["<script>alert(1)</script>", "not-understood: <script>alert(1)</script>"],
  ])("stays visible: %s", (line, expected) => {
    expect(told(line)).toEqual([expected]);
  });
});
