import * as v from "valibot";
import { ok, type Result } from "#domain/microsoft/failure.ts";
import type { Sponsor } from "#domain/microsoft/sponsor.ts";
import { parseAddress } from "#domain/organization/account.ts";
import { plainText, shortText } from "#domain/text/plain-text.ts";
import { get } from "./get.ts";
import { unreadable } from "./unreadable.ts";

/**
 * The sponsors of the token's account in the token's tenant, in Graph's order; empty where there are none, as for
 * members. `GET /v1.0/me/sponsors`, for which `User.Read` is enough (graph-docs `user-list-sponsors.md`). Only the first
 * page is read: one person to write to is enough.
 *
 * @param graph Graph's root, without a version
 */
export async function listSponsors(
  graph: string,
  accessToken: string,
  signal: AbortSignal,
): Promise<Result<readonly Sponsor[]>> {
  const answer = await get(`${graph}/v1.0/me/sponsors`, { accessToken, signal });
  return answer.kind === "ok" ? parseSponsors(answer.value) : answer;
}

/**
 * Reads an answer of `/me/sponsors`. A guest without rights to a sponsor gets its type and ID alone: such a sponsor
 * stays in the list without a name, because there is somebody to ask for. Fails as unreadable where the body holds no
 * list.
 */
export function parseSponsors(body: unknown): Result<readonly Sponsor[]> {
  const page = v.safeParse(pageSchema, body);
  return page.success ? ok(page.output.value.map(sponsorFrom)) : unreadable(page.issues);
}

const kinds: ReadonlyMap<string, Sponsor["kind"]> = new Map([
  ["#microsoft.graph.user", "person"],
  ["#microsoft.graph.group", "group"],
]);

function sponsorFrom(item: unknown): Sponsor {
  const { "@odata.type": type = "", displayName = "", mail = "" } = v.parse(itemSchema, item);
  const name = shortText(plainText(displayName));
  const address = parseAddress(mail);
  return {
    kind: kinds.get(type) ?? "unknown",
    ...(name === "" ? {} : { name }),
    ...(address ? { address } : {}),
  };
}

const text = v.fallback(v.optional(v.string()), undefined);

const pageSchema = v.object({ value: v.array(v.unknown()) });

const itemSchema = v.fallback(v.object({ "@odata.type": text, displayName: text, mail: text }), {});
