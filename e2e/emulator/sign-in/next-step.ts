import type { Arrival, Demand } from "#emulator/access/arrival.ts";
import { demandOf, failureFrom } from "#emulator/access/demand.ts";
import { mfaFailed, registrationAbandoned } from "#emulator/refusals/conditional-access.ts";
import type { EntraFailure } from "#emulator/refusals/errors.ts";
import { cancelled } from "#emulator/refusals/refusals.ts";
import type {
  AuthorizeRequest,
  ChosenAccount,
  Interaction,
  Session,
} from "#emulator/world/held.ts";
import { personHinted, secondFactorsOf } from "#emulator/world/people.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";
import { destinationOf } from "./destination.ts";

/** What the sign-in pages do next. */
export type Step =
  | { readonly kind: "choose-account" }
  | { readonly kind: "sign-in"; readonly hint: string | undefined }
  | { readonly kind: "mfa"; readonly person: Person; readonly tenantId: string }
  | { readonly kind: "registration"; readonly person: Person; readonly tenantId: string }
  | { readonly kind: "consent"; readonly tenant: Tenant; readonly scopes: readonly string[] }
  | { readonly kind: "approval"; readonly tenant: Tenant; readonly canBeRequested: boolean }
  | { readonly kind: "error-page"; readonly failure: EntraFailure }
  | { readonly kind: "send-back"; readonly failure: EntraFailure }
  | { readonly kind: "done"; readonly person: Person; readonly tenant: Tenant };

/** The account to use before any page is shown: the hinted one, or the only one that is signed in. */
export function startingAccount(
  world: World,
  session: Session,
  request: AuthorizeRequest,
): ChosenAccount | undefined {
  if (request.prompt === "login" || request.prompt === "select_account") return undefined;
  const [only, ...others] = session.people.keys();
  const unhinted = others.length === 0 ? only : undefined;
  const userId =
    request.loginHint === undefined ? unhinted : personHinted(world, request.loginHint)?.id;
  return userId === undefined ? undefined : accountFromSession(session, userId);
}

export function accountFromSession(session: Session, userId: string): ChosenAccount | undefined {
  const signedIn = session.people.get(userId);
  return signedIn === undefined
    ? undefined
    : { userId, authTime: signedIn.authTime, isFresh: false };
}

export function nextStep(world: World, session: Session, interaction: Interaction): Step {
  if (interaction.face === "cancelled") return { kind: "send-back", failure: cancelled };
  const person = world.people.get(interaction.account?.userId ?? "");
  if (person === undefined) return signInStep(session, interaction);
  const destination = destinationOf(world, interaction.request, person);
  if (destination.kind !== "tenant") return destination;
  const arrival = arrivalOf(world, session, interaction, person, destination.tenant);
  return interaction.request.prompt === "none"
    ? silentStep(world, interaction.request, demandOf(arrival), person, destination.tenant)
    : pageStep(interaction, demandOf(arrival), person, destination.tenant);
}

function signInStep(session: Session, { request, face }: Interaction): Step {
  if (request.prompt === "none") return { kind: "send-back", failure: noSession(session, request) };
  if (face !== "next-page") return { kind: "sign-in", hint: undefined };
  const mayChoose = session.people.size > 0 && request.prompt !== "login";
  const isHinted = request.loginHint !== undefined && request.prompt !== "select_account";
  return mayChoose && !isHinted
    ? { kind: "choose-account" }
    : { kind: "sign-in", hint: request.loginHint };
}

function noSession(session: Session, request: AuthorizeRequest): EntraFailure {
  return session.people.size > 1 && request.loginHint === undefined
    ? {
        error: "interaction_required",
        code: 16000,
        message:
          "Either multiple user identities are available for the current request or selected account is not supported for the scenario.",
      }
    : {
        error: "login_required",
        code: 50058,
        message:
          "A silent sign-in request was sent but no user is signed in. The cookies used to represent the user's session were not sent in the request.",
      };
}

function arrivalOf(
  world: World,
  session: Session,
  { request, account, mfaPassed, consented }: Interaction,
  person: Person,
  tenant: Tenant,
): Arrival {
  return {
    world,
    person,
    tenant,
    scopes: request.scopes,
    target: request.target,
    isInteractive: request.prompt !== "none",
    isFresh: account?.isFresh ?? false,
    authTime: account?.authTime ?? world.now(),
    // With prompt=login the session's second factor does not count, unless the policy remembers it.
    hasPassedMfa: (tenantId: string, isRemembered: boolean) =>
      mfaPassed.has(tenantId) ||
      ((request.prompt !== "login" || isRemembered) &&
        (session.people.get(person.id)?.mfaAt.has(tenantId) ?? false)),
    wantsMfa: request.wantsMfa,
    forcesConsent: request.prompt === "consent" && !consented,
  };
}

function silentStep(
  world: World,
  request: AuthorizeRequest,
  demand: Demand,
  person: Person,
  tenant: Tenant,
): Step {
  const failure = failureFrom(demand, request.target, world);
  if (failure === undefined) return { kind: "done", person, tenant };
  // Only the token endpoint says invalid_grant; the authorize endpoint says that a page is needed.
  const error = failure.error === "invalid_grant" ? "interaction_required" : failure.error;
  return { kind: "send-back", failure: { ...failure, error } };
}

function pageStep(
  { request, face }: Interaction,
  demand: Demand,
  person: Person,
  tenant: Tenant,
): Step {
  switch (demand.kind) {
    case "nothing":
      return { kind: "done", person, tenant };
    case "fresh-sign-in":
      return { kind: "sign-in", hint: person.id };
    case "mfa":
      return face === "mfa-failed"
        ? { kind: "error-page", failure: mfaFailed }
        : mfaStep(face, request, person, demand.tenantId);
    case "registration":
      return registrationStep(face, request, person, tenant.id);
    case "consent":
      return { kind: "consent", tenant, scopes: demand.scopes };
    case "approval":
      return { kind: "approval", tenant, canBeRequested: demand.canBeRequested };
    case "refusal":
      return { kind: demand.goesBack ? "send-back" : "error-page", failure: demand.failure };
  }
}

/** A person with no usable second factor has to register one first. */
function mfaStep(
  face: Interaction["face"],
  request: AuthorizeRequest,
  person: Person,
  tenantId: string,
): Step {
  return secondFactorsOf(person, person.memberships.get(tenantId)).length > 0
    ? { kind: "mfa", person, tenantId }
    : registrationStep(face, request, person, tenantId);
}

function registrationStep(
  face: Interaction["face"],
  request: AuthorizeRequest,
  person: Person,
  tenantId: string,
): Step {
  return face === "registration-cancelled"
    ? { kind: "error-page", failure: registrationAbandoned(request.target) }
    : { kind: "registration", person, tenantId };
}
