import { jsonReply, notModelled } from "#emulator/http/replies.ts";
import { given, type Visit } from "#emulator/http/visit.ts";
import type { Membership, Sponsor } from "#emulator/world/world.ts";

/** graph-docs user-list-sponsors.md: `$select` is supported, `$expand` is not modelled. */
export function readSponsors(visit: Visit, { sponsors }: Membership, context: string): Response {
  const option = [...visit.query.keys()].find((each) => each !== "$select");
  if (option !== undefined) return notModelled(`the query option ${option} of Graph's sponsors`);
  const selected = given(visit.query, "$select")?.split(",");
  const strange = selected?.find((each) => !properties.has(each));
  if (strange !== undefined) return notModelled(`the property ${strange} of a sponsor`);
  return jsonReply({
    "@odata.context": context,
    value: sponsors.map((each) => sponsorShape(each, selected)),
  });
}

const properties = new Set(["id", "displayName", "mail", "userPrincipalName"]);

/**
 * Of a sponsor that the guest has no right to read "only the @odata.type property for the object type and the id is
 * returned, while other properties are indicated as null" (graph-docs permissions-overview.md).
 */
function sponsorShape(
  { kind, id, displayName, mail, isReadable }: Sponsor,
  selected: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  const values = {
    id,
    displayName: isReadable ? displayName : null,
    mail: isReadable ? mail : null,
    ...(kind === "user" ? { userPrincipalName: isReadable ? mail : null } : {}),
  };
  const shown = Object.entries(values).filter(
    ([name]) => selected === undefined || selected.includes(name),
  );
  return { "@odata.type": `#microsoft.graph.${kind}`, ...Object.fromEntries(shown) };
}
