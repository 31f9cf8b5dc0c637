import type { Sponsor } from "#domain/microsoft/sponsor.ts";
import { type Account, type Address, domainOf } from "#domain/organization/account.ts";
import { readAccount } from "#domain/organization/guest-name.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import { consumerTenantId, type Domain, parseTenantId } from "#domain/organization/tenant.ts";
import { plainAddress, plainName, titleOf } from "./letter.ts";

/** Somebody as one organization knows them. */
export interface Asker {
  readonly organization: Organization;
  /** The account that signs in there, where Rekey knows more of it than its address. */
  readonly account?: Account | undefined;
  /** The account's object ID in this very tenant; at home it is known from the account. */
  readonly objectId?: string;
  /** Further domains of the tenant, such as those of the organization's other keys. */
  readonly domains?: readonly Domain[];
  /** Whom the account can write to there, in Graph's order; absent where nobody asked. */
  readonly sponsors?: readonly Sponsor[];
}

/** A paragraph that says whose account the letter is about. */
export type AskerParagraph =
  | { readonly kind: "member-asks"; readonly address: string; readonly organization: string }
  | {
      readonly kind: "guest-asks";
      /** `ana_fabrikam.com#EXT#@contoso.onmicrosoft.com`, as Entra makes it; it may have been changed since. */
      readonly guestName: string | undefined;
      readonly address: string;
      readonly organization: string;
    }
  /** Nobody said which account it is: the letter leaves room for it. */
  | { readonly kind: "somebody-asks"; readonly organization: string }
  | { readonly kind: "object-id"; readonly objectId: string }
  /** To a sponsor, who most likely is no admin; the name is left out where it may not be seen. */
  | { readonly kind: "sponsor-passes-on"; readonly name: string | undefined };

/** Who asks, as exactly as it is known: the account and, where known, its object ID there. */
export function askerParagraphs(asker: Asker): readonly AskerParagraph[] {
  const objectId = objectIdOf(asker);
  const sponsor = sponsorOf(asker);
  return [
    ...(sponsor ? [{ kind: "sponsor-passes-on", name: plainName(sponsor.name) } as const] : []),
    namedAsker(asker),
    ...(objectId === undefined ? [] : [{ kind: "object-id", objectId } as const]),
  ];
}

/**
 * The sponsor that a letter goes to: the first whose address may be seen; `undefined` for a member, and where Microsoft
 * tells of nobody who can be written to.
 */
export function sponsorOf(asker: Asker): (Sponsor & { readonly address: Address }) | undefined {
  if (isMember(asker)) return undefined;
  for (const { address, ...sponsor } of asker.sponsors ?? []) {
    if (address !== undefined) return { ...sponsor, address };
  }
  return undefined;
}

/** Whether the account lives in the organization. A relation that is not known counts as a guest's. */
export function isMember(asker: Asker): boolean {
  return asker.organization.relation === "home" && !isPersonalAsker(asker);
}

/**
 * Whether the account is a personal one, or goes by a mailbox of a provider for everybody. A list decides the
 * latter, so a rare provider passes for an organization's.
 */
export function isPersonalAsker({
  organization,
  account,
}: Pick<Asker, "organization" | "account">): boolean {
  if (account?.homeTenantId === consumerTenantId) return true;
  const address = organization.account ?? account?.address;
  const domain = address && domainOf(readAccount(address) ?? address);
  return domain !== undefined && isPersonal(domain);
}

/** An account may go by its guest's name; an admin knows the visitor's own address, which was invited. */
function namedAsker(asker: Asker): AskerParagraph {
  const organization = titleOf(asker.organization);
  const account = asker.organization.account ?? asker.account?.address;
  if (account === undefined) return { kind: "somebody-asks", organization };
  const address = plainAddress(readAccount(account) ?? account);
  if (isMember(asker)) return { kind: "member-asks", address, organization };
  return { kind: "guest-asks", guestName: guestNameOf(address, asker), address, organization };
}

/**
 * The name that Entra makes for a visitor, where the tenant's `onmicrosoft` domain is known: guests go by that
 * one, not by a domain of the tenant's own. Source: entra-docs `authentication-conditional-access.md`, "proof up".
 */
function guestNameOf(address: string, asker: Asker): string | undefined {
  const { tenant, domain } = asker.organization;
  const known = [tenant, ...(domain === undefined ? [] : [domain]), ...(asker.domains ?? [])];
  const initial = known.find((ref) => /^[^.]+\.onmicrosoft\.(?:com|us)$/.test(ref));
  return initial && `${address.replace("@", "_")}#EXT#@${initial}`;
}

/** Text that is no GUID is left out. */
function objectIdOf(asker: Asker): string | undefined {
  const atHome = isMember(asker) ? asker.account?.id.split(".")[0] : undefined;
  return parseTenantId(asker.objectId ?? atHome ?? "");
}
