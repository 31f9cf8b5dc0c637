import { type Address, domainOf } from "#domain/organization/account.ts";
import type { Relation } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import type { Domain, TenantRef } from "#domain/organization/tenant.ts";
import { meaningOf } from "#domain/paste/reference/named-account.ts";
import { roleOf } from "./roles.ts";

/** What a text says of one organization. */
export interface OrganizationFacts {
  /** The tenant's ID, or its domain while the ID is not known. */
  readonly tenant: TenantRef;
  /** The tenant's domain as the text has it, where `tenant` is its ID; nobody has verified that they belong together. */
  readonly domain?: Domain;
  /** The account that signs in there; absent while the text does not say. */
  readonly account?: Address;
  readonly relation: Relation;
  /** The organization's own name for itself, at most 200 characters; it proves nothing. */
  readonly name?: string;
  readonly certainty: Certainty;
}

/** Whether the text says so or Rekey concludes it; a guess is shown as one. */
export type Certainty =
  | { readonly kind: "said" }
  | { readonly kind: "guessed"; readonly why: GuessReason };

/** What a guess rests on. */
export type GuessReason =
  /** An address alone: its domain most likely names the tenant that the account lives in. */
  | "home-by-address"
  /** `contoso.sharepoint.com` is most likely `contoso.onmicrosoft.com`, unless either was renamed. */
  | "sharepoint-address";

/** Why the text alone does not tell an organization. */
export type QuestionReason =
  /** An organization's name and nothing else: which domain is it? */
  | "a-name-alone"
  /** A name above an account: the account's home, or an organization that it visits? */
  | "a-name-with-an-account"
  /** Most likely the code of another service, such as a shop. */
  | "another-service"
  /** Of a personal account, which is nobody's organization. */
  | "personal-account"
  /** A page of Microsoft's, or its sign-in for everybody, that does not say which organization. */
  | "names-no-organization"
  /** A page that is not among Microsoft's. */
  | "unknown-link"
  /** The end is missing or was misread, and the end names the organization. */
  | "cut-off"
  /** An Azure subscription, which does not tell whose it is. */
  | "subscription-only"
  /** The ID of something else, such as an app. */
  | "another-id"
  /** Several on one line, and nothing tells which belong together. */
  | "several-things"
  /** An address inside a mail or a signature: more likely the sender's than the reader's. */
  | "in-a-mail"
  | "not-understood";

/** What has to be asked, and what the text says all the same. */
export interface Asked {
  readonly reason: QuestionReason;
  /** The organization's name, where there is one. */
  readonly name?: string;
  /** The account that stands beside it. */
  readonly account?: Address;
  /** What a heading above says: My Account's *Home organization*, or a *(Guest)* behind the name. */
  readonly relation?: Relation;
  /** What it would be if the person says yes. Nothing comes of it unasked. */
  readonly proposal?: OrganizationFacts;
}

/** What one word, row or item was read as, before its lines are known. */
export type Statement =
  | { readonly kind: "organization"; readonly facts: OrganizationFacts }
  | ({ readonly kind: "question" } & Asked);

/** The certainty of what the text itself says. */
export const said: Certainty = { kind: "said" };

/** An organization as it was read; for a personal account there is none, though such an account may visit a tenant. */
export function organizationStatement(facts: OrganizationFacts): Statement {
  if (!isPersonal(facts.tenant)) return { kind: "organization", facts };
  return asked("personal-account", facts.account ? { account: facts.account } : {});
}

/** A question, with what the text says all the same. */
export function asked(reason: QuestionReason, more: Omit<Asked, "reason"> = {}): Statement {
  return { kind: "question", reason, ...more };
}

/** What an address says by itself: its domain most likely names the tenant that the account lives in. */
export function homeStatement(account: Address): Statement {
  const home = homeOf(account);
  return home ? organizationStatement(home) : asked("not-understood");
}

function homeOf(account: Address): OrganizationFacts | undefined {
  const tenant = domainOf(account);
  const certainty = { kind: "guessed", why: "home-by-address" } as const;
  return tenant && { tenant, account, relation: "home", certainty };
}

/**
 * What a name and an account say together. Authenticator shows the organization's name above the account, and for a
 * guest that is the same account as at home: only a name that the account's own domain bears is taken for home. Any
 * other is asked about, for `Contoso` above `ana@fabrikam.com` is as likely an organization that she visits.
 */
export function namedAccountStatement(name: string, account: Address): Statement {
  const home = homeOf(account);
  const meaning = meaningOf(name, account);
  switch (meaning) {
    case "the-home":
      return home ? organizationStatement({ ...home, name }) : asked("a-name-alone", { name });
    case "the-person":
      return homeStatement(account);
    case "personal-account":
    case "a-name-alone":
      return asked(meaning, { name, account });
    case "another-service":
    case "a-name-with-an-account":
      return asked(meaning, { name, account, ...(home ? { proposal: { ...home, name } } : {}) });
  }
}

/** The same statement of an organization or a question that has this name; a page's own label is nobody's name. */
export function withName(statement: Statement, name: string | undefined): Statement {
  if (name === undefined || roleOf(name) !== undefined) return statement;
  return statement.kind === "organization"
    ? { kind: "organization", facts: { ...statement.facts, name } }
    : { ...statement, name };
}

/** The same statement without the name. */
export function withoutName(statement: Statement): Statement {
  if (statement.kind === "organization") {
    const { name: _, ...facts } = statement.facts;
    return { kind: "organization", facts };
  }
  const { name: _, ...question } = statement;
  return question;
}
