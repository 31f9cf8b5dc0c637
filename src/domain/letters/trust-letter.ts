import type { Account } from "#domain/organization/account.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import type { TenantId, TenantRef } from "#domain/organization/tenant.ts";
import { plainAddress, plainName, titleOf } from "./letter.ts";
import { isPersonalAsker } from "./letter-asker.ts";

/** Whose admin gets the letter: the host sets the trust, the home asks for it and vouches. */
export type TrustLetterKind = "trust-to-host" | "trust-to-home";

/** A letter so that a host accepts home's MFA, and guests from that home never register there again. */
export interface TrustLetter {
  readonly kind: TrustLetterKind;
  /** The host, to either recipient. */
  readonly organization: string;
  readonly signedBy: string | undefined;
  readonly paragraphs: readonly TrustParagraph[];
}

/** One paragraph: what it says, and of whom or what. */
export type TrustParagraph =
  | ({ readonly kind: "trust-asked-of-host" } & Between)
  | ({ readonly kind: "trust-asked-of-home" } & Between)
  | { readonly kind: "trust-why" }
  /** `homeRef` is what the host's admin types to find the home: its domain, else its ID. */
  | {
      readonly kind: "trust-how";
      readonly homeRef: TenantRef;
      readonly homeId: TenantId | undefined;
    }
  | { readonly kind: "trust-at-home" }
  | { readonly kind: "trust-limits" }
  | { readonly kind: "trust-page" }
  | { readonly kind: "trust-verify" };

interface Between {
  /** The guest's; `undefined` where it is not known. */
  readonly address: string | undefined;
  readonly home: string;
  readonly host: string;
}

/** The guest, and the two organizations between which the trust is to be. */
export interface AskingForTrust {
  readonly home: Organization;
  readonly host: Organization;
  readonly account?: Account;
}

/**
 * The letter to one of the two admins. `undefined` where there is nothing to trust: for home itself, and for a
 * personal account, whose MFA is the host's affair (entra-docs `authentication-conditional-access.md`).
 * Source of the way and the role: learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration.
 */
export function trustLetter(
  kind: TrustLetterKind,
  asking: AskingForTrust,
): TrustLetter | undefined {
  const { home, host, account } = asking;
  const address = host.account ?? account?.address;
  const isPersonalGuest =
    isPersonal(home.tenant) || isPersonalAsker({ organization: host, account });
  if (isPersonalGuest || home.tenant === host.tenant) return undefined;
  const between: Between = {
    address: address && plainAddress(address),
    home: titleOf(home),
    host: titleOf(host),
  };
  return {
    kind,
    organization: between.host,
    signedBy: plainName(account?.name),
    paragraphs: letters[kind](between, howTo(home)),
  };
}

const letters: Readonly<
  Record<TrustLetterKind, (between: Between, how: TrustParagraph) => readonly TrustParagraph[]>
> = {
  "trust-to-host": (between, how) => [
    { kind: "trust-asked-of-host", ...between },
    { kind: "trust-why" },
    how,
    { kind: "trust-limits" },
    { kind: "trust-page" },
    { kind: "trust-verify" },
  ],
  "trust-to-home": (between, how) => [
    { kind: "trust-asked-of-home", ...between },
    { kind: "trust-why" },
    { kind: "trust-at-home" },
    how,
    { kind: "trust-limits" },
    { kind: "trust-page" },
  ],
};

function howTo(home: Organization): TrustParagraph {
  return { kind: "trust-how", homeRef: home.domain ?? home.tenant, homeId: tenantIdOf(home) };
}
