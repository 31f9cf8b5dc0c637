/**
 * Room `access`: what an organization asks of a person before it lets them in. This file is its door.
 * It decides the order of membership, second factor, registration and consent, and what each becomes in an answer.
 * Words: an *arrival* is a person who wants something of an organization, by a page or by a refresh token;
 * a *demand* is the one thing that is asked of them next.
 */

import { mfaRequired, registrationRequired } from "#emulator/refusals/conditional-access.ts";
import type { EntraFailure } from "#emulator/refusals/errors.ts";
import { consentRequired, notAGuest } from "#emulator/refusals/refusals.ts";
import { unknownClient } from "#emulator/refusals/request-failures.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import type { World } from "#emulator/world/world.ts";
import { type Arrival, type Demand, nothing, refusal } from "./arrival.ts";
import { consentDemand } from "./consent-demand.ts";
import { homeDemand, mfaDemand, policyDemand, securityInfoDemand } from "./policy-demand.ts";

/**
 * In this order: membership, the home organization's prompt, this organization's policy, consent. Whether consent is
 * asked for before the policy's second factor is unconfirmed, so `consentComesFirst` turns them round.
 */
export function demandOf(arrival: Arrival): Demand {
  const { world, person, tenant } = arrival;
  const membership = person.memberships.get(tenant.id);
  if (membership === undefined) return refusal(notAGuest(person, tenant));
  const ofPolicy = [
    () => policyDemand(arrival, membership),
    () => securityInfoDemand(arrival, membership),
    () => (arrival.wantsMfa ? mfaDemand(arrival) : nothing),
  ];
  const ofConsent = [() => consentDemand(arrival, membership)];
  const demands = [
    () => homeDemand(arrival),
    ...(world.consentComesFirst ? [...ofConsent, ...ofPolicy] : [...ofPolicy, ...ofConsent]),
  ];
  for (const demand of demands) {
    const asked = demand();
    if (asked.kind !== "nothing") return asked;
  }
  return nothing;
}

/** The demand as a refusal, for a request that cannot show pages; undefined where nothing is asked. */
export function failureFrom(
  demand: Demand,
  target: SignInTarget,
  world: World,
): EntraFailure | undefined {
  switch (demand.kind) {
    case "nothing":
      return undefined;
    case "fresh-sign-in":
    case "refusal":
      return demand.failure;
    case "mfa":
      return mfaRequired(target, demand.wording);
    case "registration":
      return registrationRequired(target, demand.wording);
    case "consent":
    case "approval":
      return demand.isFirst && world.unseenAppIs === "unknown"
        ? unknownClient(world.app.clientId)
        : consentRequired(world.app);
  }
}
