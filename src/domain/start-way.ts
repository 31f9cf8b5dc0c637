import type { Config } from "#domain/microsoft/config.ts";

/** How a person can start: by a work or school account, by a personal one, or without any sign-in. */
export type StartWay = "sign-in" | "personal" | "by-hand";

/**
 * The ways in, the leading one first. *Start without signing in* leads where the operator says so (most tenants do
 * not let people consent to an app whose publisher is not verified) and where nobody can sign in at all.
 */
export function startWays({
  clientId,
  leadWith,
}: Pick<Config, "clientId" | "leadWith">): readonly StartWay[] {
  return clientId === "" || leadWith === "without-signing-in"
    ? ["by-hand", "sign-in", "personal"]
    : ["sign-in", "personal", "by-hand"];
}
