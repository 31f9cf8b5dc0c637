import type { Address } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { isLikeAName, plainText, shortText, tidyName } from "#domain/text/plain-text.ts";

// Room: letters. It decides who is written to when somebody is locked out, and what the letter says.
// Its words: a letter is paragraphs, not yet text; an asker is the person as one organization knows them; a recovery
// request asks for a way in; a removal letter asks to remove a guest; a trust letter asks to trust home.
// Doors: recovery-request.ts, removal-letter.ts and trust-letter.ts make letters, letter-text.ts makes text of them.

const longestName = 80;

/**
 * A name that somebody chose, fit to stand in a letter: one line of at most 80 plain characters. `undefined` for
 * what is no mere name (a link, an address, a sentence), so that whoever chose it does not write the letter.
 */
export function plainName(text: string | undefined): string | undefined {
  const name = tidyName(plainText(text ?? ""));
  return name !== undefined && name.length <= longestName && isLikeAName(name) ? name : undefined;
}

/** An address in one line, without signs that hide or turn what stands beside it. */
export function plainAddress(address: Address): string {
  return shortText(plainText(address));
}

/**
 * What a letter calls an organization: `Contoso (contoso.com)`, or as much of it as is known; the whole ID where
 * there is neither a name nor a domain.
 */
export function titleOf(organization: Pick<Organization, "tenant" | "name" | "domain">): string {
  const name = plainName(organization.name);
  const domain = organization.domain ?? organization.tenant;
  return name === undefined || name === domain ? domain : `${name} (${domain})`;
}
