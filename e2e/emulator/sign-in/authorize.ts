/**
 * Room `sign-in`: everything that happens on the pages between the app's request and the answer to the app.
 * It decides which page comes next, who is signed in in this browser, and what a code stands for.
 * Doors: this file, `interactions.ts` and `logout.ts` for the addresses; `own-pages.ts` for Microsoft's own pages.
 * Words: an *interaction* is one request while its pages are shown; a *step* is what comes next;
 * a *face* is which page the person asked to see; a *session* is who is signed in in one browser.
 */

import { notModelled } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { failureParameters } from "#emulator/refusals/errors.ts";
import { unknownTenant } from "#emulator/refusals/request-failures.ts";
import { authorityOf } from "#emulator/world/tenants.ts";
import { sendToApp } from "./app-return.ts";
import { readAuthorizeRequest } from "./authorize-request.ts";
import { proceed } from "./interactions.ts";
import { startingAccount } from "./next-step.ts";
import { sessionOf } from "./sessions.ts";
import { errorPage } from "./sign-in-pages.ts";

/** GET /{tenant}/oauth2/v2.0/authorize */
export function answerAuthorize(visit: Visit, segment: string): Response {
  const { world } = visit;
  logRequest(visit);
  const authority = authorityOf(world, segment);
  if (authority.kind === "unknown")
    return errorPage(world, unknownTenant(authority.name, "invalid_request"));
  const reading = readAuthorizeRequest(visit, segment);
  switch (reading.kind) {
    case "unmodelled":
      return notModelled(reading.what);
    case "page":
      return errorPage(world, reading.failure);
    case "send-back":
      return sendToApp(reading.address, failureParameters(world, reading.failure));
    case "accepted": {
      const session = sessionOf(visit);
      return proceed(visit, session, {
        id: crypto.randomUUID(),
        sessionId: session.id,
        request: reading.request,
        mfaPassed: new Set(),
        face: "next-page",
        account: startingAccount(world, session, reading.request),
        consented: false,
      });
    }
  }
}

function logRequest({ query, entry }: Visit): void {
  const scope = given(query, "scope");
  const prompt = given(query, "prompt");
  const claims = given(query, "claims");
  const loginHint = given(query, "login_hint");
  if (scope !== undefined) entry.scope = scope;
  if (prompt !== undefined) entry.prompt = prompt;
  if (claims !== undefined) entry.claims = claims;
  if (loginHint !== undefined) entry.loginHint = loginHint;
}
