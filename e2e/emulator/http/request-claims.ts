/** The `claims` parameter: entra-docs claims-challenge.md. */
export type ClaimsReading =
  | { readonly kind: "read"; readonly wantsMfa: boolean }
  | { readonly kind: "malformed" }
  | { readonly kind: "unmodelled"; readonly name: string };

// polids and capolids come from this emulator's own challenges, xms_cc from MSAL's capabilities.
const accessTokenClaims = new Set(["amr", "polids", "capolids", "xms_cc"]);

/** `amr` with `mfa` asks for a second factor even where no policy does. */
export function readClaims(text: string | undefined): ClaimsReading {
  if (text === undefined) return { kind: "read", wantsMfa: false };
  const claims: AskedClaims | undefined = recordFrom(text);
  if (claims === undefined) return { kind: "malformed" };
  const accessToken = recordOf(claims.access_token);
  const unmodelled = Object.keys(accessToken).find((each) => !accessTokenClaims.has(each));
  if (unmodelled !== undefined) return { kind: "unmodelled", name: unmodelled };
  const asked = [accessToken, recordOf(claims.id_token)].flatMap(amrIn);
  const strange = asked.find((each) => each !== "mfa");
  return strange === undefined
    ? { kind: "read", wantsMfa: asked.includes("mfa") }
    : { kind: "unmodelled", name: `amr=${strange}` };
}

interface AskedClaims {
  readonly access_token?: unknown;
  readonly id_token?: unknown;
}

interface AskedClaim {
  readonly value?: unknown;
  readonly values?: unknown;
}

function recordFrom(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const parsed: unknown = JSON.parse(text);
    return isRecord(parsed) ? parsed : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function amrIn({ amr }: { readonly amr?: unknown }): readonly string[] {
  const { value: single, values }: AskedClaim = recordOf(amr);
  const several: readonly unknown[] = Array.isArray(values) ? values : [];
  return [single, ...several].filter((each) => typeof each === "string");
}
