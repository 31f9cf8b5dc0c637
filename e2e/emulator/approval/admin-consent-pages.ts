import { buttonForm, html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import type { Approval } from "#emulator/world/held.ts";
import { meaningOf } from "#emulator/world/scopes.ts";
import type { Tenant, World } from "#emulator/world/world.ts";

export function approvePage(
  world: World,
  tenant: Tenant,
  { scopes }: Approval,
  { action, approvalId }: { readonly action: string; readonly approvalId: string },
): Response {
  return pageOf(
    "Permissions requested: review for your organization",
    html`<p>${world.app.name} (unverified) would like to, for everybody in ${tenant.name}:</p>
      <ul>${scopes.map((scope) => html`<li>${meaningOf(scope)}</li>`)}</ul>
      ${buttonForm(action, "Accept", { answer: "accept", approval: approvalId })}
      ${buttonForm(action, "Cancel", { answer: "cancel", approval: approvalId })}`,
  );
}

export function notAnAdminPage(world: World, tenant: Tenant, another: string): Response {
  return pageOf(
    "Need admin approval",
    html`<p>${world.app.name} needs permission to access resources in ${tenant.name} that only an
        admin can grant.</p>
      <p><a href="${another}">Have an admin account? Sign in with that account</a></p>`,
  );
}
