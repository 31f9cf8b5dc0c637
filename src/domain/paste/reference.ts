import { parseAddress } from "#domain/organization/account.ts";
import { externalName, visitingAccount } from "#domain/organization/guest-name.ts";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { withoutEdges } from "#domain/text/plain-text.ts";
import { type Reading, said, unlessPersonal } from "./entry.ts";
import { readLink, siteReading } from "./link.ts";

/** A word that names a tenant, or nearly: its form, and what it was read as. */
export interface Reference {
  readonly form: ReferenceForm;
  readonly reading: Reading;
}

/** `guest` is Entra's name for a visitor: `ana_fabrikam.com#EXT#@contoso.onmicrosoft.com`. */
export type ReferenceForm = "guest" | "address" | "link" | "id" | "domain";

/**
 * Reads one word, which has no spaces, in any of the forms that name a tenant; signs around it and URL escapes of `#`
 * and `@` do not matter. A word that ends in dots was cut off, and is unread: what is left of its end may name
 * another tenant. `undefined` for every other word.
 */
export function readReference(word: string): Reference | undefined {
  if (/\s/.test(word) || !/[@.#{]|[0-9a-f]{8}-/i.test(word)) return undefined;
  const bare = unescaped(withoutEdges(word).replace(/^mailto:/i, ""));
  const reference = readGuest(bare) ?? readPlain(bare);
  if (!reference || !isCutOff(word)) return reference;
  return { form: reference.form, reading: { kind: "unread", reason: "cut-off" } };
}

/** A link's own escapes stay, for they keep what is wrapped in it apart. */
function unescaped(word: string): string {
  return /[/?]/.test(word) ? word : word.replace(/%23/g, "#").replace(/%40/g, "@");
}

/** NFKC has turned an ellipsis into three dots. */
function isCutOff(word: string): boolean {
  return word.length > 3 && /\.\.["'”’)\]>]{0,3}$/.test(word);
}

/**
 * `include_externally_authenticated_upn`.
 */
function readGuest(word: string): Reference | undefined {
  const [, visitor, rest] = externalName.exec(word) ?? [];
  if (visitor === undefined || rest === undefined) return undefined;
  const tenant = rest.startsWith("@") ? parseDomain(rest.slice(1)) : undefined;
  if (!tenant) return { form: "guest", reading: { kind: "unread", reason: "cut-off" } };
  const account = visitingAccount(visitor);
  const facts = { tenant, relation: "guest", certainty: said } as const;
  return { form: "guest", reading: unlessPersonal(account ? { ...facts, account } : facts) };
}

function readPlain(word: string): Reference | undefined {
  const link = readLink(word);
  if (link) return { form: "link", reading: link };
  if (word.includes("@")) return readHomeAddress(word);
  const id = parseTenantId(word);
  if (id) {
    const reading = unlessPersonal({ tenant: id, relation: "unknown", certainty: said });
    return { form: "id", reading };
  }
  return readDomain(word);
}

function readHomeAddress(word: string): Reference | undefined {
  const account = parseAddress(word);
  const tenant = parseDomain(account?.slice(account.indexOf("@") + 1) ?? "");
  if (!account || !tenant) return undefined;
  const certainty = { kind: "guessed", why: "home-by-address" } as const;
  return {
    form: "address",
    reading: unlessPersonal({ tenant, account, relation: "home", certainty }),
  };
}

/** No top-level domain has one letter, and names are full of `B.V.` and `S.A.`. */
function readDomain(word: string): Reference | undefined {
  const tenant = /\.[^.]$/.test(word) ? undefined : parseDomain(word);
  if (!tenant) return undefined;
  const reading =
    siteReading(tenant) ?? unlessPersonal({ tenant, relation: "unknown", certainty: said });
  return { form: "domain", reading };
}
