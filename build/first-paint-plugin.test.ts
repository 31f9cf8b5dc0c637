import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { languageNames, parseLanguage } from "#domain/language.ts";
import { loadWords } from "#ui/words/load-words.ts";
import { firstPaintMarkup, firstPaintPlugin, languageRule } from "./first-paint-plugin.ts";

const languages = Object.keys(languageNames)
  .map(parseLanguage)
  .filter((one) => one !== undefined);
const markup = await firstPaintMarkup();

for (const language of languages) {
  describe(`the first paint in ${languageNames[language]}`, () => {
    const [, block = ""] = markup.split(`data-spoken="${language}"`);

    it("has the start page, the outline of the list, and what to do without the app", async () => {
      const words = await loadWords(language);
      const own = block.split("data-spoken=")[0] ?? "";
      for (const sentence of [words.start.heading, words.opening, words.broken.notFetched]) {
        expect(own).toContain(`>${asHtml(sentence)}</h1>`);
      }
    });

    it("is shown where it is the page's language", () => {
      expect(languageRule(languages)).toContain(
        `html:lang(${language}) [data-spoken="${language}"]`,
      );
    });
  });
}

describe("the first paint", () => {
  it("has no language but those on the list", () => {
    const drawn = [...markup.matchAll(/data-spoken="([^"]*)"/g)].map(([, language]) => language);
    expect(drawn).toEqual(languages);
  });

  it("finds its place in index.html, and its style sheet where the entry takes it from", async () => {
    const plugin = firstPaintPlugin();
    const page = await readFile("index.html", "utf8");
    const entry = await readFile("src/entry.ts", "utf8");
    expect(page).toContain('<div id="root"><!--first-paint--></div>');
    const [, sheet] = /import "\.(\/ui\/.*\.css)"/.exec(entry) ?? [];
    expect(plugin.transform).toMatchObject({
      filter: { id: expect.toSatisfy((pattern: RegExp) => pattern.test(`/repo/src${sheet}`)) },
    });
  });
});

/** As React writes it. */
function asHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;");
}
