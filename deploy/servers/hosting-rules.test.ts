import { readFileSync } from "node:fs";
import AjvDraft04 from "ajv-draft-04";
import { expect, test } from "vitest";
import { caddyfile } from "./caddyfile.ts";
import { readHostingRules } from "./hosting-rules.ts";
import { nginxConf } from "./nginx-conf.ts";

const rules = await readHostingRules();

function isValid(config: object): boolean {
  const schema: object = JSON.parse(
    readFileSync("deploy/servers/staticwebapp.schema.json", "utf8"),
  );
  return new AjvDraft04({ strict: false }).compile(schema)(config);
}

test("the file is valid against the published schema", () => {
  expect(isValid(rules)).toBe(true);
});

test("a misspelt key would not be", () => {
  expect(isValid({ ...rules, globalHeader: {} })).toBe(false);
  expect(isValid({ ...rules, routes: [{ path: "/assets/*" }] })).toBe(false);
});

test("deploy/nginx.conf is what the rules make", () => {
  expect(readFileSync("deploy/nginx.conf", "utf8")).toBe(nginxConf(rules));
});

test("deploy/Caddyfile is what the rules make", () => {
  expect(readFileSync("deploy/Caddyfile", "utf8")).toBe(caddyfile(rules));
});

test("scripts come from the page's own origin alone, and no policy is loosened", () => {
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

test("the pages that Microsoft comes back to are never stored and never logged", () => {
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

test("Caddy knows the type of a manifest, by a named matcher", () => {
  expect(caddyfile(rules)).toContain(
    '\t@webmanifest path *.webmanifest\n\theader @webmanifest Content-Type "application/manifest+json"\n',
  );
});
