import type { PolicyTarget } from "./policy.ts";

/** The scopes this emulator knows, in their short form for Graph and their long form for ARM. */
export const methodsScope = "UserAuthenticationMethod.Read";
export const profileScope = "User.Read";
const armScope = "https://management.azure.com/user_impersonation";

/** What an administrator has granted in an organization that approved the whole app. */
export const everyGraphScope: readonly string[] = [profileScope, methodsScope];

const graphPrefix = "https://graph.microsoft.com/";
const basicScopes = new Set(["openid", "profile", "email", "offline_access"]);

export type ScopeReading =
  | { readonly kind: "read"; readonly scopes: readonly string[]; readonly target: PolicyTarget }
  | { readonly kind: "two-resources" }
  | { readonly kind: "empty" }
  | { readonly kind: "unmodelled"; readonly scope: string };

export function isBasic(scope: string): boolean {
  return basicScopes.has(scope);
}

/** Short and long names are one permission: "If no resource is given, Microsoft Graph is assumed". */
export function shortName(scope: string): string {
  return scope.startsWith(graphPrefix) ? scope.slice(graphPrefix.length) : scope;
}

function targetOf(scope: string): PolicyTarget | undefined {
  if (scope === armScope) return "arm";
  return everyGraphScope.includes(shortName(scope)) ? "graph" : undefined;
}

/** Without a resource scope the access token is one for Graph. */
export function readScopes(text: string): ScopeReading {
  const scopes = text.split(" ").filter((each) => each !== "");
  if (scopes.length === 0) return { kind: "empty" };
  const targets = new Set<PolicyTarget>();
  for (const scope of scopes.filter((each) => !isBasic(each))) {
    const target = targetOf(scope);
    if (target === undefined) return { kind: "unmodelled", scope };
    targets.add(target);
  }
  if (targets.size > 1) return { kind: "two-resources" };
  return { kind: "read", scopes, target: [...targets][0] ?? "graph" };
}

/** `UserAuthenticationMethod.Read` has `requiresAdminConsent: true` (microsoft-graph-devx-content). */
export function needsAdministrator(scope: string): boolean {
  return shortName(scope) === methodsScope;
}

/** "Low impact" permissions: signing in and reading one's own profile. */
export function isLowRisk(scope: string): boolean {
  return isBasic(scope) || shortName(scope) === profileScope;
}

/** The scopes that a token for one resource carries: all that were ever granted for it. */
export function scopesOf(target: PolicyTarget, granted: Iterable<string>): readonly string[] {
  return [...granted].filter((each) => targetOf(each) === target).map(shortName);
}

/** What the consent page says about each. */
export function meaningOf(scope: string): string {
  return meanings.get(shortName(scope)) ?? scope;
}

const meanings = new Map([
  ["openid", "Sign you in"],
  ["profile", "View your basic profile"],
  ["email", "View your email address"],
  ["offline_access", "Maintain access to data you have given it access to"],
  [profileScope, "Sign you in and read your profile"],
  [methodsScope, "Read your authentication methods"],
  [armScope, "Access Azure Service Management as organization users"],
]);
