import { html } from "#emulator/http/html.ts";
import { pageOf } from "#emulator/http/pages.ts";
import { redirectTo } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import { personHinted } from "#emulator/world/people.ts";
import { dropSession, keepSession, sessionOf } from "./sessions.ts";

/** GET /{tenant}/oauth2/v2.0/logout: entra-docs v2-protocols-oidc.md, "Send a sign-out request" */
export function answerLogout(visit: Visit): Response {
  const { world, query } = visit;
  const session = sessionOf(visit);
  const hinted = personHinted(world, given(query, "logout_hint"));
  for (const userId of [...session.people.keys()])
    if (hinted === undefined || hinted.id === userId) session.people.delete(userId);
  const answer = farewell(visit);
  return session.people.size === 0
    ? dropSession(visit, session, answer)
    : keepSession(visit, session, answer);
}

/** "If not included [or not registered], the user is shown a generic message". */
function farewell({ world, query }: Visit): Response {
  const target = given(query, "post_logout_redirect_uri");
  if (target === undefined || !world.app.redirectUris.includes(target))
    return pageOf("You signed out of your account", html`<p>You can close this window.</p>`);
  const address = new URL(target);
  const state = given(query, "state");
  if (state !== undefined) address.searchParams.set("state", state);
  return redirectTo(address.href);
}
