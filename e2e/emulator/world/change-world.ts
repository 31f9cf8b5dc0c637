import type { Policy, PolicyTarget } from "./policy.ts";
import type { SignInMethod } from "./sign-in-method.ts";
import type { Fault, Membership, World } from "./world.ts";

/** Changes that a test makes in the middle of a story. `userId` is the username. */

export function membershipOf(world: World, tenantId: string, userId: string): Membership {
  const membership = world.people.get(userId)?.memberships.get(tenantId);
  if (membership === undefined) throw new Error(`${userId} has no account in ${tenantId}.`);
  return membership;
}

export function setPolicy(
  world: World,
  tenantId: string,
  userId: string,
  policy: Policy,
  target: PolicyTarget | "default" = "default",
): void {
  membershipOf(world, tenantId, userId).policies.set(target, policy);
}

/** As Security info does it: once something is registered, "must register" becomes "MFA required". */
export function addMethod(
  world: World,
  tenantId: string,
  userId: string,
  method: SignInMethod,
): void {
  const { methods, policies } = membershipOf(world, tenantId, userId);
  methods.push(method);
  for (const [target, policy] of policies)
    if (policy.kind === "must-register") policies.set(target, { ...policy, kind: "mfa-required" });
}

/** Says whether there was such a method. */
export function removeMethod(
  world: World,
  tenantId: string,
  userId: string,
  methodId: string,
): boolean {
  const { methods } = membershipOf(world, tenantId, userId);
  const place = methods.findIndex((each) => each.id === methodId);
  if (place < 0) return false;
  methods.splice(place, 1);
  return true;
}

/** An ID that no other method has. */
export function newMethodId(): string {
  return crypto.randomUUID();
}

export function removeMembership(world: World, tenantId: string, userId: string): void {
  world.people.get(userId)?.memberships.delete(tenantId);
}

/** An administrator approves the app for everybody in the organization. */
export function grantForEverybody(world: World, tenantId: string, scopes: readonly string[]): void {
  for (const scope of scopes) world.tenants.get(tenantId)?.grants.add(scope);
  for (const person of world.people.values()) {
    const policies = person.memberships.get(tenantId)?.policies;
    if (policies === undefined) continue;
    for (const [target, policy] of policies)
      if (isAboutConsent(policy)) policies.set(target, { kind: "open" });
  }
}

function isAboutConsent(policy: Policy): boolean {
  return (
    policy.kind === "consent-needed" ||
    policy.kind === "admin-consent-needed" ||
    policy.kind === "admin-consent-request"
  );
}

export function setFault(world: World, fault: Fault): void {
  world.faults.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY });
}

export function clearFaults(world: World): void {
  world.faults.length = 0;
}
