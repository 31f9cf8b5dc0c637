import { describe, expect, it } from "vitest";
import { readDirectory } from "./directory.ts";
import { pasted, toldFinding } from "./pasted-lines.fixture.ts";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

function read(...text: readonly string[]) {
  const block = readDirectory(pasted(...text), 0);
  return block && [...block.findings.map(toldFinding), block.end];
}

describe("a directory copied cell by cell", () => {
  it("is one organization", () => {
    expect(read("Contoso", "contoso.com", id, "Switch")).toEqual([
      `${id} · contoso.com · unknown · Contoso [1,2,3]`,
      3,
    ]);
  });

  it.each([
    ["no domain", ["Contoso", id], 2],
    ["no name", ["contoso.com", id], 2],
    ["blank lines between", ["Contoso", "", "contoso.com", "", id], 3],
  ])("may have %s", (_, lines, end) => {
    expect(read(...lines)?.at(-1)).toBe(end);
  });

  it("may have the kind of tenant between", () => {
    expect(read("Contoso", "contoso.com", "Microsoft Entra ID", id)).toEqual([
      `${id} · contoso.com · unknown · Contoso [1,2,4]`,
      "notice [3]",
      4,
    ]);
  });

  it("explains the consumers' tenant", () => {
    expect(read("Microsoft", "9188040d-6c67-4c5b-b112-36a304b66dad")).toEqual([
      "personal-account? [1,2]",
      2,
    ]);
  });
});

describe("what is no directory", () => {
  it.each([
    ["an ID alone", [id]],
    ["a name and a domain", ["Contoso", "contoso.com"]],
    ["two names", ["Contoso", "Fabrikam", id]],
    ["a domain above the name", ["contoso.com", "Contoso", id]],
    ["an account", ["ana@fabrikam.com", id]],
  ])("is %s", (_, lines) => {
    expect(read(...lines)).toBeUndefined();
  });
});
