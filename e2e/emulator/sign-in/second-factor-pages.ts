import { buttonForm, type Html, hiddenFields, html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import { methodName } from "#emulator/world/method-names.ts";
import { secondFactorsOf } from "#emulator/world/people.ts";
import type { SignInMethod } from "#emulator/world/sign-in-method.ts";
import type { Person, Tenant } from "#emulator/world/world.ts";

/** The organization that asks a person for a second factor; the page names it. */
interface Asking {
  readonly action: string;
  readonly person: Person;
  readonly tenant: Tenant;
}

export function mfaPage(asking: Asking, showsOthers: boolean): Response {
  const { action, person, tenant } = asking;
  const methods = secondFactorsOf(person, person.memberships.get(tenant.id));
  const apps = methods.filter((each) => each.kind === "microsoftAuthenticator");
  const others = methods.filter((each) => each.kind !== "microsoftAuthenticator");
  const showsApps = apps.length > 0 && !showsOthers;
  return pageOf(
    showsApps ? "Approve sign in request" : "Verify your identity",
    html`<p>${tenant.name} asks ${person.id} for a second factor.</p>
      ${(showsApps ? apps : others).map((each) => approveButton(action, each))}
      ${showsApps ? cannotUseApp(action) : undefined}
      ${showsApps || others.length > 0 ? undefined : html`<p>No other method is registered here.</p>`}
      ${buttonForm(action, "Deny, or let it time out", { answer: "fail-mfa" })}
      ${buttonForm(action, "Cancel", { answer: "cancel" })}`,
  );
}

function cannotUseApp(action: string): Html {
  return buttonForm(action, "I can't use my Microsoft Authenticator app right now", {
    answer: "other-methods",
  });
}

function approveButton(action: string, method: SignInMethod): Html {
  return buttonForm(action, answerWith(method), { answer: "pass-mfa", method: method.id });
}

function answerWith(method: SignInMethod): string {
  if (method.kind === "microsoftAuthenticator") return `Approve on ${method.displayName}`;
  if (method.kind === "phone") return `Text ${maskedNumber(method.phoneNumber)}`;
  return `Use ${methodName(method)}`;
}

function maskedNumber(phoneNumber: string): string {
  return `+XX XXXXXXX${phoneNumber.slice(-2)}`;
}

/** "More information required": the interrupt in which security info is registered. */
export function registrationPage({ action, person, tenant }: Asking): Response {
  return pageOf(
    "More information required",
    html`<p>${tenant.name} needs more information to keep ${person.id} secure.</p>
      <form method="post" action="${action}">
        ${hiddenFields({ answer: "register" })}
        <label>Device name <input name="name" value="iPhone 16" required></label>
        <button>Register Microsoft Authenticator on this device</button>
      </form>
      ${buttonForm(action, "Cancel", { answer: "cancel-registration" })}`,
  );
}
