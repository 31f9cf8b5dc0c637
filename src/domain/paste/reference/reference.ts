import { type Address, parseAddress } from "#domain/organization/account.ts";
import { externalName, visitingAccount } from "#domain/organization/guest-name.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
  type TenantRef,
} from "#domain/organization/tenant.ts";
import { withoutEdges } from "#domain/text/plain-text.ts";
import { isMicrosofts, type LinkStatement, readLink, readSite } from "./link.ts";

/** A word that names a tenant, or nearly. */
export type Reference =
  /** Entra's name for a visitor: `ana_fabrikam.com#EXT#@contoso.onmicrosoft.com`. */
  | { readonly form: "guest"; readonly tenant: Domain; readonly account?: Address }
  | { readonly form: "address"; readonly tenant: Domain; readonly account: Address }
  | {
      readonly form: "link";
      readonly tenant: TenantRef;
      readonly isGuests: boolean;
      readonly isGuess: boolean;
    }
  | { readonly form: "id"; readonly tenant: TenantId }
  | { readonly form: "domain"; readonly tenant: TenantRef; readonly isGuess: boolean }
  | UnclearReference;

/** A word of one of these forms that names no tenant for sure. */
export interface UnclearReference {
  readonly form: "unclear";
  /** What it looks like. */
  readonly like: "guest" | "address" | "link" | "id" | "domain";
  readonly reason: LinkTrouble | "cut-off" | "in-a-mail";
  /** The domain that it most likely means. */
  readonly perhaps?: Domain;
}

type LinkTrouble = Extract<LinkStatement, { readonly kind: "no-tenant" }>["reason"];

/** What a word looks like, whether it names a tenant for sure or not. */
export function likenessOf(reference: Reference): UnclearReference["like"] {
  return reference.form === "unclear" ? reference.like : reference.form;
}

const mayBeReference = /[@.#{]|[0-9a-f]{8}-|[0-9a-f]{32}/i;

/**
 * Reads one word, which has no spaces, in any of the forms that name a tenant; signs around it and URL escapes of `#`
 * and `@` do not matter. A word that ends in dots was cut off, and is unclear: what is left of its end may name
 * another tenant. `undefined` for every other word.
 */
export function readReference(word: string): Reference | undefined {
  if (!mayBeReference.test(word) || /\s/.test(word)) return undefined;
  const bare = withoutLabel(unescaped(withoutEdges(word).replace(/^(?:mailto|sip|im):/i, "")));
  const reference = readGuest(bare) ?? readPlain(bare);
  if (!reference || !isCutOff(word)) return reference;
  return { form: "unclear", like: likenessOf(reference), reason: "cut-off" };
}

const label =
  /^[?&]?["']?(?:(?:[a-z]{2,10}_)?tenant_?(?:id)?|tid|directoryid)["']?[=:]["']?([^&"']+)(?:["'&].*)?$/i;

/** `tenant=…`, as it stands in settings, in code and in half a link. */
function withoutLabel(word: string): string {
  return label.exec(word)?.[1] ?? word;
}

/** A link's own escapes stay, for they keep what is wrapped in it apart. */
function unescaped(word: string): string {
  return /[/?]/.test(word) ? word : word.replace(/%23/g, "#").replace(/%40/g, "@");
}

/** NFKC has turned an ellipsis into three dots. */
function isCutOff(word: string): boolean {
  return word.length > 3 && /\.\.["'”’)\]>]{0,3}$/.test(word);
}

function readGuest(word: string): Reference | undefined {
  const [, visitor, rest] = externalName.exec(word) ?? [];
  if (visitor === undefined || rest === undefined) return undefined;
  const tenant = rest.startsWith("@") ? parseDomain(rest.slice(1)) : undefined;
  if (!tenant) return { form: "unclear", like: "guest", reason: "cut-off" };
  if (isMisread(tenant) || websiteAt(tenant)) return misread("guest", tenant);
  const account = visitingAccount(visitor);
  return account ? { form: "guest", tenant, account } : { form: "guest", tenant };
}

const initialDomain = /\.onmicrosoft\.(?:com|us|de)$/;

/** Every tenant's first domain ends in `.onmicrosoft.com`; a screen cuts it short, and text recognition misreads it. */
function isMisread(domain: Domain): boolean {
  if (initialDomain.test(domain)) return false;
  const tail = domain.slice(domain.indexOf(".") + 1);
  const isCutShort = tail.length > 1 && "onmicrosoft.com".startsWith(tail);
  const plain = tail.replace(/rn/g, "m").replace(/0/g, "o").replace(/[1l]/g, "i");
  return isCutShort || plain.startsWith("onmicr");
}

function misread(like: UnclearReference["like"], domain: Domain): Reference {
  const perhaps = websiteAt(domain) ?? parseDomain(`${domain.split(".", 1)}.onmicrosoft.com`);
  return { form: "unclear", like, reason: "cut-off", ...(perhaps ? { perhaps } : {}) };
}

function readPlain(word: string): Reference | undefined {
  const link = readLink(word);
  if (link) return readLinked(link);
  if (word.includes("@")) return readAddress(word);
  const tenant = parseTenantId(withHyphens(word));
  return tenant ? { form: "id", tenant } : readDomain(word);
}

function readLinked(link: LinkStatement): Reference {
  if (link.kind === "no-tenant") return { form: "unclear", like: "link", reason: link.reason };
  const { tenant, isGuests, isGuess } = link;
  return { form: "link", tenant, isGuests, isGuess };
}

/** Some programs print an ID without its hyphens. */
function withHyphens(word: string): string {
  return word.replace(
    /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/i,
    "$1-$2-$3-$4-$5",
  );
}

/** Mailboxes that nobody signs in with, and rooms that a meeting is dialled by. */
const machine =
  /^(?:no-?reply|do-?not-?reply|invites|mailer-daemon|postmaster|msonlineservicesteam|[^@]*-noreply)@|@(?:[^@]+\.)?(?:plcm\.vc|webex\.com|bjn\.vc|zoomcrc\.com|pexip\.me)$/;

/** Entra allows no slash in an account; before one stands a name (`Contoso/ana@fabrikam.com`). */
function readAddress(word: string): Reference | undefined {
  if (word.includes("/")) return undefined;
  const account = parseAddress(word);
  const tenant = parseDomain(account?.slice(account.indexOf("@") + 1) ?? "");
  if (!account || !tenant) return undefined;
  if (machine.test(account)) return { form: "unclear", like: "address", reason: "in-a-mail" };
  return isMisread(tenant) || websiteAt(tenant)
    ? misread("address", tenant)
    : { form: "address", tenant, account };
}

/** No top-level domain has one letter, and names are full of `B.V.` and `S.A.`; neither does a file's name end in one. */
const noDomain =
  /\.(?:[^.]|pdf|docx?|xlsx?|pptx?|txt|csv|log|xml|json|html?|ics|eml|png|jpe?g|gif|svg|exe|msi|dll|ps1|psm1|js|ts)$/i;

/** The domain whose website stands at this host; `undefined` for a domain that may be a tenant's. */
function websiteAt(host: Domain): Domain | undefined {
  return host.startsWith("www.") ? parseDomain(host.slice(4)) : undefined;
}

function readDomain(word: string): Reference | undefined {
  const tenant = noDomain.test(word) ? undefined : parseDomain(word);
  if (!tenant) return undefined;
  const website = websiteAt(tenant);
  if (website) return { form: "unclear", like: "domain", reason: "unknown-link", perhaps: website };
  const site = readSite(tenant);
  if (site?.kind === "tenant")
    return { form: "domain", tenant: site.tenant, isGuess: site.isGuess };
  if (isMisread(tenant)) return misread("domain", tenant);
  if (isMicrosofts(tenant) && tenant !== "microsoft.com") {
    return { form: "unclear", like: "domain", reason: "names-no-organization" };
  }
  return { form: "domain", tenant, isGuess: false };
}
