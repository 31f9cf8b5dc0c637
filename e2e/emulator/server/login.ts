import {
  answerAdminConsent,
  answerApprover,
  answerDecision,
} from "#emulator/approval/admin-consent.ts";
import { preflightReply, readableByTheApp } from "#emulator/http/cors.ts";
import { notModelled } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import { answerAuthorize } from "#emulator/sign-in/authorize.ts";
import { continueInteraction } from "#emulator/sign-in/interactions.ts";
import { answerLogout } from "#emulator/sign-in/logout.ts";
import { answerDiscovery, answerKeys } from "#emulator/token/discovery.ts";
import { answerToken } from "#emulator/token/token.ts";

type Answer = (visit: Visit, segment: string) => Response | Promise<Response>;

async function token(visit: Visit, segment: string): Promise<Response> {
  return readableByTheApp(visit, await answerToken(visit, segment));
}

const routes = new Map<string, Answer>([
  ["GET oauth2/v2.0/authorize", answerAuthorize],
  ["POST oauth2/v2.0/token", token],
  ["OPTIONS oauth2/v2.0/token", (visit) => readableByTheApp(visit, preflightReply(visit))],
  ["GET oauth2/v2.0/logout", answerLogout],
  ["GET v2.0/.well-known/openid-configuration", answerDiscovery],
  ["GET discovery/v2.0/keys", answerKeys],
  ["GET v2.0/adminconsent", answerAdminConsent],
  ["GET v2.0/adminconsent/sign-in", answerApprover],
  ["POST v2.0/adminconsent/decision", answerDecision],
]);

const interactionPath = /^oauth2\/v2\.0\/interaction\/([\w-]+)$/;

/** login.microsoftonline.com */
export function answerLogin(visit: Visit): Response | Promise<Response> {
  const [, segment = "", ...rest] = visit.path.split("/");
  const place = rest.join("/");
  const interactionId = interactionPath.exec(place)?.[1];
  if (interactionId !== undefined) return continueInteraction(visit, interactionId);
  const route = routes.get(`${visit.request.method} ${place}`);
  return route?.(visit, segment) ?? notModelled(`${visit.request.method} ${visit.path}`);
}
