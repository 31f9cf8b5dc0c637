import { redirectTo } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import { failureParameters } from "#emulator/refusals/errors.ts";
import type { Interaction, Session } from "#emulator/world/held.ts";
import { answerTo } from "./answers.ts";
import { sendToApp } from "./app-return.ts";
import { issueCode } from "./codes.ts";
import { nextStep } from "./next-step.ts";
import { keepSession, sessionOf } from "./sessions.ts";
import { errorPage } from "./sign-in-pages.ts";
import { stepPage } from "./step-page.ts";

/** The pages between an authorize request and its answer. */

function interactionUrl(visit: Visit, interaction: Interaction): string {
  return `${visit.bases.login}/${interaction.request.authority}/oauth2/v2.0/interaction/${interaction.id}`;
}

/** Shows the next page, or sends the person back to the app with a code or an error. */
export function proceed(visit: Visit, session: Session, interaction: Interaction): Response {
  const { world, entry } = visit;
  const { request } = interaction;
  const step = nextStep(world, session, interaction);
  if (interaction.account !== undefined) entry.userId = interaction.account.userId;
  if (step.kind === "done") {
    world.held.interactions.delete(interaction.id);
    entry.tenantId = step.tenant.id;
    return keepSession(visit, session, issueCode(visit, session, interaction, step));
  }
  if (step.kind === "send-back") {
    world.held.interactions.delete(interaction.id);
    const subcode = interaction.face === "cancelled" ? { error_subcode: "cancel" } : {};
    return sendToApp(request, { ...failureParameters(world, step.failure), ...subcode });
  }
  world.held.interactions.set(interaction.id, interaction);
  const page = stepPage(world, session, interaction, step, interactionUrl(visit, interaction));
  return keepSession(visit, session, page);
}

/** GET shows the page that comes next; POST gives one answer. */
export function continueInteraction(visit: Visit, id: string): Response {
  const session = sessionOf(visit);
  const interaction = visit.world.held.interactions.get(id);
  if (interaction === undefined || interaction.sessionId !== session.id)
    return errorPage(visit.world, strangeBrowser);
  if (visit.request.method !== "POST") return proceed(visit, session, interaction);
  const answered = answerTo(visit, session, interaction);
  return answered ?? redirectTo(interactionUrl(visit, interaction));
}

const strangeBrowser = {
  error: "invalid_request",
  code: 165000,
  message:
    "Invalid Request. The request tokens do not match the user context. Go back to the app and start again.",
};
