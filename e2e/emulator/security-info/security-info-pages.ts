import { buttonForm, type Html, hiddenFields, html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import type { Visitor } from "#emulator/sign-in/own-pages.ts";
import { methodName } from "#emulator/world/method-names.ts";
import type { SignInMethod } from "#emulator/world/sign-in-method.ts";
import type { Membership } from "#emulator/world/world.ts";

interface Addresses {
  readonly add: string;
  readonly remove: string;
  readonly another: string;
}

export function securityInfoPage(
  { tenant, person, membership }: Visitor,
  { add, remove, another }: Addresses,
): Response {
  return pageOf(
    "Security info",
    html`<p>Organization: <strong>${tenant.name}</strong></p>
      <p>Account: ${person.id}${membership.upn === person.id ? undefined : html` (here: ${membership.upn})`}</p>
      <p>These are the methods you use to sign into your account or reset your password.</p>
      <ul aria-label="Sign-in methods">${membership.methods.map((each) => listed(each, remove))}</ul>
      ${membership.methods.length === 0 ? html`<p>No items to display.</p>` : undefined}
      ${buttonForm(add, "Add sign-in method", {})}
      <p><a href="${another}">Sign in with a different account</a></p>`,
  );
}

/** Security info has no Delete button for a password. */
function listed(method: SignInMethod, remove: string): Html {
  const name = methodName(method);
  const button =
    method.kind === "password"
      ? undefined
      : buttonForm(remove, `Delete ${name}`, { id: method.id });
  return html`<li>${name}${button}</li>`;
}

export function chooseMethodPage(action: string, back: string): Response {
  return pageOf(
    "Add a sign-in method",
    html`${buttonForm(action, "Authenticator app", { method: "authenticator", step: "0" })}
      ${buttonForm(action, "Phone number", { method: "phone", step: "0" })}
      ${cancelLink(back)}`,
  );
}

const wizardTitles = [
  "Start by getting the app",
  "Set up your account in the app",
  "Scan the QR code",
] as const;

const wizardTexts = [
  "On your phone, install the Microsoft Authenticator app.",
  'If prompted, allow notifications. Then add an account, and select "Work or school".',
  "Use the Microsoft Authenticator app to scan the QR code. Here there is none: name the phone that scans it.",
] as const;

/** One page of the wizard; the last one asks which phone scans the code. */
export function addAuthenticatorPage(step: number, action: string, back: string): Response {
  const isLast = step === wizardTitles.length - 1;
  return pageOf(
    wizardTitles[step] ?? wizardTitles[0],
    html`<p>${wizardTexts[step]}</p>
      <form method="post" action="${action}">
        ${hiddenFields({ method: "authenticator", step: String(step + 1) })}
        ${isLast ? html`<label>Device name <input name="name" value="iPhone 16" required></label>` : undefined}
        <button>Next</button>
      </form>
      ${cancelLink(back)}`,
  );
}

export function addPhonePage(action: string, back: string): Response {
  return pageOf(
    "Add a phone number",
    html`<form method="post" action="${action}">
        ${hiddenFields({ method: "phone", step: "1" })}
        <label>Phone number <input name="number" type="tel" value="+351 912345678" required></label>
        <button>Next</button>
      </form>
      ${cancelLink(back)}`,
  );
}

function cancelLink(back: string): Html {
  return html`<p><a href="${back}">Cancel</a></p>`;
}

/** "A combination of up to five OATH hardware tokens or authenticator applications" */
export function isFull({ methods }: Membership): boolean {
  return methods.filter((each) => countsTowardsFive.has(each.kind)).length >= 5;
}

const countsTowardsFive = new Set<SignInMethod["kind"]>([
  "microsoftAuthenticator",
  "softwareOath",
  "hardwareOath",
]);

export function tooManyPage(back: string): Response {
  return pageOf(
    "You can't add another authenticator app",
    html`<p role="alert">You cannot have more than 5 hardware tokens or authenticator apps. Please
        delete one or more of your authenticator apps and then add a new authenticator app.</p>
      <p><a href="${back}">Back to Security info</a></p>`,
  );
}
