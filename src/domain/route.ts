import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";

/** A page of ours. Addresses live after the `#`, so no server ever sees which tenant somebody looks at. */
export type Route =
  | { readonly kind: "start" }
  | { readonly kind: "organizations" }
  /** Adding organizations by hand, and comparing the list with Authenticator. */
  | { readonly kind: "add" }
  | { readonly kind: "organization"; readonly tenant: TenantRef }
  | { readonly kind: "summary"; readonly tenant?: TenantRef }
  /** The rounds: one step for all organizations. */
  | { readonly kind: "test-all" }
  | { readonly kind: "tidy-up" }
  | { readonly kind: "import"; readonly code: string }
  /** For the admin who can approve the app, in that tenant or in their own. */
  | { readonly kind: "admin"; readonly tenant?: TenantRef }
  | { readonly kind: "settings" }
  /** For whoever helps: links, codes and printed pages for any organizations that are typed. */
  | { readonly kind: "help-desk" }
  | { readonly kind: "about" }
  | { readonly kind: "diagnostics" }
  /** An address that names no page; shown, so that a mangled bookmark can be mended. */
  | { readonly kind: "unknown"; readonly path: string };

/** Reads a path such as `/organizations/contoso.com` (what stands after the `#`). Never fails: see `unknown`. */
export function parseRoute(path: string): Route {
  const [page = "", detail, ...more] = path.replace(/^\/+|\/+$/g, "").split("/");
  const unknown: Route = { kind: "unknown", path };
  if (more.length > 0) return unknown;
  if (detail === undefined) return plainRoutes.get(page) ?? unknown;
  if (page === "import") return { kind: "import", code: detail };
  const tenant = parseTenantRef(decoded(detail));
  if (!tenant) return unknown;
  if (page === "organizations") return { kind: "organization", tenant };
  if (page === "summary") return { kind: "summary", tenant };
  if (page === "admin") return { kind: "admin", tenant };
  return unknown;
}

const plainRoutes: ReadonlyMap<string, Route> = new Map<string, Route>([
  ["", { kind: "start" }],
  ["organizations", { kind: "organizations" }],
  ["add", { kind: "add" }],
  ["summary", { kind: "summary" }],
  ["test-all", { kind: "test-all" }],
  ["tidy-up", { kind: "tidy-up" }],
  ["admin", { kind: "admin" }],
  ["settings", { kind: "settings" }],
  ["help-desk", { kind: "help-desk" }],
  ["about", { kind: "about" }],
  ["diagnostics", { kind: "diagnostics" }],
]);

/** The path of a page: `parseRoute(routePath(route))` is the route again. Never contains a `?`. */
export function routePath(route: Route): string {
  switch (route.kind) {
    case "start":
      return "/";
    case "organization":
      return `/organizations/${route.tenant}`;
    case "summary":
      return route.tenant ? `/summary/${route.tenant}` : "/summary";
    case "admin":
      return route.tenant ? `/admin/${route.tenant}` : "/admin";
    case "import":
      return `/import/${route.code}`;
    case "organizations":
    case "test-all":
    case "tidy-up":
    case "add":
    case "settings":
    case "help-desk":
    case "about":
    case "diagnostics":
      return `/${route.kind}`;
    case "unknown":
      return route.path;
  }
}

/** Mail clients escape what they like; a broken escape is left as it stands. */
function decoded(text: string): string {
  return text.replace(/(%[0-9a-f]{2})+/gi, (escapes) =>
    /^(%[0-7][0-9a-f])+$/i.test(escapes) ? decodeURIComponent(escapes) : escapes,
  );
}
