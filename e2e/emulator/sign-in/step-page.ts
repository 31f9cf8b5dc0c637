import { adminRequestPossible, adminRequired } from "#emulator/refusals/refusals.ts";
import type { Interaction, Session } from "#emulator/world/held.ts";
import { personHinted } from "#emulator/world/people.ts";
import type { Tenant, World } from "#emulator/world/world.ts";
import type { Step } from "./next-step.ts";
import { mfaPage, registrationPage } from "./second-factor-pages.ts";
import {
  approvalRequestedPage,
  approvalRequestPage,
  chooseAccountPage,
  consentPage,
  errorPage,
  needApprovalPage,
  signInPage,
} from "./sign-in-pages.ts";

type PageStep = Exclude<Step, { readonly kind: "done" | "send-back" }>;

export function stepPage(
  world: World,
  session: Session,
  { face }: Interaction,
  step: PageStep,
  action: string,
): Response {
  switch (step.kind) {
    case "choose-account":
      return chooseAccountPage(session, world, action);
    case "sign-in":
      return signInPage(world, action, personHinted(world, step.hint), face === "unknown-account");
    case "mfa":
      return mfaPage(
        { action, person: step.person, tenant: tenantWith(world, step.tenantId) },
        face === "other-methods",
      );
    case "registration":
      return registrationPage({
        action,
        person: step.person,
        tenant: tenantWith(world, step.tenantId),
      });
    case "consent":
      return consentPage(world, action, step.tenant, step.scopes);
    case "approval":
      return approvalPage(world, action, step, face);
    case "error-page":
      return errorPage(world, step.failure, action);
  }
}

function approvalPage(
  world: World,
  action: string,
  { tenant, canBeRequested }: { readonly tenant: Tenant; readonly canBeRequested: boolean },
  face: Interaction["face"],
): Response {
  if (face === "approval-requested") return approvalRequestedPage(action);
  return canBeRequested
    ? approvalRequestPage(world, action, tenant, adminRequestPossible(world.app))
    : needApprovalPage(world, action, tenant, adminRequired(world.app));
}

function tenantWith(world: World, id: string): Tenant {
  const tenant = world.tenants.get(id);
  if (tenant === undefined) throw new Error(`There is no tenant ${id}.`);
  return tenant;
}
