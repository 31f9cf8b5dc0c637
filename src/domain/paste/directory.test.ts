import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/text/plain-text.ts";
import { readDirectory } from "./directory.ts";

const id = "72f988bf-86f1-41af-91ab-2d7cd011db47";

function read(...text: readonly string[]) {
  return readDirectory(linesOf(text.join("\n")), 0);
}

describe("a directory copied cell by cell", () => {
  it("is one organization", () => {
    expect(read("Contoso", "contoso.com", id, "Switch")).toEqual({
      found: [
        {
          kind: "entry",
          facts: {
            tenant: id,
            domain: "contoso.com",
            relation: "unknown",
            name: "Contoso",
            certainty: { kind: "said" },
          },
          lines: [1, 2, 3],
        },
      ],
      end: 3,
    });
  });

  it.each([
    ["no domain", ["Contoso", id], 2],
    ["no name", ["contoso.com", id], 2],
    ["blank lines between", ["Contoso", "", "contoso.com", "", id], 3],
  ])("may have %s", (_, lines, end) => {
    expect(read(...lines)?.end).toBe(end);
  });

  it("explains the consumers' tenant", () => {
    expect(read("Microsoft", "9188040d-6c67-4c5b-b112-36a304b66dad")?.found).toEqual([
      { kind: "unread", reason: "personal-account", text: "Microsoft", lines: [1, 2] },
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
