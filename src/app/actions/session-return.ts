import type { Testing } from "#app/state.ts";
import type { TokenTold, Trouble } from "#domain/diagnostics/diagnostics-facts.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import { freshnessOf } from "#domain/microsoft/fresh-sign-in.ts";
import type { Errand, SessionStart } from "#domain/microsoft/ports.ts";
import { type Account, domainOf, type HomeAccountId } from "#domain/organization/account.ts";
import { type Organization, organizationFrom } from "#domain/organization/organization.ts";
import { consumerTenantId, type TenantId } from "#domain/organization/tenant.ts";

// What follows from coming back from Microsoft's page. Pure.

/** Home is in the list from the first sign-in on, and so is a tenant that somebody signed in to. */
export function organizationsAfterReturn(start: SessionStart): readonly Organization[] {
  const homes = start.accounts
    .filter((account) => account.homeTenantId !== consumerTenantId)
    .map(homeOf);
  const visited = start.returned.kind === "signed-in" ? visitedBy(start, start.returned) : [];
  return [...homes, ...visited];
}

/**
 * A work account's sign-in address is of a domain that its home tenant has verified. Where only a tenant that it
 * visits was heard, the address is that tenant's word, and says nothing of home.
 */
function homeOf({ homeTenantId, address, isKnownAtHome }: Account): Organization {
  const domain = isKnownAtHome ? domainOf(address) : undefined;
  const tenant = { id: homeTenantId, ...(domain ? { domain } : {}) };
  return organizationFrom(tenant, address, "home");
}

function visitedBy(
  start: SessionStart,
  returned: { readonly account: HomeAccountId; readonly tenant: TenantId },
): readonly Organization[] {
  const account = start.accounts.find((one) => one.id === returned.account);
  const isGuest = account && account.homeTenantId !== returned.tenant;
  return isGuest ? [organizationFrom({ id: returned.tenant }, account.address, "guest")] : [];
}

/** What went wrong with the sign-in that somebody comes back from, if anything did. */
export function troubleFrom(start: SessionStart, errand: Errand | undefined): Trouble {
  const { returned } = start;
  switch (returned.kind) {
    case "signed-in":
      return isAnother(returned.account, errand)
        ? { kind: "refused", failure: { kind: "wrong-account" }, errand }
        : { kind: "none" };
    case "cache-cleared":
      return { kind: "cache-cleared" };
    case "refused":
      return { kind: "refused", failure: returned.failure, errand: errand ?? { kind: "sign-in" } };
    case "nothing":
      return errand ? abandoned(errand) : { kind: "none" };
  }
}

/** Microsoft's page lets one choose another account than the one that was asked for, and MSAL says nothing. */
function isAnother(account: HomeAccountId, errand: Errand | undefined): errand is Errand {
  return errand !== undefined && "account" in errand && errand.account !== account;
}

/** What a test by signing in is worth: at most the question what answered. */
export function testingFrom(
  { returned }: SessionStart,
  errand: Extract<Errand, { kind: "test" }>,
  backAt: number,
): Testing {
  const { organization, account, leftAt } = errand;
  if (returned.kind !== "signed-in") {
    return { kind: "proves-nothing", organization, why: "not-finished" };
  }
  if (returned.account !== account || returned.tenant !== errand.tenant) {
    return { kind: "proves-nothing", organization, why: "another-account" };
  }
  const { signedInAt, issuedAt } = returned;
  const freshness = freshnessOf({ leftAt, backAt, signedInAt, issuedAt });
  return freshness === "fresh"
    ? { kind: "to-be-answered", organization }
    : { kind: "proves-nothing", organization, why: freshness };
}

/** Of a token's times only how far they are from ours: for the diagnostics. */
export function tokenTold({ returned }: SessionStart, backAt: number): TokenTold {
  if (returned.kind !== "signed-in") return { kind: "no-token" };
  const { issuedAt, signedInAt } = returned;
  return {
    kind: "token",
    ...(issuedAt === undefined ? {} : { clockAheadMilliseconds: backAt - issuedAt }),
    tellsSignInTime: signedInAt !== undefined,
  };
}

/** Back from Microsoft's page without an answer: the Back button, or an address typed over it. */
function abandoned(errand: Errand): Trouble {
  return { kind: "refused", failure: { kind: "cancelled" } satisfies Failure, errand };
}
