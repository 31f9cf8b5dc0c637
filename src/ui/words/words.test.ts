import { describe, expect, it } from "vitest";
import { words as german } from "./de/de.ts";
import { words as english } from "./en/en.ts";
import { words as french } from "./fr/fr.ts";

type Sentence = readonly [path: string, text: string];

const others = { German: german, French: french };

for (const [language, words] of Object.entries(others)) {
  describe(language, () => {
    const theirs = new Map(sentencesIn(words));

    it("has every sentence that English has, and no other", () => {
      expect([...theirs.keys()].sort()).toEqual(
        sentencesIn(english)
          .map(([path]) => path)
          .sort(),
      );
    });

    it("translates every sentence", () => {
      const same = sentencesIn(english).filter(
        ([path, text]) => text.split(" ").length > 5 && theirs.get(path) === text,
      );
      expect(same.map(([path]) => path).filter((path) => !microsofts.includes(path))).toEqual([]);
    });

    it("leaves out no name, number or time that the English sentence tells", () => {
      const lost = sentencesIn(english).filter(([path, text]) => {
        const told = theirs.get(path) ?? "";
        return [...text.matchAll(/‹[^›]*›/g)].some(([given]) => !told.includes(given));
      });
      expect(lost.map(([path]) => path)).toEqual([]);
    });
  });
}

describe("every language", () => {
  it("has no empty sentence, and none that shouts", () => {
    for (const words of [english, german, french]) {
      const bad = sentencesIn(words).filter(([, text]) => text.trim() === "" || text.includes("!"));
      expect(bad.map(([path]) => path)).toEqual(emptyOnPurpose);
    }
  });
});

/** A reason that needs no words of its own. */
const emptyOnPurpose = ["/workReason/done"];

/** Microsoft's own words, quoted as they stand where no page of Microsoft's says them in another language. */
const microsofts = [
  "/organization/microsoftsNames/0",
  "/organization/microsoftsNames/1",
  "/admin/quote",
];

/** Every sentence with its path; those that tell something are given `‹0›`, `‹1.name›` and so on to tell. */
function sentencesIn(part: unknown, path = ""): readonly Sentence[] {
  if (typeof part === "string") return [[path, part]];
  if (typeof part === "function") return sentencesIn(part(...given), path);
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, inner]) => sentencesIn(inner, `${path}/${key}`));
}

/** Whatever a sentence makes of what it is given, text, number or facts, it comes out as a mark of its own. */
const given = [0, 1, 2, 3, 4].map(
  (at) =>
    new Proxy(
      {},
      {
        get: (_, name) =>
          typeof name === "symbol"
            ? (hint: string) => (hint === "number" ? 2 : `‹${at}›`)
            : `‹${at}.${name}›`,
      },
    ),
);
