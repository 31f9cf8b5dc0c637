import type { State } from "#app/state.ts";
import type { Trouble } from "#domain/diagnostics/diagnostics-facts.ts";

const none: Trouble = { kind: "none" };

/** What went wrong with the last sign-in. */
export function troubleIn({ session }: State): Trouble {
  return session.kind === "ready" ? session.trouble : none;
}
