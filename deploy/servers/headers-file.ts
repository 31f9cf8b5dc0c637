import { type Headers, type HostingRules, headersWith } from "./hosting-rules.ts";

/** What lies at the top of the site and has no route of its own. */
const others = [
  "/",
  "/index.html",
  "/404.html",
  "/config.json",
  "/config.schema.json",
  "/favicon.svg",
  "/manifest.webmanifest",
  "/old-browser.html",
  "/old-browser.js",
  "/robots.txt",
  "/sw.js",
];

/**
 * The rules as a `_headers` file, as Netlify and Cloudflare Pages read it. Where two of its blocks fit a path, these
 * hosts do different things; so no two do, and each path is named.
 */
export function headersFile(rules: HostingRules): string {
  const routes = rules.routes.flatMap(({ route, headers }) =>
    namesOf(route).map((path) => block(path, headersWith(rules, headers))),
  );
  return [
    "# Made from staticwebapp.config.json by `npm run headers`: change that file, not this one.",
    "# Copy it into the site's folder as _headers.",
    ...others.map((path) => block(path, headersWith(rules))),
    ...routes,
    "",
  ].join("\n");
}

/** These hosts also show a page without the end of its name. */
function namesOf(route: string): readonly string[] {
  return route.endsWith(".html") ? [route, route.replace(/\.html$/, "")] : [route];
}

function block(path: string, headers: Headers): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join(
    "\n",
  );
}
