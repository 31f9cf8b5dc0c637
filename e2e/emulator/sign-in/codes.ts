import type { Visit } from "#emulator/http/visit.ts";
import { clientInfoOf } from "#emulator/token/token-claims.ts";
import { setPolicy } from "#emulator/world/change-world.ts";
import { guidFrom } from "#emulator/world/create-world.ts";
import type { Grant, Interaction, Session } from "#emulator/world/held.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";
import { sendToApp } from "./app-return.ts";

// "Authorization codes are short lived, typically expiring after about 10 minutes."
const codeLifetimeMs = 10 * 60 * 1000;

/** Keeps what the person was allowed, and sends them back to the app with a code that stands for it. */
export function issueCode(
  visit: Visit,
  session: Session,
  { request, account }: Interaction,
  { person, tenant }: { readonly person: Person; readonly tenant: Tenant },
): Response {
  const { world } = visit;
  const policy = person.memberships.get(tenant.id)?.policies.get("default");
  if (policy?.kind === "revoked" && account?.isFresh === true)
    setPolicy(world, tenant.id, person.id, { kind: "open" });
  const code = `1.${crypto.randomUUID()}`;
  const grant: Grant = {
    request,
    sessionId: session.id,
    userId: person.id,
    tenantId: tenant.id,
    authTime: account?.authTime ?? world.now(),
    mfaAt: new Map(session.people.get(person.id)?.mfaAt),
  };
  world.held.codes.set(code, { ...grant, expiresAt: world.now() + codeLifetimeMs, used: false });
  return sendToApp(request, {
    code,
    ...(request.wantsClientInfo ? { client_info: clientInfoOf(person) } : {}),
    session_state: guidFrom(session.id),
  });
}

/** Redeems a code that was issued to one of Microsoft's own pages; undefined if it is not valid. */
export function redeemOwnCode(
  world: World,
  target: SignInTarget,
  code: string | undefined,
): Grant | undefined {
  const held = world.held.codes.get(code ?? "");
  if (held === undefined || held.used || held.request.target !== target) return undefined;
  held.used = true;
  return held;
}
