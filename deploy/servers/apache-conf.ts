import { fileTypes } from "./file-types.ts";
import { type Headers, type HostingRules, headersWith } from "./hosting-rules.ts";

const encodings = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;
const compressed = String.raw`(?:\.br|\.gz)?`;

/** The rules as a `.htaccess` for Apache 2.4, which lies in the site's folder wherever that is mounted. */
export function apacheConf(rules: HostingRules): string {
  const missing = rules.responseOverrides["404"].rewrite.slice(1);
  return [
    "# Made from staticwebapp.config.json by `npm run headers`: change that file, not this one.",
    "# Copy it into the site's folder as .htaccess, and let Apache read it there; docs/hosting.md shows how.",
    "",
    "Options -Indexes -MultiViews",
    "DirectoryIndex index.html",
    "",
    "RewriteEngine On",
    "# The path that the folder is mounted at: what is left of the address without the file's own.",
    String.raw`RewriteCond %{REQUEST_URI}::$1 ^/((?:.*?/)?)(.*)::\2$`,
    "RewriteRule ^(.*)$ - [E=REKEY_ROOT:%1]",
    `ErrorDocument 403 /%{reqenv:REKEY_ROOT}${missing}`,
    `ErrorDocument 404 /%{reqenv:REKEY_ROOT}${missing}`,
    "",
    "# The release has each file compressed beside it.",
    ...encodings.flatMap(({ encoding, ending }) => [
      String.raw`RewriteCond %{HTTP:Accept-Encoding} \b${encoding}\b`,
      `RewriteCond %{REQUEST_FILENAME}${ending} -f`,
      `RewriteRule . %{REQUEST_URI}${ending} [END]`,
    ]),
    "Header always merge Vary Accept-Encoding",
    ...encodings.flatMap(({ encoding, ending }) =>
      block(`FilesMatch "\\${ending}$"`, [
        "# By its ending alone Apache takes it for an archive, or for a text in Breton.",
        `RemoveEncoding ${ending}`,
        `RemoveLanguage ${ending}`,
        `Header always set Content-Encoding ${encoding}`,
        "SetEnv no-brotli 1",
        "SetEnv no-gzip 1",
      ]),
    ),
    "",
    ...fileTypes(rules).flatMap(({ extension, type, isText }) =>
      block(`FilesMatch "\\${extension}${compressed}$"`, [
        `ForceType "${type}${isText ? "; charset=utf-8" : ""}"`,
      ]),
    ),
    "",
    ...headerLines(headersWith(rules)),
    ...rules.routes.flatMap(({ route, headers }) => [
      "",
      ...block(`If "%{REQUEST_URI} =~ m#${patternOf(route)}#"`, headerLines(headers)),
    ]),
    "",
  ].join("\n");
}

function patternOf(route: string): string {
  const literal = route.replaceAll(".", String.raw`\.`);
  return literal.endsWith("/*") ? `${literal.slice(0, -1)}[^/]+$` : `${literal}${compressed}$`;
}

/** `always`, or an answer that is no 200 would go out without them. */
function headerLines(headers: Headers): readonly string[] {
  return Object.entries(headers).map(([name, value]) =>
    value === "" ? `Header always unset ${name}` : `Header always set ${name} "${value}"`,
  );
}

function block(tag: string, lines: readonly string[]): readonly string[] {
  return [`<${tag}>`, ...lines.map((line) => `    ${line}`), `</${tag.split(" ")[0]}>`];
}
