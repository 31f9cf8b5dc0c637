import { describe, expect, it } from "vitest";
import { entryText, parseEntryText } from "./writing.ts";

const whole =
  "Contoso\t72f988bf-86f1-41af-91ab-2d7cd011db47\tcontoso.com\tana@fabrikam.com\tguest\tsaid";
const bare = "\tcontoso.com\t\t\tunknown\tsharepoint-address";

describe("an entry written as a line", () => {
  it("is read again, whole", () => {
    expect(parseEntryText(whole)).toEqual({
      tenant: "72f988bf-86f1-41af-91ab-2d7cd011db47",
      domain: "contoso.com",
      account: "ana@fabrikam.com",
      relation: "guest",
      name: "Contoso",
      certainty: { kind: "said" },
    });
  });

  it("is read again without what it does not say", () => {
    expect(parseEntryText(bare)).toEqual({
      tenant: "contoso.com",
      relation: "unknown",
      certainty: { kind: "guessed", why: "sharepoint-address" },
    });
  });

  it.each([whole, bare])("is the same line again: %j", (line) => {
    const facts = parseEntryText(line);
    expect(facts && entryText(facts)).toBe(line);
  });
});

describe("a line that no entry was written as", () => {
  it.each([
    ["too few cells", "Contoso\tcontoso.com"],
    ["too many cells", `${bare}\tx`],
    ["an unknown relation", "\tcontoso.com\t\t\towner\tsaid"],
    ["an unknown certainty", "\tcontoso.com\t\t\tguest\tsure"],
    ["an inherited word for one", "\tcontoso.com\t\t\ttoString\tconstructor"],
    ["no tenant", "Contoso\t\t\t\tguest\tsaid"],
    ["a personal tenant", "\toutlook.com\t\t\tguest\tsaid"],
  ])("has %s", (_, line) => {
    expect(parseEntryText(line)).toBeUndefined();
  });
});
