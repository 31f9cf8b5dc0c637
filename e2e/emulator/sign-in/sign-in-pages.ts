import { buttonForm, type Html, hiddenFields, html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import type { EntraFailure } from "#emulator/refusals/errors.ts";
import { traced } from "#emulator/refusals/errors.ts";
import type { Session } from "#emulator/world/held.ts";
import { meaningOf } from "#emulator/world/scopes.ts";
import type { Person, Tenant, World } from "#emulator/world/world.ts";

/** `action`: where the forms of this interaction are posted to. */

function cancelButton(action: string): Html {
  return buttonForm(action, "Cancel", { answer: "cancel" });
}

export function chooseAccountPage(session: Session, world: World, action: string): Response {
  return pageOf(
    "Pick an account",
    html`<p>to continue to ${world.app.name}</p>
      ${[...session.people.keys()].map((userId) =>
        buttonForm(action, userId, { answer: "choose", user: userId }),
      )}
      ${buttonForm(action, "Use another account", { answer: "another" })}
      ${cancelButton(action)}`,
  );
}

/** No password is needed: a known username is enough to sign in. */
export function signInPage(
  world: World,
  action: string,
  hint: Person | undefined,
  isUnknown: boolean,
): Response {
  return pageOf(
    "Sign in",
    html`<p>to continue to ${world.app.name}. No password is needed here.</p>
      ${isUnknown ? html`<p role="alert">We couldn't find an account with that username.</p>` : undefined}
      ${hint === undefined ? everybody(world, action) : hinted(hint, action)}
      ${cancelButton(action)}`,
  );
}

function hinted(person: Person, action: string): Html {
  return html`
  ${buttonForm(action, `Sign in as ${person.id}`, { answer: "sign-in", user: person.id })}
  ${buttonForm(action, "Use another account", { answer: "another" })}`;
}

function everybody(world: World, action: string): Html {
  return html`
  <form method="post" action="${action}">
    ${hiddenFields({ answer: "sign-in" })}
    <label>Username <input name="user" type="email" autocomplete="username" required></label>
    <button>Next</button>
  </form>
  <h2>People of this local world</h2>
  ${[...world.people.keys()].map((userId) =>
    buttonForm(action, userId, { answer: "sign-in", user: userId }),
  )}`;
}

export function consentPage(
  world: World,
  action: string,
  tenant: Tenant,
  scopes: readonly string[],
): Response {
  return pageOf(
    "Permissions requested",
    html`<p>${world.app.name} (unverified) would like to, in ${tenant.name}:</p>
      <ul>${scopes.map((scope) => html`<li>${meaningOf(scope)}</li>`)}</ul>
      ${buttonForm(action, "Accept", { answer: "accept" })}
      ${cancelButton(action)}`,
  );
}

const backWithoutConsent = "Return to the application without granting consent";

export function needApprovalPage(
  world: World,
  action: string,
  tenant: Tenant,
  failure: EntraFailure,
): Response {
  return pageOf(
    "Need admin approval",
    html`<p>${tenant.name}: ${failure.message}</p>
      ${buttonForm(action, "Have an admin account? Sign in with that account", { answer: "another" })}
      ${buttonForm(action, backWithoutConsent, { answer: "cancel" })}
      ${codeOf(world, failure)}`,
  );
}

/** entra-docs configure-admin-consent-workflow.md: "Approval required" with a justification. */
export function approvalRequestPage(
  world: World,
  action: string,
  tenant: Tenant,
  failure: EntraFailure,
): Response {
  return pageOf(
    "Approval required",
    html`<p>${tenant.name}: ${failure.message}</p>
      <form method="post" action="${action}">
        ${hiddenFields({ answer: "request-approval" })}
        <label>Enter justification for requesting this app <input name="justification"></label>
        <button>Request approval</button>
      </form>
      ${buttonForm(action, backWithoutConsent, { answer: "cancel" })}
      ${codeOf(world, failure)}`,
  );
}

export function approvalRequestedPage(action: string): Response {
  return pageOf(
    "Request sent",
    html`<p>An administrator will be asked. You'll get an e-mail with the answer.</p>
      ${buttonForm(action, "Back to app", { answer: "cancel" })}`,
  );
}

/** Entra's own error page: the person stays here, and nothing goes back to the app. */
export function errorPage(world: World, failure: EntraFailure, action?: string): Response {
  return pageOf(
    "Sorry, but we're having trouble signing you in.",
    html`<p>${failure.message}</p>
      ${action === undefined ? undefined : waysOut(failure, action)}
      <p>To go back to the app, use the browser's Back button.</p>
      ${codeOf(world, failure)}`,
    failure.status ?? (action === undefined ? 400 : 200),
  );
}

function waysOut(failure: EntraFailure, action: string): Html {
  return html`
  ${canBeTriedAgain.has(failure.code) ? buttonForm(action, "Try again", { answer: "try-again" }) : undefined}
  ${buttonForm(action, "Sign out and sign in with a different account", { answer: "sign-out" })}`;
}

const canBeTriedAgain = new Set([50074, 50072]);

function codeOf(world: World, failure: EntraFailure): Html {
  return html`<p class="code">${traced(world, failure).description}</p>`;
}
