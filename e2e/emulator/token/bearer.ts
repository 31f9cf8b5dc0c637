import { decodeJwt } from "jose";
import type { Visit } from "#emulator/http/visit.ts";
import { readToken, type TokenReading } from "./keys.ts";

export type BearerReading = TokenReading | { readonly kind: "missing" };

function bearerOf({ request }: Visit): string | undefined {
  return /^Bearer (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
}

export async function readBearer(visit: Visit): Promise<BearerReading> {
  const token = bearerOf(visit);
  return token === undefined ? { kind: "missing" } : readToken(visit.world, token);
}

/** The tenant that a token names, unchecked: good enough for the log, and used for nothing else. */
export function unverifiedTenantOf(visit: Visit): string | undefined {
  const token = bearerOf(visit);
  if (token === undefined) return undefined;
  try {
    const { tid } = decodeJwt(token);
    return typeof tid === "string" ? tid : undefined;
  } catch {
    return undefined;
  }
}
