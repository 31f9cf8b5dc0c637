import type { Address } from "#domain/organization/account.ts";
import { readAccount } from "#domain/organization/guest-name.ts";
import type { Relation } from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
  type TenantRef,
} from "#domain/organization/tenant.ts";
import {
  type Reference,
  readReference,
  type UnclearReference,
} from "#domain/paste/reference/reference.ts";
import { tidyName } from "#domain/text/plain-text.ts";
import type { Fields } from "./roles.ts";
import {
  asked,
  type Certainty,
  homeStatement,
  namedAccountStatement,
  type OrganizationFacts,
  organizationStatement,
  type QuestionReason,
  type Statement,
  said,
  withName,
} from "./statement.ts";

/** What the fields of one row, card or item say together, and what to show of it where they say too little. */
export interface FieldsStatement {
  readonly statement: Statement;
  /** The name or the account: what a person knows the row by. */
  readonly text: string;
}

/**
 * Puts the fields of one organization together: the ID before the domain, and an account alone as what it is. Whoever
 * signs in from a tenant's own domain lives there; of anybody else nothing is concluded, for a tenant has more
 * domains than one.
 */
export function readFields(given: Fields): FieldsStatement {
  const fields = withDomainApart(given);
  const name = nameIn(fields);
  const text = name ?? fields.account ?? fields.domain ?? fields.id ?? fields.subscription ?? "";
  const facts = factsIn(fields, name);
  if (facts) return { statement: organizationStatement(facts), text };
  const statement =
    readAccountAlone(fields, name) ?? readUnclearDomain(fields, name) ?? questionFor(fields, name);
  return { statement, text };
}

/** The portal writes a directory's domain or ID behind its name: `Contoso (contoso.onmicrosoft.com)`. */
function withDomainApart(fields: Fields): Fields {
  const [, name = "", inner = ""] = /^(.*\S)\s*\(([^()\s]+)\)$/.exec(fields.name ?? "") ?? [];
  const form = readReference(inner)?.form;
  if (form === "domain") return { ...fields, name, domain: fields.domain ?? inner };
  return form === "id" ? { ...fields, name, id: fields.id ?? inner } : fields;
}

/** What a single word says. */
export function statementOf(reference: Reference): Statement {
  switch (reference.form) {
    case "unclear":
      return readUnclear(reference);
    case "address":
      return homeStatement(reference.account);
    case "guest": {
      const { tenant, account } = reference;
      const facts = { tenant, relation: "guest", certainty: said } as const;
      return organizationStatement(account ? { ...facts, account } : facts);
    }
    case "link":
      return readNamed(reference, reference.isGuests ? "guest" : "unknown");
    case "domain":
      return readNamed(reference, "unknown");
    case "id":
      return readNamed({ ...reference, isGuess: false }, "unknown");
  }
}

function readNamed(
  { tenant, isGuess }: { readonly tenant: TenantRef; readonly isGuess: boolean },
  relation: Relation,
): Statement {
  const certainty: Certainty = isGuess ? { kind: "guessed", why: "sharepoint-address" } : said;
  return organizationStatement({ tenant, relation, certainty });
}

function readUnclear({ reason, perhaps: tenant, like }: UnclearReference): Statement {
  if (!tenant) return asked(reason);
  const relation = like === "guest" ? "guest" : "unknown";
  return asked(reason, { proposal: { tenant, relation, certainty: said } });
}

function factsIn(fields: Fields, name: string | undefined): OrganizationFacts | undefined {
  const id = idIn(fields);
  const domain = domainIn(fields);
  const account = readAccount(fields.account ?? "");
  const tenant = id ?? domain;
  if (!tenant) return undefined;
  return {
    tenant,
    ...(id && domain ? { domain } : {}),
    ...(account ? { account } : {}),
    relation: relationOf(fields.account ?? "", account, domain),
    ...(name === undefined ? {} : { name }),
    certainty: said,
  };
}

/** Whoever is signed in to a subscription need not be at home in its tenant, so there the account tells nothing. */
function readAccountAlone(fields: Fields, name: string | undefined): Statement | undefined {
  if (isOfSubscription(fields)) return undefined;
  const reference = readReference(fields.account?.trim() ?? "");
  if (!reference) return undefined;
  if (reference.form === "address" && name !== undefined) {
    return namedAccountStatement(name, reference.account);
  }
  return withName(statementOf(reference), name);
}

/** A domain that was cut off or that a website goes by. */
function readUnclearDomain(fields: Fields, name: string | undefined): Statement | undefined {
  const reference = domainReference(fields);
  return reference?.form === "unclear" ? withName(readUnclear(reference), name) : undefined;
}

function isOfSubscription(fields: Fields): boolean {
  return fields.subscription !== undefined || fields["subscription-id"] !== undefined;
}

/** What `az login --allow-no-subscriptions` calls an account without a subscription; it gives the tenant's ID for the subscription's. */
export const tenantLevel = "N/A(tenant level account)";

/**
 * `Id` is a subscription's or an app's as often as a tenant's, so it counts only beside what a tenant alone has
 * (`Get-AzTenant`, Graph's `organization`).
 */
function idIn(fields: Fields): TenantId | undefined {
  const id = parseTenantId(fields.id ?? "") ?? parseTenantId(fields.tenant ?? "");
  if (id || isOfSomethingElse(fields)) return id;
  if (fields.subscription === tenantLevel) return parseTenantId(fields["subscription-id"] ?? "");
  const isTenants = (fields["of-a-tenant"] ?? fields.domains) !== undefined;
  return isTenants && !isOfSubscription(fields) && fields.account === undefined
    ? parseTenantId(fields["bare-id"] ?? "")
    : undefined;
}

/** PowerShell writes a list of domains in braces, the initial one among them; any of them names the tenant. */
function domainIn(fields: Fields): Domain | undefined {
  const reference = domainReference(fields);
  const domain = reference?.form === "domain" && !reference.isGuess ? reference.tenant : "";
  return parseDomain(domain) ?? parseDomain(fields.tenant ?? "");
}

function domainReference(fields: Fields): Reference | undefined {
  const domains = (fields.domains ?? "").replace(/[{}]/g, "").split(/[\s,]+/, 1);
  return readReference((fields.domain || domains[0]) ?? "");
}

/** An app or a person: a name or `Id` beside it is not the organization's. */
function isOfSomethingElse(fields: Fields): boolean {
  return fields["other-id"] !== undefined || fields["of-a-person"] !== undefined;
}

/** `Id` beside the tenant's own ID is that of something in the tenant, and so is `Name`. */
function hasIdOfItsOwn(fields: Fields): boolean {
  const [own, tenant] = [parseTenantId(fields["bare-id"] ?? ""), parseTenantId(fields.id ?? "")];
  return own !== undefined && tenant !== undefined && own !== tenant;
}

/** Beside a subscription, `Name` is the subscription's. */
function nameIn(fields: Fields): string | undefined {
  if (isOfSomethingElse(fields)) return undefined;
  const bare = isOfSubscription(fields) || hasIdOfItsOwn(fields) ? undefined : fields["bare-name"];
  const tenant = fields.tenant ?? "";
  const isReference = parseTenantId(tenant) ?? parseDomain(tenant);
  return tidyName(fields.name ?? bare ?? (isReference ? "" : tenant));
}

function relationOf(text: string, account?: Address, domain?: Domain): Relation {
  if (/#ext#/i.test(text)) return "guest";
  return domain && account?.endsWith(`@${domain}`) ? "home" : "unknown";
}

function questionFor(fields: Fields, name: string | undefined): Statement {
  const isTenants = !isOfSubscription(fields) && !isOfSomethingElse(fields);
  const tenant = isTenants ? parseTenantId(fields["bare-id"] ?? "") : undefined;
  const named = name === undefined ? {} : { name };
  const proposal = tenant && { tenant, relation: "unknown" as const, ...named, certainty: said };
  return asked(reasonFor(fields, name), { ...named, ...(proposal ? { proposal } : {}) });
}

function reasonFor(fields: Fields, name: string | undefined): QuestionReason {
  if (name !== undefined) return "a-name-alone";
  if (isOfSubscription(fields)) return "subscription-only";
  const isId = (fields["other-id"] ?? fields["bare-id"]) !== undefined;
  return isId ? "another-id" : "not-understood";
}
