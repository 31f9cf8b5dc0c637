import { fileTypes } from "./file-types.ts";
import { type Headers, type HostingRules, headersWith } from "./hosting-rules.ts";

type Lines = readonly string[];

/** The rules as a `web.config` for IIS 10, which lies in the site's folder. */
export function iisConfig(rules: HostingRules): string {
  const missing = rules.responseOverrides["404"].rewrite.slice(1);
  const everywhere = [
    '<directoryBrowse enabled="false" />',
    ...tag("defaultDocument", [
      "<files>",
      "  <clear />",
      '  <add value="index.html" />',
      "</files>",
    ]),
    ...tag(
      'httpErrors errorMode="Custom"',
      ["403", "404"].flatMap((status) => [
        `<remove statusCode="${status}" />`,
        `<error statusCode="${status}" path="${missing}" responseMode="File" />`,
      ]),
    ),
    ...tag("security", ['<requestFiltering removeServerHeader="true" />']),
    '<urlCompression doStaticCompression="true" />',
    ...tag(
      "staticContent",
      fileTypes(rules).flatMap(({ extension, type, isText }) => [
        `<remove fileExtension="${extension}" />`,
        `<mimeMap fileExtension="${extension}" mimeType="${type}${isText ? "; charset=utf-8" : ""}" />`,
      ]),
    ),
    ...tag("httpProtocol", tag("customHeaders", ["<clear />", ...added(headersWith(rules))])),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    "<!-- Made from staticwebapp.config.json by `npm run headers`: change that file, not this one. -->",
    "<!-- Copy it into the site's folder. -->",
    ...tag("configuration", [
      ...tag("system.webServer", everywhere),
      ...rules.routes.flatMap(({ route, headers }) => locationLines(route, headers)),
    ]),
    "",
  ].join("\n");
}

function locationLines(route: string, headers: Headers): Lines {
  const path = route.slice(1).replace(/\/\*$/, "");
  const { "Cache-Control": keeping = "", ...others } = headers;
  // What IIS adds to a file it does not add to an error, so that the absence of an old script is not kept for a year.
  const isKept = route.endsWith("/*");
  const changed = isKept ? { ...others, "Cache-Control": "" } : headers;
  const names = Object.keys(changed).map((name) => `<remove name="${name}" />`);
  return tag(
    `location path="${path}"`,
    tag("system.webServer", [
      ...(isKept ? tag("staticContent", [clientCache(keeping)]) : []),
      ...tag("httpProtocol", tag("customHeaders", [...names, ...added(changed)])),
    ]),
  );
}

/** IIS writes the age itself, as days and a time, behind what else the header says. */
function clientCache(keeping: string): string {
  const seconds = /max-age=(\d+)/.exec(keeping)?.[1];
  if (seconds === undefined) throw new Error(`IIS cannot be told to say: ${keeping}`);
  const days = Number(seconds) / 86_400;
  const rest = keeping.replace(/, max-age=\d+/, "");
  return `<clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${days}.00:00:00" cacheControlCustom="${rest}" />`;
}

function added(headers: Headers): Lines {
  return Object.entries(headers)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<add name="${name}" value="${value}" />`);
}

function tag(opening: string, lines: Lines): Lines {
  return [`<${opening}>`, ...lines.map((line) => `  ${line}`), `</${opening.split(" ")[0]}>`];
}
