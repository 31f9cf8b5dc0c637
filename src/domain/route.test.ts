import { expect, it } from "vitest";
import { parseRoute, routePath } from "./route.ts";

const id = "348b467d-f3e2-42ae-a833-5a7c3ae36a77";

it.each([
  ["/", { kind: "start" }],
  ["", { kind: "start" }],
  ["/organizations", { kind: "organizations" }],
  ["/organizations/", { kind: "organizations" }],
  ["/organizations/contoso.com", { kind: "organization", tenant: "contoso.com" }],
  [`/organizations/{${id.toUpperCase()}}`, { kind: "organization", tenant: id }],
  ["/organizations/%63ontoso.com", { kind: "organization", tenant: "contoso.com" }],
  ["/summary", { kind: "summary" }],
  [`/summary/${id}`, { kind: "summary", tenant: id }],
  ["/admin", { kind: "admin" }],
  ["/admin/contoso.com", { kind: "admin", tenant: "contoso.com" }],
  ["/import/7Y-_x", { kind: "import", code: "7Y-_x" }],
  ["/about", { kind: "about" }],
  ["/diagnostics", { kind: "diagnostics" }],
])("%s is a page", (path, route) => {
  expect(parseRoute(path)).toEqual(route);
});

it.each([
  "/nowhere",
  "/constructor",
  "/__proto__",
  "/organizations/not a domain",
  "/organizations/javascript:alert(1)",
  "/organizations/contoso.com/more",
  "/organizations/%ff%zz",
  "/about/contoso.com",
])("%s leads nowhere, and says so with its address", (path) => {
  expect(parseRoute(path)).toEqual({ kind: "unknown", path });
});

it.each([
  "/",
  "/organizations",
  "/organizations/contoso.com",
  "/summary",
  `/summary/${id}`,
  "/admin",
  `/admin/${id}`,
  "/about",
  "/diagnostics",
])("%s is the path of its own page", (path) => {
  expect(routePath(parseRoute(path))).toBe(path);
});
