/** A thing that a sign-in method can live on. Only the old phone is ever wiped. */
export type Device =
  | "old-phone"
  | "new-phone"
  /** Another device of the person's that has Authenticator on it. */
  | "tablet"
  | "computer"
  /** A security key or a token on the key ring. */
  | "key"
  /** A telephone on a desk, or somebody else's. */
  | "other-phone";

/** Every kind of sign-in method that can answer a prompt. */
export type CredentialKind =
  | "authenticator"
  | "authenticator-passkey"
  | "synced-passkey"
  | "security-key"
  | "windows-hello"
  | "code-app"
  | "hardware-token"
  | "mobile-number"
  | "alternate-number"
  | "office-number"
  | "external"
  | "access-pass";

/** One sign-in method that is registered in one place, and where it really lives. */
export interface Credential {
  readonly id: string;
  readonly kind: CredentialKind;
  /** What Security info calls it. Two may be called the same. */
  readonly label: string;
  /** Any one of these is enough. Not said of the mobile number, which is where the SIM is. */
  readonly on: readonly Device[];
  /** When a pass ends, in milliseconds since the epoch. */
  readonly until?: number;
}

/** Every kind, once. */
export const credentialKinds: readonly CredentialKind[] = [
  "authenticator",
  "authenticator-passkey",
  "synced-passkey",
  "security-key",
  "windows-hello",
  "code-app",
  "hardware-token",
  "mobile-number",
  "alternate-number",
  "office-number",
  "external",
  "access-pass",
];

/**
 * What an organization takes from its guests, whatever else it allows. Source: entra-docs
 * `authentication-conditional-access.md`, table 1.
 */
const kindsForGuests: ReadonlySet<CredentialKind> = new Set([
  "authenticator",
  "code-app",
  "mobile-number",
  "alternate-number",
  "office-number",
]);

/** Whether an organization takes this kind from somebody who only visits. */
export function isForGuests(kind: CredentialKind): boolean {
  return kindsForGuests.has(kind);
}

/** Whether it is answered by a text or a call, which Microsoft stops delivering. */
export function isTextOrCall(kind: CredentialKind): boolean {
  return kind === "mobile-number" || kind === "alternate-number" || kind === "office-number";
}

/** Whether it takes one of the five places for authenticators, code apps and tokens. */
export function takesPlace({ kind }: Credential): boolean {
  return kind === "authenticator" || kind === "code-app" || kind === "hardware-token";
}
