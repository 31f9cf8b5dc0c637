/** The times of a sign-in that was asked for as a test, each in milliseconds since the epoch. */
export interface SignInTimes {
  /** When the person left for Microsoft's page, by this browser's clock. */
  readonly leftAt: number;
  /** When they came back, by the same clock. */
  readonly backAt: number;
  /** When Microsoft says the person signed in (`auth_time`); absent where the token does not say. */
  readonly signedInAt: number | undefined;
  /** When Microsoft issued the token (`iat`). */
  readonly issuedAt: number | undefined;
}

/** Whether the person signed in just now, so that it makes sense to ask what answered; else why not. */
export type SignInFreshness =
  | "fresh"
  /** `auth_time` is an optional claim; an app registration has to ask for it. */
  | "time-not-told"
  /** An older session answered, and nothing was asked. */
  | "older-session"
  /** This browser's clock and Microsoft's are so far apart that times say nothing. */
  | "clocks-apart";

const clockLeeway = 10 * 60_000;
const second = 1_000;

/**
 * Judges a sign-in by its times. `prompt=login` forces the first factor only and nothing tells whether a second
 * was asked for, so this proves nothing by itself: it only keeps a silent sign-in from passing for a test.
 * Source: entra-docs `docs/identity-platform/optional-claims-reference.md`, `auth_time`.
 */
export function freshnessOf({
  leftAt,
  backAt,
  signedInAt,
  issuedAt,
}: SignInTimes): SignInFreshness {
  if (issuedAt === undefined || Math.abs(backAt - issuedAt) > clockLeeway) return "clocks-apart";
  if (signedInAt === undefined) return "time-not-told";
  // Tokens tell whole seconds.
  return signedInAt < Math.floor(leftAt / second) * second ? "older-session" : "fresh";
}
