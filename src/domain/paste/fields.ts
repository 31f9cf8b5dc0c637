import type { Address } from "#domain/organization/account.ts";
import { readAccount } from "#domain/organization/guest-name.ts";
import type { Relation } from "#domain/organization/organization.ts";
import { type Domain, parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { tidyName } from "#domain/text/plain-text.ts";
import { type EntryFacts, type Reading, said, type UnreadReason, unlessPersonal } from "./entry.ts";
import { readReference } from "./reference.ts";

/**
 * What a column, a label or a key speaks of. `tenant` holds a name or an ID, as `az login` prints it; `bare-name`
 * is `Name`, the subscription's wherever there is one.
 */
export type FieldRole =
  | "id"
  | "domain"
  | "name"
  | "bare-name"
  | "tenant"
  | "account"
  | "subscription"
  /** Known, and of no use here. */
  | "beside";

/** The texts of one row, card or item, by what they speak of. */
export type Fields = Readonly<Partial<Record<FieldRole, string>>>;

const wordsOfRoles: readonly (readonly [FieldRole, string])[] = [
  ["id", "tenantid directoryid directorytenantid organizationid organisationid entratenantid"],
  ["domain", "domain domains domainname defaultdomain defaultdomainname primarydomain"],
  ["domain", "initialdomainname tenantdefaultdomain tenantdomain"],
  ["name", "directory directoryname organization organisation organizationname organisationname"],
  ["name", "company companyname displayname tenantname tenantdisplayname"],
  ["bare-name", "name"],
  ["tenant", "tenant"],
  ["account", "account user username useraccount userprincipalname upn email emailaddress"],
  ["account", "signinname signedinas"],
  ["subscription", "subscription subscriptionid subscriptionname"],
  // Only Azure's lists of subscriptions have these.
  ["subscription", "cloudname environmentname isdefault"],
  // An `id` is a subscription's as often as a tenant's, so it is neither.
  ["beside", "id"],
  [
    "beside",
    "no state status type relation category tenantcategory tenanttype country countrycode",
  ],
  ["beside", "hometenantid managedbytenants favorite tags action actions"],
];

const roles: ReadonlyMap<string, FieldRole> = new Map(
  wordsOfRoles.flatMap(([role, words]) => words.split(" ").map((word) => [word, role] as const)),
);

/** What a heading such as `Directory (tenant) ID` or `tenantId` stands for; case, spaces and signs do not matter. */
export function roleOf(heading: string): FieldRole | undefined {
  return heading.length > 40 ? undefined : roles.get(heading.toLowerCase().replace(/[^a-z]/g, ""));
}

/** What the fields of one row, card or item say together, and what to show of it where they say too little. */
export interface FieldsReading {
  readonly reading: Reading;
  /** The name or the account: what a person knows the row by. */
  readonly text: string;
}

/**
 * Puts the fields of one organization together: the ID before the domain, and an account alone as the entry that
 * it is. Whoever signs in from a tenant's own domain lives there; of anybody else nothing is concluded, for a
 * tenant has more domains than one.
 */
export function readFields(fields: Fields): FieldsReading {
  const name = nameIn(fields);
  const facts = factsIn(fields, name);
  const text = name ?? fields.account ?? fields.domain ?? fields.id ?? fields.subscription ?? "";
  if (facts) return { reading: unlessPersonal(facts), text };
  return { reading: { kind: "unread", reason: reasonFor(fields, name) }, text };
}

function factsIn(fields: Fields, name: string | undefined): EntryFacts | undefined {
  const id = idIn(fields);
  const domain = domainIn(fields);
  const account = readAccount(fields.account ?? "");
  const tenant = id ?? domain;
  const named = name === undefined ? {} : { name };
  if (!tenant) {
    const alone = accountAlone(fields);
    return alone?.kind === "entry" ? { ...alone.facts, ...named } : undefined;
  }
  return {
    tenant,
    ...(id && domain ? { domain } : {}),
    ...(account ? { account } : {}),
    relation: relationOf(fields.account ?? "", account, domain),
    ...named,
    certainty: said,
  };
}

/** Whoever is signed in to a subscription need not be at home in its tenant, so there the account tells nothing. */
function accountAlone(fields: Fields): Reading | undefined {
  if (fields.subscription !== undefined) return undefined;
  return readReference(fields.account?.trim() ?? "")?.reading;
}

function idIn(fields: Fields) {
  return parseTenantId(fields.id ?? "") ?? parseTenantId(fields.tenant ?? "");
}

/** PowerShell writes a list of domains in braces, the initial one among them; any of them names the tenant. */
function domainIn(fields: Fields): Domain | undefined {
  const [first = ""] = (fields.domain ?? "").replace(/[{}]/g, "").split(/[\s,]+/, 1);
  return parseDomain(first) ?? parseDomain(fields.tenant ?? "");
}

function nameIn(fields: Fields): string | undefined {
  const bare = fields.subscription === undefined ? fields["bare-name"] : undefined;
  const tenant = fields.tenant ?? "";
  const isReference = parseTenantId(tenant) ?? parseDomain(tenant);
  return tidyName(fields.name ?? bare ?? (isReference ? "" : tenant));
}

function relationOf(text: string, account?: Address, domain?: Domain): Relation {
  if (/#ext#/i.test(text)) return "guest";
  return domain && account?.endsWith(`@${domain}`) ? "home" : "unknown";
}

function reasonFor(fields: Fields, name: string | undefined): UnreadReason {
  const alone = accountAlone(fields);
  if (alone?.kind === "unread") return alone.reason;
  if (name !== undefined) return "a-name-alone";
  return fields.subscription === undefined ? "not-understood" : "subscription-only";
}
