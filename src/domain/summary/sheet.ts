import { plainAddress } from "#domain/letters/letter.ts";
import type { Cloud } from "#domain/microsoft/cloud.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
  tenantIdOf,
} from "#domain/organization/organization.ts";
import type { Domain, TenantId } from "#domain/organization/tenant.ts";
import { plainText, shortText } from "#domain/text/plain-text.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { isInOtherCloud } from "#domain/verdict/standing.ts";
import { weightOf } from "#domain/verdict/status.ts";

// Room: summary. It decides what stands on the printed sheet, in the files for other programs, and in the calendar.
// Its words: the sheet has a block for each organization; a block may leave out which organization it is; a retest is a
// test that has to be done again before its answer grows old.
// Doors: sheet.ts, and one file for each format.

/** The print summary: what stands on paper, on the screen and in the files alike, in the reader's language. */
export interface SummarySheet {
  readonly title: string;
  /** What stands over the blocks, in order: confidential, when it was made, the verdict, what all this proves. */
  readonly preface: readonly string[];
  readonly blocks: readonly SummaryBlock[];
}

/** One organization on the sheet. */
export interface SummaryBlock {
  readonly key: OrganizationKey;
  readonly title: string;
  /** In words, with its evidence. */
  readonly status: string;
  /**
   * Opens its Security info. It is what the code holds, and is never written where names are left out; `undefined` for an
   * organization of another cloud, which no link of ours opens.
   */
  readonly link: string | undefined;
  readonly done: Done;
  /** Whether nothing is left to do there that the verdict waits for. */
  readonly isReady: boolean;
  readonly identity: Identity;
}

/** The boxes that are ticked already; the others are for a pen. A tick implies those before it. */
export interface Done {
  readonly added: boolean;
  /** The new phone answered, and still proves. Never a mere tick. */
  readonly tested: boolean;
  readonly removed: boolean;
}

/** What tells which organization it is. */
export type Identity =
  | {
      readonly kind: "shown";
      readonly domain: Domain | undefined;
      readonly tenantId: TenantId | undefined;
      readonly account: string | undefined;
      /** Opens the same page, short enough to be read out and typed. */
      readonly shortLink: string | undefined;
      /** Whom to call; empty where nobody said. */
      readonly contact: string;
    }
  | { readonly kind: "left-out" };

/** What a block is made of. */
export interface BlockFacts {
  readonly organization: Organization;
  readonly standing: Standing | undefined;
  readonly status: string;
  readonly contact: string;
}

/** An organization's block, with its name. A name that shows nothing is replaced by the domain or the ID. */
export function summaryBlock(
  cloud: Cloud,
  { organization, standing, status, contact }: BlockFacts,
): SummaryBlock {
  const { key, tenant, domain, account } = organization;
  const name = oneLine(nameOf(organization));
  const isReached = standing === undefined || !isInOtherCloud(standing.evidence);
  return {
    key,
    title: name === "" ? nameOf({ tenant, ...(domain === undefined ? {} : { domain }) }) : name,
    status,
    link: isReached ? securityInfoLink(cloud, tenant) : undefined,
    done: doneIn(standing),
    isReady: standing !== undefined && weightOf(standing.status) === "settled",
    identity: {
      kind: "shown",
      domain,
      tenantId: tenantIdOf(organization),
      account: account && plainAddress(account),
      shortLink: isReached ? shortLink(cloud, domain ?? tenant) : undefined,
      contact: oneLine(contact),
    },
  };
}

/** A block that does not tell which organization it is, under a title such as `Organization 3`. */
export function namelessBlock(block: SummaryBlock, title: string): SummaryBlock {
  return { ...block, title, identity: { kind: "left-out" } };
}

/** The blocks in the order in which to work, with what is ready at the end. */
export function inOrderOfWork(
  blocks: readonly SummaryBlock[],
  order: readonly OrganizationKey[],
): readonly SummaryBlock[] {
  const places = new Map(order.map((key, place) => [key, place]));
  const placeOf = ({ key, isReady }: SummaryBlock) =>
    (isReady ? order.length : 0) + (places.get(key) ?? 0);
  return blocks.toSorted((one, other) => placeOf(one) - placeOf(other));
}

/** The test implies the phone that was added. Nothing implies the test, so a phone removed without it is not ticked. */
function doneIn(standing: Standing | undefined): Done {
  const tested = standing?.status.kind === "proven";
  return {
    added: tested || standing?.evidence.added !== undefined,
    tested,
    removed: tested && standing.evidence.removed !== undefined,
  };
}

/**
 * Without what a browser adds by itself. By the domain where one is known, for 36 digits are not read out without
 * a slip.
 */
function shortLink(cloud: Cloud, tenant: Domain | TenantId): string {
  return securityInfoLink(cloud, tenant).replace(/^https:\/\//, "");
}

function oneLine(text: string): string {
  return shortText(plainText(text));
}
