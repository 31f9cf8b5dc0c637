import { tenantIdOf } from "#domain/organization/organization.ts";
import type { TenantId } from "#domain/organization/tenant.ts";
import { plainName, titleOf } from "./letter.ts";
import { type Asker, type AskerParagraph, askerParagraphs, isMember } from "./letter-asker.ts";

/** A letter that asks to remove a guest's account, for somebody who cannot get in to leave by themselves. */
export interface RemovalLetter {
  readonly kind: "remove-guest";
  readonly organization: string;
  readonly signedBy: string | undefined;
  /** For the screen beside the letter, in this order. */
  readonly advice: readonly RemovalAdvice[];
  readonly paragraphs: readonly RemovalParagraph[];
}

/** What to try before the letter, and where else to send it. */
export type RemovalAdvice =
  /** My Account's *Leave* works without an admin, where the person gets that far. */
  | "leave-by-yourself"
  /** Where the organization has a privacy contact, it may have to answer. */
  | "write-to-privacy-contact";

/** One paragraph: what it says, and of whom or what. */
export type RemovalParagraph =
  | AskerParagraph
  | { readonly kind: "removal-asked" }
  | { readonly kind: "removal-tenant"; readonly tenantId: TenantId }
  | { readonly kind: "removal-how" }
  | { readonly kind: "removal-privacy" }
  | { readonly kind: "removal-verify" };

/**
 * The letter to an admin of the organization, or to its privacy contact. `undefined` for a member: home is not left.
 * Source: entra-docs `docs/external-id/leave-the-organization.md`; an organization may not let guests leave by
 * themselves (Graph's `externalIdentitiesPolicy`, `allowExternalIdentitiesToLeave`).
 */
export function removalLetter(asker: Asker): RemovalLetter | undefined {
  if (isMember(asker)) return undefined;
  const tenantId = tenantIdOf(asker.organization);
  return {
    kind: "remove-guest",
    organization: titleOf(asker.organization),
    signedBy: plainName(asker.account?.name),
    advice: ["leave-by-yourself", "write-to-privacy-contact"],
    paragraphs: [
      ...askerParagraphs(asker),
      ...(tenantId ? [{ kind: "removal-tenant", tenantId } as const] : []),
      { kind: "removal-asked" },
      { kind: "removal-how" },
      { kind: "removal-privacy" },
      { kind: "removal-verify" },
    ],
  };
}
