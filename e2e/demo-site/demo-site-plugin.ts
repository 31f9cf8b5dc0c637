import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

const says = [
  ["en", "Demo: people and organizations are made up, and nothing here is Microsoft."],
  ["de", "Demo: Personen und Organisationen sind erfunden, und nichts hier ist von Microsoft."],
  [
    "fr",
    "Démo : les personnes et les organisations sont inventées, et rien ici n'est de Microsoft.",
  ],
] as const;

/**
 * Makes each page one of the demo's: it says so, it may talk to its own host alone, and it waits for the local Entra before the app
 * begins.
 */
export function demoSitePlugin(): Plugin {
  return {
    name: "rekey-demo-site",
    apply: "build",
    generateBundle: {
      order: "post",
      handler(_, bundle) {
        const old = bundle["old-browser.html"];
        if (old?.type === "asset") old.source = marked(String(old.source));
        this.emitFile({ type: "asset", fileName: "demo.css", source: styles });
        const missing = marked(readFileSync("public/404.html", "utf8"));
        this.emitFile({ type: "asset", fileName: "404.html", source: missing });
      },
    },
    transformIndexHtml: {
      order: "post",
      handler: (html, { filename }) =>
        filename.endsWith("index.html") ? marked(html).replace(appScript, begun) : marked(html),
    },
  };
}

/** A page that says what it is. */
function marked(html: string): string {
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy()}">`;
  return html
    .replace("<head>", `<head>\n${meta}`)
    .replace("</head>", '<link rel="stylesheet" href="./demo.css"></head>')
    .replace(/<body[^>]*>/, (body) => `${body}\n${banner()}`);
}

const styles = [
  ".demo-banner{background:#5b3a8c;color:#fff;font:1rem/1.5 system-ui,sans-serif;padding:.5rem 1rem;text-align:center}",
  ".demo-banner p{display:none;margin:0}",
  ...says.map(
    ([language]) => `html:lang(${language}) .demo-banner :lang(${language}){display:block}`,
  ),
].join("\n");

const appScript = /<script type="module"[^>]* src="(\.\/assets\/index-[^"]+)"><\/script>/;

function begun(_: string, app: string): string {
  return `<script type="module" src="./begin.js" data-demo-app="${app}"></script>`;
}

/** In every language, because no script of the app's has run yet; by an attribute of its own, for the app draws around it. */
function banner(): string {
  const lines = says.map(
    ([language, text]) => `<p lang="${language}" data-demo-banner>${text}</p>`,
  );
  return `<aside class="demo-banner" aria-label="Demo">${lines.join("")}</aside>`;
}

/** The policy that ships, without Microsoft and without what only a header can say. */
function policy(): string {
  const { globalHeaders } = JSON.parse(readFileSync("staticwebapp.config.json", "utf8"));
  const left = ["frame-ancestors", "require-trusted-types-for", "trusted-types"];
  return String(globalHeaders["Content-Security-Policy"])
    .split("; ")
    .filter((directive) => !left.includes(directive.split(" ")[0] ?? ""))
    .map((directive) => (directive.startsWith("connect-src") ? "connect-src 'self'" : directive))
    .join("; ");
}
