import type { Visit } from "#emulator/http/visit.ts";
import type { Session } from "#emulator/world/held.ts";

const sessionCookie = "emulator_session";

export function cookieOf(visit: Visit, name: string): string | undefined {
  const { jar } = visit.world.held;
  if (jar !== undefined) return jar.get(name);
  const pairs = (visit.request.headers.get("cookie") ?? "").split(";");
  const found = pairs.map((each) => each.trim()).find((each) => each.startsWith(`${name}=`));
  return found?.slice(name.length + 1);
}

/** `SameSite=None` as Microsoft sets it, so that tests under the real host names meet the same cookie rules. */
export function setCookie(visit: Visit, response: Response, name: string, value: string): void {
  const { jar } = visit.world.held;
  if (jar !== undefined) {
    if (value === "") jar.delete(name);
    else jar.set(name, value);
    return;
  }
  const isSecure = visit.request.url.startsWith("https:");
  const site = isSecure ? "SameSite=None; Secure" : "SameSite=Lax";
  const age = value === "" ? "; Max-Age=0" : "";
  response.headers.append("set-cookie", `${name}=${value}; Path=/; HttpOnly; ${site}${age}`);
}

/** The browser's session, or a new empty one that is not stored yet. */
export function sessionOf(visit: Visit): Session {
  return (
    visit.world.held.sessions.get(cookieOf(visit, sessionCookie) ?? "") ?? {
      id: crypto.randomUUID(),
      people: new Map(),
    }
  );
}

export function keepSession(visit: Visit, session: Session, response: Response): Response {
  visit.world.held.sessions.set(session.id, session);
  setCookie(visit, response, sessionCookie, session.id);
  return response;
}

export function dropSession(visit: Visit, session: Session, response: Response): Response {
  visit.world.held.sessions.delete(session.id);
  setCookie(visit, response, sessionCookie, "");
  return response;
}
