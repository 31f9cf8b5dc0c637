import type { Address } from "#domain/organization/account.ts";

/**
 * Whom a guest can write to in an organization: a person or a group there that answers for the guest. It is shown and
 * never kept.
 */
export interface Sponsor {
  readonly kind: "person" | "group" | "unknown";
  /** The organization's own choice, in one line; absent where the guest may not see it. */
  readonly name?: string;
  /** Absent where the guest may not see it, or where there is no mailbox. */
  readonly address?: Address;
}
