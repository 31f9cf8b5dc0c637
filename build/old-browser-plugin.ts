import { createElement, Fragment } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { type Plugin, runnerImport } from "vite";
import type { oldBrowserWords } from "#ui/words/en/old-browser.ts";
import type { Translated } from "#ui/words/words.ts";

type Sentences = Translated<typeof oldBrowserWords>;

const securityInfo = "https://mysignins.microsoft.com/security-info";

/**
 * Writes `old-browser.html`, to which `old-browser.js` leads whatever cannot run the app: every language under the
 * other, with neither style nor script, so that any browser shows it.
 */
export function oldBrowserPlugin(): Plugin {
  return {
    name: "rekey-old-browser",
    apply: "build",
    generateBundle: {
      handler: async function () {
        this.emitFile({ type: "asset", fileName: "old-browser.html", source: await page() });
      },
    },
  };
}

async function page(): Promise<string> {
  const { languageNames } =
    await moduleAt<typeof import("#domain/language.ts")>("src/domain/language.ts");
  const blocks = await Promise.all(Object.keys(languageNames).map(blockIn));
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="referrer" content="no-referrer" />
    <title>Rekey</title>
  </head>
  <body>
    <main>${blocks.join("<hr />")}</main>
  </body>
</html>
`;
}

async function blockIn(language: string): Promise<string> {
  const path = `src/ui/words/${language}/old-browser.ts`;
  const words = (await moduleAt<{ readonly oldBrowserWords: Sentences }>(path)).oldBrowserWords;
  const text = (sentence: string) => createElement("p", undefined, sentence);
  const link = (href: string, sentence: string) =>
    createElement("p", undefined, createElement("a", { href }, sentence));
  return renderToStaticMarkup(
    createElement(
      "section",
      { lang: language },
      createElement("h1", undefined, words.heading),
      text(words.needs),
      createElement("p", undefined, createElement("strong", undefined, words.keepThePhone)),
      createElement("h2", undefined, words.next),
      createElement(Fragment, undefined, text(words.update), text(words.elsewhere)),
      text(words.without),
      link(securityInfo, words.open),
      text(words.newer),
      link("./", words.again),
    ),
  );
}

async function moduleAt<Module>(path: string): Promise<Module> {
  const { module } = await runnerImport<Module>(`./${path}`, { configFile: false });
  return module;
}
