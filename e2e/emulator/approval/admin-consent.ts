/**
 * Room `approval`: an administrator approves the app for everybody. This file is its door.
 * It decides who may approve, and what the app is told afterwards.
 * Words: an *approval* is one request while an administrator looks at it; the *approver* is that administrator.
 * It imitates entra-docs v2-admin-consent.md.
 */

import { notModelled, redirectTo } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { failureParameters } from "#emulator/refusals/errors.ts";
import { cancelled } from "#emulator/refusals/refusals.ts";
import {
  malformed,
  missingParameter,
  unknownClient,
  unknownTenant,
  wrongRedirectUri,
} from "#emulator/refusals/request-failures.ts";
import { ownSignInUrl } from "#emulator/sign-in/clients.ts";
import { redeemOwnCode } from "#emulator/sign-in/codes.ts";
import { errorPage } from "#emulator/sign-in/sign-in-pages.ts";
import { grantForEverybody, membershipOf } from "#emulator/world/change-world.ts";
import type { Approval } from "#emulator/world/held.ts";
import { readScopes, shortName } from "#emulator/world/scopes.ts";
import { authorityOf } from "#emulator/world/tenants.ts";
import { approvePage, notAnAdminPage } from "./admin-consent-pages.ts";

/** GET /{tenant}/v2.0/adminconsent: entra-docs v2-admin-consent.md */
export function answerAdminConsent(visit: Visit, segment: string): Response {
  const { world, query, bases, entry } = visit;
  const scope = given(query, "scope");
  if (scope !== undefined) entry.scope = scope;
  const failure = failureOf(visit, segment);
  if (failure !== undefined) return errorPage(world, failure);
  const reading = readScopes(scope ?? "");
  if (reading.kind === "unmodelled") return notModelled(`the scope ${reading.scope}`);
  const approvalId = crypto.randomUUID();
  world.held.approvals.set(approvalId, {
    // Approval, unlike a token request, may span several resources.
    scopes: (scope ?? "").split(" "),
    redirectUri: given(query, "redirect_uri") ?? "",
    state: given(query, "state"),
    approver: undefined,
  });
  return redirectTo(ownSignInUrl(bases, "approval", segment, { state: approvalId }));
}

function failureOf({ world, query }: Visit, segment: string) {
  const authority = authorityOf(world, segment);
  const clientId = given(query, "client_id") ?? "";
  const redirectUri = given(query, "redirect_uri") ?? "";
  if (authority.kind === "unknown") return unknownTenant(authority.name, "invalid_request");
  // "Do not use 'common', as personal accounts can't provide admin consent".
  if (authority.kind === "common" || authority.kind === "consumers") return malformed;
  if (clientId !== world.app.clientId) return unknownClient(clientId);
  if (!world.app.redirectUris.includes(redirectUri)) return wrongRedirectUri(redirectUri, clientId);
  return query.has("scope") ? undefined : missingParameter("scope");
}

/** Back from signing in: the page on which an administrator decides. */
export function answerApprover(visit: Visit): Response {
  const { world, query, bases } = visit;
  const approvalId = given(query, "state") ?? "";
  const approval = world.held.approvals.get(approvalId);
  if (approval === undefined) return errorPage(world, malformed);
  const grant = redeemOwnCode(world, "approval", given(query, "code"));
  if (grant === undefined) return denied(visit, approvalId, approval);
  const { userId, tenantId } = grant;
  const tenant = world.tenants.get(tenantId);
  if (tenant === undefined) return errorPage(world, malformed);
  const another = ownSignInUrl(bases, "approval", tenantId, {
    state: approvalId,
    prompt: "select_account",
  });
  if (!membershipOf(world, tenantId, userId).isAdmin) return notAnAdminPage(world, tenant, another);
  approval.approver = { userId, tenantId };
  return approvePage(world, tenant, approval, {
    action: `${bases.login}/organizations/v2.0/adminconsent/decision`,
    approvalId,
  });
}

/** POST: Accept or Cancel. */
export function answerDecision(visit: Visit): Response {
  const { world, form, entry } = visit;
  const approvalId = given(form, "approval") ?? "";
  const approval = world.held.approvals.get(approvalId);
  if (approval?.approver === undefined) return errorPage(world, malformed);
  if (given(form, "answer") !== "accept") return denied(visit, approvalId, approval);
  const { tenantId, userId } = approval.approver;
  entry.tenantId = tenantId;
  entry.userId = userId;
  world.held.approvals.delete(approvalId);
  grantForEverybody(world, tenantId, approval.scopes.map(shortName));
  return backToApp(approval, { tenant: tenantId, scope: approval.scopes.join(" ") });
}

function denied({ world }: Visit, approvalId: string, approval: Approval): Response {
  world.held.approvals.delete(approvalId);
  const failure = { ...cancelled, error: "consent_required" };
  return backToApp(approval, failureParameters(world, failure));
}

function backToApp(approval: Approval, answer: Readonly<Record<string, string>>): Response {
  const address = new URL(approval.redirectUri);
  const { state } = approval;
  const parameters = {
    admin_consent: "True",
    ...answer,
    ...(state === undefined ? {} : { state }),
  };
  for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
  return redirectTo(address.href);
}
