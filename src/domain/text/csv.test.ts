import fc from "fast-check";
import papa from "papaparse";
import { describe, expect, it } from "vitest";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import { csvText, harmlessCell } from "./csv.ts";

describe("csvText", () => {
  it("quotes every cell and ends every line, the last too, with CRLF", () => {
    expect(
      csvText([
        ["Organization", "Domain"],
        ["Contoso", "contoso.com"],
      ]),
    ).toBe('\uFEFF"Organization","Domain"\r\n"Contoso","contoso.com"\r\n');
  });

  it("doubles a quote", () => {
    expect(csvText([['The "Big" One']])).toBe('\uFEFF"The ""Big"" One"\r\n');
  });

  it("is a mark alone where there is no row", () => {
    expect(csvText([])).toBe("\uFEFF");
  });
});

describe("harmlessCell", () => {
  it.each([
    ["=1+1", "'=1+1"],
    ["+351 912 345 678", "'+351 912 345 678"],
    ["-2", "'-2"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "'\t'=1"],
    ["\rContoso", "'\rContoso"],
    ["\nContoso", "'\nContoso"],
    ["  =1", "'  =1"],
    ["\u200b=1", "'\u200b=1"],
    ["＝1+1", "'＝1+1"],
    ['"=1"', '\'"=1"'],
    ["x;=1+1", "x;'=1+1"],
    ["x\t@a", "x\t'@a"],
  ])("puts an apostrophe before %j", (text, harmless) => {
    expect(harmlessCell(text)).toBe(harmless);
  });

  it.each(["Contoso", "contoso.com", "ana@fabrikam.com", "A-B = C", "'quoted'", "", "Łódź, 2"])(
    "leaves %j as it is",
    (text) => {
      expect(harmlessCell(text)).toBe(text);
    },
  );
});

const hostile = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."=+-@＝＋－＠\t\r\n\"',;| ",
        "\r\n",
        "\u200b",
        "\u202e",
        "cmd",
        "Contoso",
        "HYPERLINK(1)",
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join("")),
);

const table = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(hostile, { minLength: width, maxLength: width }), { minLength: 1 }),
  );

describe("a CSV file of hostile names", () => {
  it("reads back as the same cells, with their apostrophes", { timeout }, () => {
    fc.assert(
      fc.property(table, (rows) => {
        const { data } = papa.parse<string[]>(csvText(rows), { delimiter: ",", newline: "\r\n" });
        expect(data).toEqual([...rows.map((row) => row.map(harmlessCell)), [""]]);
      }),
      { numRuns: runs },
    );
  });

  it("holds no cell that begins as a formula, whatever it is split at", { timeout }, () => {
    fc.assert(
      fc.property(table, fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
        const { data } = papa.parse<string[]>(csvText(rows), { delimiter, newline: "\r\n" });
        for (const cell of data.flat()) expect(cell).not.toMatch(/^[\s"]*[=+\-@＝＋－＠]/u);
      }),
      { numRuns: runs },
    );
  });
});
