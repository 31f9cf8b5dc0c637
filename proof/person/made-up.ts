import { placeNamed, type World } from "#proof/world/world.ts";
import type { ElsewhereAct, MadeUp } from "./acts.ts";

/** A list of Rekey's own form that somebody else made, with whatever they like to say in it. */
export function madeUpList(world: World, parts: readonly MadeUp[], now: number): string {
  const organizations: Record<string, Record<string, unknown>> = {};
  const book: Record<string, unknown> = {};
  for (const { at, path, value, hoursAgo } of parts) {
    const row = [value, now - hoursAgo * 3_600_000];
    const place = placeNamed(world, at);
    if (place) {
      const key = `${place.tenant}/${place.account}`;
      organizations[key] = { present: [true, now], ...organizations[key], [path]: row };
    } else {
      book[path] = row;
    }
  }
  return JSON.stringify({ version: 1, organizations, book });
}

/** A line of Rekey's own tables, with one organization's ID, another's domain and an account of the person's. */
export function madeUpText(
  world: World,
  { tenantOf, domainOf, account, relation }: Extract<ElsewhereAct, { do: "pastes-strangers-text" }>,
): string | undefined {
  const one = placeNamed(world, tenantOf);
  const other = placeNamed(world, domainOf);
  if (!one || !other) return undefined;
  return [one.name, one.tenant, other.domain, account, relation, "said"].join("\t");
}
