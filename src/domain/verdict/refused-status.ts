import { type FailureKind, isFailureKind } from "#domain/microsoft/failure.ts";
import type { SignInSays } from "./evidence.ts";
import type { BareStatus } from "./status.ts";

/**
 * What a refusal of our own request means where nothing else is known; `undefined` for one that sets no status.
 * It says what that request lacked, and never that a method is or is not registered.
 */
export function statusOfRefusal({ kind, code }: SignInSays): BareStatus | undefined {
  if (code !== undefined && onlyInform.has(code)) return undefined;
  return isFailureKind(kind) ? findings[kind] : unknown("something-else");
}

// Each speaks of that one request and its policy. Source: entra-docs
// `docs/identity-platform/reference-error-codes.md`; 50072 is 50079 when met in an interactive sign-in.
const onlyInform: ReadonlySet<string> = new Set(["AADSTS50076", "AADSTS50079", "AADSTS50072"]);

const signIn: BareStatus = { kind: "needs", reason: "sign-in" };
const consent: BareStatus = { kind: "needs", reason: "consent" };
const somethingElse = unknown("something-else");

const findings: Readonly<Record<FailureKind, BareStatus>> = {
  "sign-in-here": signIn,
  "use-another-method": signIn,
  "sign-in-with-new-phone": signIn,
  cancelled: signIn,
  "sign-in-under-way": signIn,
  "tab-keeps-nothing": signIn,
  "ask-for-consent": consent,
  "consent-declined": consent,
  "ask-host-admin": { kind: "needs", reason: "host-admin" },
  "ask-home-admin": { kind: "needs", reason: "home-admin" },
  "another-network-or-device": { kind: "blocked", reason: "network-or-device" },
  "go-on-by-hand": unknown("app-refused"),
  "accept-invitation": { kind: "needs", reason: "invitation" },
  "no-longer-guest": unknown("not-a-member"),
  "wrong-account": somethingElse,
  "personal-account": somethingElse,
  "no-such-organization": somethingElse,
  "other-cloud": unknown("other-cloud"),
  "tell-operator": somethingElse,
  unknown: somethingElse,
  wait: unknown("not-reached"),
  "try-again": unknown("not-reached"),
};

function unknown(reason: Extract<BareStatus, { kind: "unknown" }>["reason"]): BareStatus {
  return { kind: "unknown", reason };
}
