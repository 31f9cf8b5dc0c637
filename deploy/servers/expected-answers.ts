import { fileTypes } from "./file-types.ts";
import { type HostingRules, headersWith } from "./hosting-rules.ts";

/** One path of every kind; the star stands for the name that this build gave a script. */
const paths = [
  "/",
  "/index.html",
  "/config.json",
  "/favicon.svg",
  "/manifest.webmanifest",
  "/sw.js",
  "/icons/icon-192.png",
  "/redirect.html",
  "/consent.html",
  "/assets/*.js",
];
const missing = ["/no-such-page", "/assets/no-such-file.js"];

/** What a hosted copy has to answer, one paragraph for each path, as `check-headers.sh` reads it. */
export function expectedAnswers(rules: HostingRules): string {
  return [
    "# Made from staticwebapp.config.json by `npm run headers`: change that file, not this one.",
    "# A header without a value must not be there. Behind a question mark, it may be absent, and may not differ.",
    "",
    ...paths.map((path) => paragraph(path, 200, linesOf(rules, path))),
    // Some hosts give errors none of the headers. The page that says so has neither script nor style, and needs none.
    ...missing.map((path) =>
      paragraph(
        path,
        404,
        linesOf(rules, rules.responseOverrides["404"].rewrite).map((line) => `? ${line}`),
      ),
    ),
  ].join("\n");
}

function linesOf(rules: HostingRules, path: string): readonly string[] {
  const page = path.endsWith("/") ? `${path}index.html` : path;
  const route = rules.routes.find(({ route }) =>
    route.endsWith("/*") ? page.startsWith(route.slice(0, -1)) : page === route,
  );
  const type = fileTypes(rules).find(({ extension }) => page.endsWith(extension))?.type;
  if (type === undefined) throw new Error(`No type is known for ${path}.`);
  const headers = headersWith(rules, route?.headers);
  const absent = Object.keys(rules.globalHeaders).filter((name) => headers[name] === undefined);
  return [
    `content-type: ${type}`,
    ...Object.entries(headers).map(([name, value]) => `${name.toLowerCase()}: ${value}`),
    ...absent.map((name) => `${name.toLowerCase()}:`),
  ];
}

function paragraph(path: string, status: number, lines: readonly string[]): string {
  return [`${path} ${status}`, ...lines, ""].join("\n");
}
