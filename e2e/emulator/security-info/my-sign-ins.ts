/**
 * Room `security-info`: the page on which people add and remove sign-in methods. This file is its door.
 * It decides what the wizard asks, and when an organization has too many authenticators of a person.
 * Words: a *visitor* is somebody who is signed in to one organization's page; a *method* is what is listed there.
 * It imitates entra-docs concept-registration-mfa-sspr-combined.md.
 */

import { notModelled, redirectTo } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { ownSignInUrl } from "#emulator/sign-in/clients.ts";
import {
  finishSignIn,
  type OwnPage,
  tenantAsked,
  type Visitor,
  visitorOrSignIn,
} from "#emulator/sign-in/own-pages.ts";
import { addMethod, newMethodId, removeMethod } from "#emulator/world/change-world.ts";
import { authenticatorOn } from "#emulator/world/sample-methods.ts";
import {
  addAuthenticatorPage,
  addPhonePage,
  chooseMethodPage,
  isFull,
  securityInfoPage,
  tooManyPage,
} from "./security-info-pages.ts";

const page: OwnPage = {
  target: "security-info",
  service: "mysignins",
  cookie: "emulator_mysignins",
  start: "/security-info",
};

type Answer = (visit: Visit, visitor: Visitor) => Response;

/** mysignins.microsoft.com */
export function answerMySignIns(visit: Visit): Response {
  const place = `${visit.request.method} ${visit.path.replace(/\/$/, "")}`;
  if (place === "GET /sign-in") return finishSignIn(visit, page);
  const answer = routes.get(place);
  if (answer === undefined) return notModelled(`My Sign-ins' ${visit.path}`);
  const visitor = visitorOrSignIn(visit, page, tenantAsked(visit));
  return visitor instanceof Response ? visitor : answer(visit, visitor);
}

function addressIn(visit: Visit, { tenant }: Visitor, path: string): string {
  return `${visit.bases.mysignins}/security-info${path}?tenantId=${tenant.id}`;
}

function showMethods(visit: Visit, visitor: Visitor): Response {
  return securityInfoPage(visitor, {
    add: addressIn(visit, visitor, "/add"),
    remove: addressIn(visit, visitor, "/delete"),
    another: ownSignInUrl(visit.bases, "security-info", visitor.tenant.id, {
      state: `/security-info?tenantId=${visitor.tenant.id}`,
      prompt: "select_account",
    }),
  });
}

/** The wizard: first what to add, then its pages one after the other. */
function showWizard(visit: Visit, visitor: Visitor): Response {
  const action = addressIn(visit, visitor, "/add");
  const step = Number(given(visit.form, "step") ?? "0");
  switch (given(visit.form, "method")) {
    case undefined:
      return chooseMethodPage(action, addressIn(visit, visitor, ""));
    case "authenticator":
      return authenticatorStep(visit, visitor, step, action);
    case "phone":
      return phoneStep(visit, visitor, step, action);
    default:
      return notModelled(`adding the method ${visit.form.get("method")}`);
  }
}

function authenticatorStep(visit: Visit, visitor: Visitor, step: number, action: string): Response {
  const back = addressIn(visit, visitor, "");
  if (isFull(visitor.membership)) return tooManyPage(back);
  if (step < 3) return addAuthenticatorPage(step, action, back);
  const name = given(visit.form, "name") ?? "iPhone 16";
  return added(visit, visitor, authenticatorOn(name, newMethodId()));
}

function phoneStep(visit: Visit, visitor: Visitor, step: number, action: string): Response {
  const phoneNumber = given(visit.form, "number");
  if (step === 0 || phoneNumber === undefined)
    return addPhonePage(action, addressIn(visit, visitor, ""));
  return added(visit, visitor, {
    kind: "phone",
    id: newMethodId(),
    phoneNumber,
    phoneType: "mobile",
  });
}

function added(visit: Visit, visitor: Visitor, method: Parameters<typeof addMethod>[3]): Response {
  addMethod(visit.world, visitor.tenant.id, visitor.person.id, method);
  return redirectTo(addressIn(visit, visitor, ""));
}

function remove(visit: Visit, visitor: Visitor): Response {
  const id = given(visit.form, "id") ?? "";
  removeMethod(visit.world, visitor.tenant.id, visitor.person.id, id);
  return redirectTo(addressIn(visit, visitor, ""));
}

const routes = new Map<string, Answer>([
  ["GET /security-info", showMethods],
  ["GET /security-info/add", showWizard],
  ["POST /security-info/add", showWizard],
  ["POST /security-info/delete", remove],
]);
