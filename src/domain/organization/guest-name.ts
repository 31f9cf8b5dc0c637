import { type Address, parseAddress } from "./account.ts";

/**
 * Entra's name for a visitor, in two parts: `ana_fabrikam.com#EXT#@contoso.onmicrosoft.com`. Source: entra-docs
 * `docs/identity-platform/optional-claims-reference.md`, `upn` with `include_externally_authenticated_upn`.
 */
export const externalName = /^(.*)#ext#(.*)$/is;

/** No domain holds an underscore, so the last one is the `@` that Entra replaced. */
export function visitingAccount(visitor: string): Address | undefined {
  if (visitor.includes("..")) return undefined;
  const at = visitor.lastIndexOf("_");
  return at < 0 ? undefined : parseAddress(`${visitor.slice(0, at)}@${visitor.slice(at + 1)}`);
}

/**
 * Reads an account as Microsoft's lists write it: an address, Entra's name for a visitor, or Azure's
 * `live.com#ana@outlook.com` for a personal account. `undefined` for anything else, such as an application's ID.
 */
export function readAccount(text: string): Address | undefined {
  const [, visitor] = externalName.exec(text.trim()) ?? [];
  if (visitor !== undefined) return visitingAccount(visitor);
  return parseAddress(text.trim().replace(/^[a-z.]{1,40}#/i, ""));
}
