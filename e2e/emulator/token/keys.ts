import { exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from "jose";
import type { World } from "#emulator/world/world.ts";

const keyId = "local-entra-emulator";

function once<T>(make: () => T): () => T {
  const made: { value?: T } = {};
  return () => {
    made.value ??= make();
    return made.value;
  };
}

// One key for the whole process: making an RSA key for each of hundreds of worlds would slow the tests.
const keyPair = once(() => generateKeyPair("RS256"));

export async function publicKeys(): Promise<{ readonly keys: readonly JWK[] }> {
  const { publicKey } = await keyPair();
  return { keys: [{ ...(await exportJWK(publicKey)), kid: keyId, use: "sig", alg: "RS256" }] };
}

// Recorded tokens are dated five minutes back, so that a client whose clock is slow accepts them.
const backdatedSeconds = 300;

/** Valid for `lifetimeSeconds` from the world's present time, and dated five minutes before it. */
export async function signToken(
  world: World,
  claims: JWTPayload,
  lifetimeSeconds: number,
): Promise<string> {
  const { privateKey } = await keyPair();
  const nowSeconds = Math.floor(world.now() / 1000);
  return new SignJWT(claims)
    .setProtectedHeader({ alg: "RS256", typ: "JWT", kid: keyId })
    .setIssuedAt(nowSeconds - backdatedSeconds)
    .setNotBefore(nowSeconds - backdatedSeconds)
    .setExpirationTime(nowSeconds + lifetimeSeconds)
    .sign(privateKey);
}

export type TokenReading =
  | { readonly kind: "valid"; readonly claims: JWTPayload }
  | { readonly kind: "invalid"; readonly why: "expired" | "malformed" };

/** Checks signature and times only; each service checks audience, tenant and scope itself. */
export async function readToken(world: World, token: string): Promise<TokenReading> {
  const { publicKey } = await keyPair();
  try {
    const { payload } = await jwtVerify(token, publicKey, { currentDate: new Date(world.now()) });
    return { kind: "valid", claims: payload };
  } catch (problem) {
    const isExpired = problem instanceof Error && problem.name === "JWTExpired";
    return { kind: "invalid", why: isExpired ? "expired" : "malformed" };
  }
}
