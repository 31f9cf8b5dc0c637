import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Plugin, runnerImport } from "vite";
import type { Words } from "#ui/words/words.ts";

const place = "<!--first-paint-->";

/**
 * Draws the first paint into `index.html` from the app's own components and sentences, and completes `frame.css` by
 * what it takes from the list of languages and from the theme: nothing is written twice.
 */
export function firstPaintPlugin(): Plugin {
  return {
    name: "rekey-first-paint",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) =>
        html.includes(place) ? html.replace(place, await firstPaintMarkup()) : html,
    },
    transform: {
      filter: { id: /\/src\/ui\/frame\/frame\.css$/ },
      // The rule comes after those of the file, for it shows what one of them hides.
      handler: async (css) =>
        [await tokenValues(css), css, languageRule(await spokenLanguages())].join("\n"),
    },
  };
}

/** The first paint in every language, as HTML. */
export async function firstPaintMarkup(): Promise<string> {
  const { FirstPaint } = await moduleAt<typeof import("#ui/start/FirstPaint.tsx")>(
    "src/ui/start/FirstPaint.tsx",
  );
  const words = await Promise.all((await spokenLanguages()).map(wordsOf));
  return renderToStaticMarkup(createElement(FirstPaint, { languages: words }));
}

async function wordsOf(language: string): Promise<Words> {
  const path = `src/ui/words/${language}/${language}.ts`;
  return (await moduleAt<{ readonly words: Words }>(path)).words;
}

async function spokenLanguages(): Promise<readonly string[]> {
  const { languageNames } =
    await moduleAt<typeof import("#domain/language.ts")>("src/domain/language.ts");
  return Object.keys(languageNames);
}

/** Shows the block of the page's language. */
export function languageRule(languages: readonly string[]): string {
  const blocks = languages.map((language) => `html:lang(${language}) [data-spoken="${language}"]`);
  return `${blocks.join(",")}{display:block}`;
}

/** The values of the tokens that a style sheet names, for each setting of the device; paper is always light. */
async function tokenValues(css: string): Promise<string> {
  const { themes } = await moduleAt<typeof import("#ui/theme.ts")>("src/ui/theme.ts");
  const names = [...new Set([...css.matchAll(/var\(--(\w+)\)/g)].map(([, name]) => name ?? ""))];
  const light = declarations(names, themes.light);
  const isOther = (line: string) => !light.includes(line);
  return [
    `:root{${light.join("")}}`,
    media(
      "screen and (prefers-color-scheme:dark)",
      declarations(names, themes.dark).filter(isOther),
    ),
    media("(prefers-contrast:more)", declarations(names, themes.lightContrasting).filter(isOther)),
    // All of them: this block overrides the one before, the values that equal the light theme's included.
    media(
      "screen and (prefers-contrast:more) and (prefers-color-scheme:dark)",
      declarations(names, themes.darkContrasting),
    ),
  ].join("");
}

function media(condition: string, lines: readonly string[]): string {
  return `@media ${condition}{:root{${lines.join("")}}}`;
}

function declarations(names: readonly string[], theme: object): string[] {
  const values = new Map<string, unknown>(Object.entries(theme));
  return names.map((name) => {
    const value = values.get(name);
    if (value === undefined)
      throw new Error(`frame.css names a token that the theme lacks: ${name}`);
    return `--${name}:${String(value)};`;
  });
}

async function moduleAt<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(`./${path}`, { configFile: false });
  return module;
}
