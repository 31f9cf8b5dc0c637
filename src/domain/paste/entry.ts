import type { Address } from "#domain/organization/account.ts";
import type { Relation } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import type { Domain, TenantRef } from "#domain/organization/tenant.ts";

/** What a pasted text says of one organization. */
export interface EntryFacts {
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

/** One organization out of a pasted text, and the lines that speak of it: from 1, ascending, each once. */
export interface Entry extends EntryFacts {
  readonly sources: readonly number[];
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

/** A piece of the text that is no organization yet: a question, or something to explain. Never dropped. */
export interface Unread {
  readonly reason: UnreadReason;
  /** What stands there, at most 200 characters, without invisible signs. Somebody else's text: show it as text. */
  readonly text: string;
  /** From 1, ascending, each once. */
  readonly lines: readonly number[];
}

/** Why a piece is no organization. */
export type UnreadReason =
  /** An organization's name and nothing else: which domain is it? */
  | "a-name-alone"
  /** Of a personal account, which is nobody's organization. */
  | "personal-account"
  /** A page of Microsoft's, or its sign-in for everybody, that does not say which organization. */
  | "names-no-organization"
  /** A page that is not among Microsoft's. */
  | "unknown-link"
  /** The end is missing, and the end names the organization. */
  | "cut-off"
  /** An Azure subscription, which does not tell whose it is. */
  | "subscription-only"
  /** Several on one line, and nothing tells which belong together. */
  | "several-things"
  /** An address inside an invitation: more likely the inviter's than the reader's. */
  | "in-an-invitation"
  | "not-understood";

/** Lines that are known to say nothing of their own. */
export interface Skipped {
  readonly what: Furniture;
  /** From 1, ascending, each once. */
  readonly lines: readonly number[];
}

/** What a skipped line is. */
export type Furniture =
  /** A page's or section's title. */
  | "heading"
  | "button"
  /** Authenticator's remark under an entry, such as "Action required". */
  | "notice"
  /** Signs without a letter or a digit. */
  | "ruler"
  /** A bare number, such as a one-time code. */
  | "number"
  | "table-header"
  /** The brackets around JSON's items. */
  | "json"
  /** An invitation's standing sentences and header lines. */
  | "mail"
  /** What a command line prints around its answer. */
  | "command";

/** A text, read: each line that is not blank is in an entry's sources, in what is unread or in what is skipped. */
export interface ParsedEntries {
  readonly entries: readonly Entry[];
  readonly unread: readonly Unread[];
  readonly skipped: readonly Skipped[];
}

/** A piece of the text and what it was read as; the lines that it stands on, ascending. */
export type Found =
  | { readonly kind: "entry"; readonly facts: EntryFacts; readonly lines: readonly number[] }
  | ({ readonly kind: "unread" } & Unread)
  | ({ readonly kind: "skipped" } & Skipped);

/** What some lines were read as, and the index of the first line after them. */
export interface Block {
  readonly found: readonly Found[];
  readonly end: number;
}

/** The certainty of what the text itself says. */
export const said: Certainty = { kind: "said" };

/** What one word, link or row was read as, before its lines are known. */
export type Reading =
  | { readonly kind: "entry"; readonly facts: EntryFacts }
  | { readonly kind: "unread"; readonly reason: UnreadReason };

/** What was said, unless it speaks of a personal account; an account of that kind may well visit a tenant. */
export function unlessPersonal(facts: EntryFacts): Reading {
  return isPersonal(facts.tenant)
    ? { kind: "unread", reason: "personal-account" }
    : { kind: "entry", facts };
}
