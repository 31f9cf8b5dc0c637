import { base64url } from "jose";
import type { SignInMethod } from "./sign-in-method.ts";
import type { Membership, Person, World } from "./world.ts";

/**
 * The opaque `login_hint` claim: "doesn't include the current tenant", so it is the same everywhere
 * (entra-docs optional-claims-reference.md).
 */
export function loginHintOf(person: Person): string {
  return `O.${base64url.encode(`${person.homeOid}|${person.id}`)}`;
}

/** By username or by the opaque claim: MSAL sends whichever it has. */
export function personHinted(world: World, hint: string | undefined): Person | undefined {
  if (hint === undefined) return undefined;
  const byName = world.people.get(hint.trim().toLowerCase());
  return byName ?? [...world.people.values()].find((each) => loginHintOf(each) === hint);
}

const secondFactorsOfGuests = new Set(["phone", "microsoftAuthenticator", "softwareOath"]);
const secondFactorsAtHome = new Set([
  ...secondFactorsOfGuests,
  "hardwareOath",
  "fido2",
  "windowsHelloForBusiness",
  "platformCredential",
  "temporaryAccessPass",
  "externalAuthenticationMethod",
]);

/** Which methods count as a second factor: entra-docs authentication-conditional-access.md, table 1. */
export function secondFactorsOf(
  person: Person,
  membership: Membership | undefined,
): readonly SignInMethod[] {
  const counting =
    membership?.tenantId === person.homeTenantId ? secondFactorsAtHome : secondFactorsOfGuests;
  return (membership?.methods ?? []).filter((each) => counting.has(each.kind));
}
