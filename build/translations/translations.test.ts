import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { languageNames } from "#domain/language.ts";
import { sentenceFilesOf, sourcesOf } from "./files.ts";
import { inShapeOf } from "./new-language.ts";
import { poFrom, translationsIn } from "./po.ts";
import { sentencesIn } from "./sentences.ts";
import { taken } from "./taken.ts";
import { englishOf, literalOf, whatIsWrong } from "./texts.ts";

const languages = Object.keys(languageNames);
const others = languages.filter((language) => language !== "en");
const english = sentencesOf("en");

describe.each(languages)("the sentences in src/ui/words/%s/", (language) => {
  const sentences = sentencesOf(language);

  it("are text, names, plurals and choices, and each has a name of its own", () => {
    expect(sentences.length).toBeGreaterThan(900);
    expect(new Set(sentences.map(({ name }) => name)).size).toBe(sentences.length);
  });

  it("tell in every form what the English ones tell, and call it by the same name", () => {
    const wrong = sentences.map((each) => whatIsWrong(each.text, each, english, language));
    expect(wrong.filter((each) => each !== undefined)).toEqual([]);
  });

  it("have a language that the README names", () => {
    const name = new Intl.DisplayNames("en", { type: "language" }).of(language) ?? "";
    const isNamed = readFileSync("README.md", "utf8").includes(name);
    expect(isNamed, `README.md does not name ${name}`).toBe(true);
  });
});

describe.each(others)("a PO file of %s", (language) => {
  it("comes back as the same source, to the letter", () => {
    const files = sourcesOf(language);
    const po = poFrom(language, sentenceFilesOf(language), english);
    const back = taken(language, files, english, translationsIn(po));
    expect(back).toEqual({ files, changed: 0, wrong: [], outOfDate: [] });
  });
});

describe("a PO file of one sentence", () => {
  const source = `export const someWords = {
  some: {
    // Stays where it is.
    listed: (count) => plural(count, { one: \`\${count} jar\`, other: \`\${count} jars\` }),
  },
};
`;
  const sentences = sentencesIn(source);

  it("shows the English sentence, what it tells in braces, and which numbers take its form", () => {
    expect(poFrom("en", [{ path: "some.ts", sentences }], sentences)).toContain(`
#: some.ts
#. {count} is such as 0, 2, 3, 4, 5, 6, 7, 8
#, python-brace-format
msgctxt "some.listed [other]"
msgid "{count} jars"
msgstr ""
`);
  });

  it("changes that sentence alone when it comes back", () => {
    const translations = [
      { name: "some.listed [other]", english: "{count} jars", text: "`{count}` pots" },
    ];
    const { files } = taken("en", [{ path: "some.ts", source }], sentences, translations);
    expect(files).toEqual([
      {
        path: "some.ts",
        source: source.replace(/`\$\{count\} jars`/, `\`\\\`\${count}\\\` pots\``),
      },
    ]);
  });

  it.each([
    ["{count} Gläser von {owner}", "some.listed [other]: it is not given {owner}."],
    ["viele Gläser", "some.listed [other]: it does not tell {count}."],
    ["{count} {Gläser", "some.listed [other]: a brace that stands for itself is written twice."],
  ])("is refused for %s", (text, why) => {
    const translations = [{ name: "some.listed [other]", english: "{count} jars", text }];
    const { wrong } = taken("de", [{ path: "some.ts", source }], sentences, translations);
    expect(wrong).toEqual([why]);
  });

  it("may leave a number out only in a form that no other number takes", () => {
    const [one] = sentences;
    if (!one) throw new Error("The source has a sentence.");
    expect(whatIsWrong("a jar", one, sentences, "en")).toBeUndefined();
    // In Russian 21 takes the same form as 1.
    expect(whatIsWrong("a jar", one, sentences, "ru")).toBe(
      "some.listed [one]: it does not tell {count}.",
    );
  });

  it("leaves out what was translated from an English sentence that has changed since", () => {
    const translations = [
      { name: "some.listed [other]", english: "{count} pots", text: "{count}" },
    ];
    const back = taken("de", [{ path: "some.ts", source }], sentences, translations);
    expect(back).toMatchObject({ changed: 0, wrong: [], outOfDate: ["some.listed [other]"] });
  });

  it("translates nothing where it is empty or not yet certain", () => {
    expect(
      translationsIn(`msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgctxt "a"
msgid "Jar"
msgstr ""

#, fuzzy
msgctxt "b"
msgid "Pot"
msgstr "Topf"

msgctxt "c"
msgid "Pan"
msgstr "Pfanne"
`),
    ).toEqual([{ name: "c", english: "Pan", text: "Pfanne" }]);
  });
});

describe("a new language", () => {
  const forms = ["one", "few", "many"];
  const started = sourcesOf("en").map(({ path, source }) => ({
    path,
    source: inShapeOf(forms, { name: path.split("/").at(-1) ?? "", source }),
  }));
  const inEnglish = started.flatMap(({ source }) => sentencesIn(source));

  it("has every sentence that English has, and in all of its own forms whatever tells a number", () => {
    const names = inEnglish.map(({ name }) => name);
    const wholes = (all: readonly string[]) => new Set(all.map((name) => name.split(" [")[0]));
    expect(wholes(names)).toEqual(wholes(english.map(({ name }) => name)));
    expect(names).toContain("verdict.list.unmatched [few]");
    expect(names).toContain("verdict.stillIn [few]");
  });

  it("takes in every sentence of its translation", () => {
    const translations = inEnglish.map(({ name, text }) => ({
      name,
      english: englishOf(name, english)?.text ?? "",
      text: `«${text}»`,
    }));
    const { files, wrong, outOfDate } = taken("pl", started, english, translations);
    expect({ wrong, outOfDate }).toEqual({ wrong: [], outOfDate: [] });
    expect(files.flatMap(({ source }) => sentencesIn(source)).map(({ text }) => text)).toEqual(
      inEnglish.map(({ text }) => `«${text}»`),
    );
  });
});

describe("a sentence as TypeScript", () => {
  it.each(['a "b"', "back`tick {a}", "a\\b {a}", "a $" + "{{b}} {a}", "two\nlines {a}", "{{a}}"])(
    "reads as it was written: %s",
    (text) => {
      const source = `export const someWords = { some: { one: (a) => ${literalOf(text)} } };`;
      expect(sentencesIn(source).map((each) => each.text)).toEqual([text]);
    },
  );

  it.each(["a + b", "[a, b].join()", "a.trim()", `\`\${a.name}\``, "() => { return a; }"])(
    "is refused where it computes: %s",
    (code) => {
      const source = `export const someWords = { some: { one: (a, b) => ${code} } };`;
      expect(() => sentencesIn(source)).toThrow(/^some\.one: a sentence is text/);
    },
  );
});

function sentencesOf(language: string) {
  return sentenceFilesOf(language).flatMap(({ sentences }) => sentences);
}
