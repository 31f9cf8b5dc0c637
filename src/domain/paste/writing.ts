import { parseAddress } from "#domain/organization/account.ts";
import type { Relation } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import { parseDomain, parseTenantRef } from "#domain/organization/tenant.ts";
import { tidyName } from "#domain/text/plain-text.ts";
import type { Certainty, EntryFacts, GuessReason } from "./entry.ts";

const relations: Readonly<Record<Relation, Relation>> = {
  home: "home",
  guest: "guest",
  unknown: "unknown",
};

type CertaintyWord = GuessReason | "said";

const certainties: Readonly<Record<CertaintyWord, Certainty>> = {
  said: { kind: "said" },
  "home-by-address": { kind: "guessed", why: "home-by-address" },
  "sharepoint-address": { kind: "guessed", why: "sharepoint-address" },
};

/**
 * An entry as one line of six cells between tabs: name, tenant, domain, account, relation, certainty; an absent one
 * is empty. Read again, it is the same entry, but for its sources.
 */
export function entryText(entry: EntryFacts): string {
  const { name = "", tenant, domain = "", account = "", relation, certainty } = entry;
  const word: CertaintyWord = certainty.kind === "said" ? "said" : certainty.why;
  return [name, tenant, domain, account, relation, word].join("\t");
}

/** Reads a line that {@link entryText} wrote; `undefined` for any other. */
export function parseEntryText(text: string): EntryFacts | undefined {
  if (!text.includes("\t")) return undefined;
  const cells = text.split("\t", 7);
  const [name = "", tenantCell = "", domainCell = "", accountCell = ""] = cells;
  const relation = own(relations, cells[4]);
  const certainty = own(certainties, cells[5]);
  const tenant = parseTenantRef(tenantCell);
  if (cells.length !== 6 || !relation || !certainty || !tenant || isPersonal(tenant)) {
    return undefined;
  }
  const domain = parseDomain(domainCell);
  const account = parseAddress(accountCell);
  const tidy = tidyName(name);
  return {
    tenant,
    ...(domain ? { domain } : {}),
    ...(account ? { account } : {}),
    relation,
    ...(tidy === undefined ? {} : { name: tidy }),
    certainty,
  };
}

function own<Word extends string, Value>(
  words: Readonly<Record<Word, Value>>,
  word: string | undefined,
): Value | undefined {
  return new Map<string, Value>(Object.entries(words)).get(word ?? "");
}
