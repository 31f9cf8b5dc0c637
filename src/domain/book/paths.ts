import type { OrganizationKey } from "#domain/organization/organization.ts";

/** The path of an organization's field: `organization/contoso.com/ana@fabrikam.com/added`. */
export function organizationPath(key: OrganizationKey, fieldPath: string): string {
  const slash = key.indexOf("/");
  return `organization/${key.slice(0, slash)}/${escaped(key.slice(slash + 1))}/${fieldPath}`;
}

/** An organization's path, split again; the key is not yet read. `undefined` for another path. */
export function splitOrganizationPath(
  path: string,
): { readonly key: string; readonly fieldPath: string } | undefined {
  const match = /^organization\/([^/]*)\/([^/]*)\/(.+)$/s.exec(path);
  if (!match) return undefined;
  const [, tenant = "", account = "", fieldPath = ""] = match;
  return { key: `${tenant}/${unescaped(account)}`, fieldPath };
}

/** A text of any kind as one step of a path. Not `encodeURIComponent`, which throws on half a character. */
export function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("/", "%2F");
}

/** The text that {@link escaped} made a step of. */
export function unescaped(step: string): string {
  return step.replaceAll("%2F", "/").replaceAll("%25", "%");
}
