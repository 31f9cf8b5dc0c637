import { describe, expect, it } from "vitest";
import { everyLineAnEntry } from "./every-line.ts";
import { parsePaste } from "./parser.ts";

describe("a text of which the person says that every line is an entry", () => {
  it("has an entry for each organization and each question, in its own order", () => {
    expect(labels("Litware\n\nwhat is this???\ncontoso.example")).toEqual([
      "Litware",
      "what is this???",
      "contoso.example",
    ]);
  });

  it("keeps the entries that were read as such, each once", () => {
    const guest = "ana_fabrikam.com#EXT#@contoso.com";
    expect(labels(`Contoso\n${guest}\n\nana@fabrikam.com`)).toEqual([
      `Contoso ${guest}`,
      "ana@fabrikam.com",
    ]);
  });

  it("has as many entries as there are lines that are the same, for Authenticator may show one line twice", () => {
    const text = "ana@fabrikam.com\n\nana@fabrikam.com";
    expect(everyLineAnEntry(text, parsePaste(text)).entries).toEqual([
      expect.objectContaining({ label: "ana@fabrikam.com", lines: [1] }),
      expect.objectContaining({ label: "ana@fabrikam.com", lines: [3] }),
    ]);
  });

  it("has none for what only stands around them", () => {
    expect(labels("Action required\ncontoso.com")).toEqual(["contoso.com"]);
  });

  it("says of each what it names, and asks about the rest", () => {
    const text = "contoso.com\nLitware";
    expect(everyLineAnEntry(text, parsePaste(text)).entries).toEqual([
      { label: "contoso.com", organization: { tenant: "contoso.com" }, lines: [1] },
      { label: "Litware", asks: "a-name-alone", lines: [2] },
    ]);
  });
});

function labels(text: string): readonly string[] {
  return everyLineAnEntry(text, parsePaste(text)).entries.map(({ label }) => label);
}
