/**
 * Room `my-account`: the list of a person's organizations, and leaving one. This file is its door.
 * It decides which organizations are listed, and who may leave by themselves.
 * Words: *home* is the organization the account belongs to, the *others* are those it is a guest of.
 * It imitates entra-docs leave-the-organization.md.
 */

import { buttonForm, type Html, html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import { notModelled } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import {
  finishSignIn,
  type OwnPage,
  tenantAsked,
  type Visitor,
  visitorOrSignIn,
} from "#emulator/sign-in/own-pages.ts";
import { removeMembership } from "#emulator/world/change-world.ts";
import type { Tenant } from "#emulator/world/world.ts";

const page: OwnPage = {
  target: "my-account",
  service: "myaccount",
  cookie: "emulator_myaccount",
  start: "/organizations",
};

const leavePath = /^\/organizations\/leave\/([\w-]+)\/?$/;

/** myaccount.microsoft.com: entra-docs leave-the-organization.md */
export function answerMyAccount(visit: Visit): Response {
  const { path, request } = visit;
  if (request.method === "GET" && path === "/sign-in") return finishSignIn(visit, page);
  const leaving = leavePath.exec(path)?.[1];
  if (leaving !== undefined) return answerLeave(visit, leaving);
  const isList = ["/", "/organizations", "/organizations/"].includes(path);
  if (!isList || request.method !== "GET") return notModelled(`My Account's ${path}`);
  const visitor = visitorOrSignIn(visit, page, tenantAsked(visit));
  return visitor instanceof Response ? visitor : organizationsPage(visit, visitor);
}

function organizationsPage(visit: Visit, { person }: Visitor): Response {
  const { world, bases } = visit;
  const home = world.tenants.get(person.homeTenantId);
  const others = [...person.memberships.keys()]
    .filter((each) => each !== person.homeTenantId)
    .flatMap((each) => world.tenants.get(each) ?? []);
  return pageOf(
    "Organizations",
    html`<p>Account: ${person.id}</p>
      ${home === undefined ? undefined : html`<h2>Home organization</h2><p>${home.name}</p>`}
      <h2>Other organizations you collaborate with</h2>
      <ul>${others.map((each) => listed(each, bases.myaccount))}</ul>`,
  );
}

function listed(tenant: Tenant, base: string): Html {
  return html`
  <li>${tenant.name}
    <a href="${base}/organizations/leave/${tenant.id}?tenant=${tenant.id}">Leave ${tenant.name}</a></li>`;
}

function answerLeave(visit: Visit, tenantId: string): Response {
  const visitor = visitorOrSignIn(visit, page, tenantAsked(visit) ?? tenantId);
  if (visitor instanceof Response) return visitor;
  const tenant = visit.world.tenants.get(tenantId);
  const membership = visitor.person.memberships.get(tenantId);
  if (tenant === undefined || membership === undefined)
    return pageOf("You don't belong to this organization", html`<p>There is nothing to leave.</p>`);
  if (!membership.canLeave)
    return pageOf(
      `You can't leave ${tenant.name} by yourself`,
      html`<p>The organization does not let people leave on their own. Ask its administrator.</p>`,
    );
  if (visit.request.method === "POST") return leave(visit, visitor, tenant);
  const action = `${visit.bases.myaccount}/organizations/leave/${tenantId}?tenant=${visitor.tenant.id}`;
  return pageOf(
    `Leave ${tenant.name}?`,
    html`<p>${visitor.person.id} will lose access. Coming back needs a new invitation.</p>
      ${buttonForm(action, "Leave", {})}`,
  );
}

function leave({ world }: Visit, { person }: Visitor, tenant: Tenant): Response {
  removeMembership(world, tenant.id, person.id);
  return pageOf(`You left ${tenant.name}`, html`<p>You can close this window.</p>`);
}
