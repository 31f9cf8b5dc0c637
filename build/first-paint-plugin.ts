import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Plugin, runnerImport } from "vite";

const place = "<!--first-paint-->";
const languages = ["en", "de", "fr"];

/**
 * Draws the first paint into `index.html` from the app's own components and sentences, and gives `frame.css` the
 * values of the theme's tokens: nothing of the start page is written twice.
 */
export function firstPaintPlugin(): Plugin {
  return {
    name: "rekey-first-paint",
    transformIndexHtml: {
      order: "pre",
      handler: async (html) => (html.includes(place) ? html.replace(place, await markup()) : html),
    },
    transform: {
      filter: { id: /\/src\/ui\/frame\/frame\.css$/ },
      handler: async (css) => `${await tokenValues(css)}\n${css}`,
    },
  };
}

async function markup(): Promise<string> {
  const { FirstPaint } = await moduleAt<typeof import("#ui/start/FirstPaint.tsx")>(
    "src/ui/start/FirstPaint.tsx",
  );
  const words = await Promise.all(
    languages.map((language) =>
      moduleAt<typeof import("#ui/words/en/en.ts")>(`src/ui/words/${language}/${language}.ts`),
    ),
  );
  return renderToStaticMarkup(
    createElement(FirstPaint, { languages: words.map((module) => module.words) }),
  );
}

/** The tokens that a style sheet names, as custom properties, by what the person set on their device; paper is light. */
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
    // All of them, for it has to undo the one before.
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
