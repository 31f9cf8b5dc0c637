import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { expect, it } from "vitest";
import { apacheConf } from "./apache-conf.ts";
import { caddyfile } from "./caddyfile.ts";
import { headersFile } from "./headers-file.ts";
import { readHostingRules } from "./hosting-rules.ts";
import { iisConfig } from "./iis-config.ts";
import { nginxConf } from "./nginx-conf.ts";
import { serverFiles } from "./server-files.ts";

const rules = await readHostingRules();

function isValid(config: object): boolean {
  const schema: object = JSON.parse(
    readFileSync("deploy/servers/staticwebapp.schema.json", "utf8"),
  );
  return new AjvDraft04({ strict: false }).compile(schema)(config);
}

it("the file is valid against the published schema", () => {
  expect(isValid(rules)).toBe(true);
});

it("a misspelt key would not be", () => {
  expect(isValid({ ...rules, globalHeader: {} })).toBe(false);
  expect(isValid({ ...rules, routes: [{ path: "/assets/*" }] })).toBe(false);
});

it.each(Object.entries(serverFiles(rules)))("%s is what the rules make", (file, text) => {
  expect(readFileSync(file, "utf8")).toBe(text);
});

it("scripts come from the page's own origin alone, and no policy is loosened", () => {
  const policy = rules.globalHeaders["Content-Security-Policy"] ?? "";
  const directives = Object.fromEntries(
    policy.split("; ").map((each) => [each.split(" ")[0], each.split(" ").slice(1).join(" ")]),
  );
  expect(directives).toEqual({
    "default-src": "'none'",
    "script-src": "'self'",
    // The hash is that of the empty string: styles are inserted by script into an empty element.
    "style-src": "'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    "connect-src":
      "'self' https://login.microsoftonline.com https://graph.microsoft.com https://management.azure.com https://login.microsoftonline.us https://graph.microsoft.us https://management.usgovcloudapi.net",
    "img-src": "'self'",
    "font-src": "'self'",
    "manifest-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
    "require-trusted-types-for": "'script'",
    "trusted-types": "rekey-sw",
  });
  expect(rules.routes.flatMap(({ headers }) => Object.keys(headers))).not.toContain(
    "Content-Security-Policy",
  );
});

it("the pages that Microsoft comes back to are never stored and never logged", () => {
  for (const page of ["redirect", "consent"]) {
    const nginx = nginxConf(rules).split(`location ~ /${page}\\.html$ {`)[1]?.split("}")[0];
    expect(nginx).toContain('Cache-Control "no-store"');
    expect(nginx).toContain("access_log off;");
    expect(nginx).not.toContain("Cross-Origin-Opener-Policy");
    const caddy = caddyfile(rules).split(`handle /${page}.html {`)[1]?.split("\n\t\t}\n")[0];
    expect(caddy).toContain('Cache-Control "no-store"');
    expect(caddy).toContain("skip_log");
    expect(caddy).not.toContain("Cross-Origin-Opener-Policy");
  }
});

it("Caddy knows the type of a manifest, by a named matcher", () => {
  expect(caddyfile(rules)).toContain(
    '\t@webmanifest path *.webmanifest\n\theader @webmanifest Content-Type "application/manifest+json"\n',
  );
});

it("Apache and IIS keep hashed files for a year, and never the absence of one", () => {
  const apache = apacheConf(rules).split("#/assets/[^/]+$#")[1]?.split("</If>")[0];
  expect(apache).toContain('Cache-Control "public, max-age=31536000, immutable"');
  const iis = iisConfig(rules).split('<location path="assets">')[1]?.split("</location>")[0];
  expect(iis).toContain('cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable"');
  // A header of its own would go out with an error as well; what is set here goes out with files alone.
  expect(iis).not.toContain("<add ");
});

it("no two blocks of _headers fit one path, for hosts differ in what they make of two", () => {
  const paths = headersFile(rules)
    .split("\n")
    .filter((line) => line.startsWith("/"));
  const fits = (path: string) =>
    paths.filter(
      (each) => each === path || (each.endsWith("/*") && path.startsWith(each.slice(0, -1))),
    );
  for (const path of paths) expect(fits(path)).toEqual([path]);
});
