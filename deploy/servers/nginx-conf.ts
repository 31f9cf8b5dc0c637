import { fileTypes } from "./file-types.ts";
import { type Headers, type HostingRules, headersWith, isNeverKept } from "./hosting-rules.ts";

const compressed = [
  "text/css",
  "text/javascript",
  "text/plain",
  "application/json",
  "application/manifest+json",
  "image/svg+xml",
];

/**
 * The rules as nginx directives for the inside of a `location`. They know no prefix, so that the same file serves
 * the root and a sub-path.
 */
export function nginxConf(rules: HostingRules): string {
  const typeLines = fileTypes(rules).map(
    ({ extension, type }) => `    ${type} ${extension.slice(1)};`,
  );
  return [
    "# Made from staticwebapp.config.json by `npm run headers`: change that file, not this one.",
    "# Belongs inside a location, at the root of a host or under a path; docs/hosting.md shows both.",
    "",
    "index index.html;",
    "server_tokens off;",
    "",
    "types {",
    ...typeLines,
    "}",
    "default_type application/octet-stream;",
    "charset utf-8;",
    "charset_types text/css text/javascript text/plain;",
    "",
    "# The release has each file compressed beside it. What has none, such as config.json, is compressed here.",
    "gzip_static on;",
    "gzip on;",
    "gzip_comp_level 6;",
    "gzip_proxied any;",
    "gzip_vary on;",
    `gzip_types ${compressed.join(" ")};`,
    "",
    ...headerLines(headersWith(rules)),
    ...rules.routes.flatMap(({ route, headers }) =>
      locationLines(route, headersWith(rules, headers)),
    ),
    "",
  ].join("\n");
}

function locationLines(route: string, headers: Headers): readonly string[] {
  const lines = headerLines(headers);
  return [
    "",
    `location ~ ${patternOf(route)} {`,
    ...[...lines, ...(isNeverKept(headers) ? ["access_log off;"] : [])].map(
      (line) => `    ${line}`,
    ),
    "}",
  ];
}

/** Anchored at the end only: what comes before is the path that the copy lives under. */
function patternOf(route: string): string {
  const literal = route.replaceAll(".", "\\.");
  return literal.endsWith("/*") ? `${literal.slice(0, -1)}[^/]+$` : `${literal}$`;
}

/** `always`, or an answer that is no 200 would go out without them. */
function headerLines(headers: Headers): readonly string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
