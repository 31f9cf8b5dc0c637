import { type Headers, type HostingRules, headersWith, isNeverKept } from "./hosting-rules.ts";

/** The release has each file compressed beside it; what has none is compressed by `encode`. */
const fileServer = ["file_server {", "\tprecompressed br gzip", "}"] as const;

/** The rules as a Caddy snippet named `rekey`, for a site's root or the inside of a `handle_path`. */
export function caddyfile(rules: HostingRules): string {
  const missing = rules.responseOverrides["404"].rewrite;
  return [
    "# Made from staticwebapp.config.json by `npm run headers`: change that file, not this one.",
    "# A snippet, to be imported at the root of a site or under a path; docs/hosting.md shows both.",
    "",
    "(rekey) {",
    "\tencode {",
    "\t\tgzip 6",
    "\t}",
    ...Object.entries(rules.mimeTypes).flatMap(([extension, type]) => typeLines(extension, type)),
    "\troute {",
    "\t\t@missing not file {path} {path}index.html",
    ...handleLines("@missing", headersWith(rules), [
      `rewrite * ${missing}`,
      "file_server {",
      "\tstatus 404",
      "}",
    ]),
    ...rules.routes.flatMap(({ route, headers }) =>
      handleLines(route, headersWith(rules, headers), fileServer),
    ),
    ...handleLines("", headersWith(rules), fileServer),
    "\t}",
    "}",
    "",
  ].join("\n");
}

/** By a named matcher: a star with something after it, right behind `header`, would be read as a header's name. */
function typeLines(extension: string, type: string): readonly string[] {
  const matcher = `@${extension.slice(1)}`;
  return [`\t${matcher} path *${extension}`, `\theader ${matcher} Content-Type "${type}"`];
}

function handleLines(
  matcher: string,
  headers: Headers,
  answer: readonly string[],
): readonly string[] {
  const lines = [
    "header {",
    ...Object.entries(headers).map(([name, value]) => `\t${name} "${value}"`),
    "}",
    ...(isNeverKept(headers) ? ["skip_log"] : []),
    ...answer,
  ];
  return [
    `\t\thandle ${matcher} {`.replace("  {", " {"),
    ...lines.map((line) => `\t\t\t${line}`),
    "\t\t}",
  ];
}
