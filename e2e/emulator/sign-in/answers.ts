import { notModelled } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { addMethod, membershipOf, newMethodId, setPolicy } from "#emulator/world/change-world.ts";
import type { Face, Interaction, Session } from "#emulator/world/held.ts";
import { personHinted } from "#emulator/world/people.ts";
import { authenticatorOn } from "#emulator/world/sample-methods.ts";
import { shortName } from "#emulator/world/scopes.ts";
import { accountFromSession, nextStep, type Step } from "./next-step.ts";

/** One answer that a person gave on a page. */
interface Answering {
  readonly visit: Visit;
  readonly session: Session;
  readonly interaction: Interaction;
  /** The page that was answered. */
  readonly step: Step;
}

/** Applies one answer to the interaction; a response comes back only where the answer is not known. */
export function answerTo(
  visit: Visit,
  session: Session,
  interaction: Interaction,
): Response | undefined {
  const name = given(visit.form, "answer") ?? "";
  const take = answers.get(name);
  if (take === undefined) return notModelled(`the answer "${name}"`);
  const step = nextStep(visit.world, session, interaction);
  const face = take({ visit, session, interaction, step });
  interaction.face = face ?? "next-page";
  return undefined;
}

function choose({ visit, session, interaction }: Answering): Face | undefined {
  interaction.account = accountFromSession(session, given(visit.form, "user") ?? "");
  return undefined;
}

function signIn({ visit, session, interaction }: Answering): Face | undefined {
  const { world } = visit;
  const person = personHinted(world, given(visit.form, "user"));
  if (person === undefined) return "unknown-account";
  const authTime = world.now();
  const before = session.people.get(person.id);
  session.people.set(person.id, { authTime, mfaAt: before?.mfaAt ?? new Map() });
  interaction.account = { userId: person.id, authTime, isFresh: true };
  return undefined;
}

function forgetAccount({ interaction }: Answering): Face {
  interaction.account = undefined;
  return "another-account";
}

function signOut(answering: Answering): Face {
  answering.session.people.delete(answering.interaction.account?.userId ?? "");
  return forgetAccount(answering);
}

function passMfa({ visit, session, interaction, step }: Answering): Face | undefined {
  if (step.kind !== "mfa") return undefined;
  const methods = membershipOf(visit.world, step.tenantId, step.person.id).methods;
  if (!methods.some((each) => each.id === given(visit.form, "method"))) return "mfa-failed";
  rememberMfa(visit, session, interaction, step.person.id, step.tenantId);
  return undefined;
}

/** Registering passes the second factor as well: the wizard ends with a prompt. */
function register({ visit, session, interaction, step }: Answering): Face | undefined {
  if (step.kind !== "registration") return undefined;
  const name = given(visit.form, "name") ?? "iPhone 16";
  const method = authenticatorOn(name, newMethodId());
  addMethod(visit.world, step.tenantId, step.person.id, method);
  rememberMfa(visit, session, interaction, step.person.id, step.tenantId);
  return undefined;
}

function rememberMfa(
  { world }: Visit,
  session: Session,
  interaction: Interaction,
  userId: string,
  tenantId: string,
): void {
  interaction.mfaPassed.add(tenantId);
  session.people.get(userId)?.mfaAt.set(tenantId, world.now());
}

function accept({ visit, interaction, step }: Answering): Face | undefined {
  const userId = interaction.account?.userId;
  if (step.kind !== "consent" || userId === undefined) return undefined;
  const membership = membershipOf(visit.world, step.tenant.id, userId);
  for (const scope of step.scopes) membership.consents.add(shortName(scope));
  if (membership.policies.get("default")?.kind === "consent-needed")
    setPolicy(visit.world, step.tenant.id, userId, { kind: "open" });
  interaction.consented = true;
  return undefined;
}

const answers = new Map<string, (answering: Answering) => Face | undefined>([
  ["choose", choose],
  ["sign-in", signIn],
  ["another", forgetAccount],
  ["sign-out", signOut],
  ["pass-mfa", passMfa],
  ["register", register],
  ["accept", accept],
  ["other-methods", () => "other-methods"],
  ["fail-mfa", () => "mfa-failed"],
  ["cancel-registration", () => "registration-cancelled"],
  ["request-approval", () => "approval-requested"],
  ["try-again", () => "next-page"],
  ["cancel", () => "cancelled"],
]);
