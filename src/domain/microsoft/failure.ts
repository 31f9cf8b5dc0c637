/**
 * Why a request of ours did not go through, grouped by what the person can do next — never by status code.
 * `code` is what Microsoft or MSAL called it (`AADSTS50076`, `HTTP 500`, `timed_out`); shown small, last.
 */
export type Failure =
  | (Refusal & { readonly kind: RefusalKind })
  | (Refusal & {
      readonly kind: "wait";
      /** Whole seconds until a retry makes sense; Microsoft's `Retry-After`, or our guess of 60. */
      readonly retryAfterSeconds: number;
    })
  | (Refusal & {
      readonly kind: "try-again";
      readonly reason: Exclude<UnreachedReason, "unreadable">;
    })
  | (Refusal & {
      readonly kind: "try-again";
      readonly reason: "unreadable";
      readonly field: AnswerField;
    });

/** Every kind of failure; a new one does not compile until it has its words and its place. */
export type FailureKind = Failure["kind"];

type RefusalKind =
  /** An interactive sign-in to this organization is the way on. */
  | "sign-in-here"
  /** A prompt was shown and not answered: choose another method. */
  | "use-another-method"
  /** A sign-in that may start a registration: have the new phone in hand. */
  | "sign-in-with-new-phone"
  /** The permission needs an admin's approval, or the person's own; everything else works without. */
  | "ask-for-consent"
  /** The person, or their admin, said no when asked; a lesser way is offered, not the same question. */
  | "consent-declined"
  | "ask-host-admin"
  | "ask-home-admin"
  | "another-network-or-device"
  /**
   * The organization refuses Rekey, or lacks what Rekey asks of it; the person may still get in on Microsoft's
   * own pages, and everything else works by hand.
   */
  | "go-on-by-hand"
  | "accept-invitation"
  | "no-longer-guest"
  | "wrong-account"
  | "personal-account"
  /** No organization goes by this name, in this cloud at least. */
  | "no-such-organization"
  | "other-cloud"
  /** The person pressed Cancel on Microsoft's page, or came back without finishing. */
  | "cancelled"
  /** A sign-in is already open in this browser; finish that one, or start again. */
  | "sign-in-under-way"
  /** The browser keeps nothing for this tab, so a sign-in could not come back: the page was not left. */
  | "tab-keeps-nothing"
  /** A mistake in the app registration or in `config.json`. */
  | "tell-operator"
  | "unknown";

/** What "could not be reached" was, as far as a browser can tell. */
export type UnreachedReason =
  | "offline"
  | "unreachable"
  | "timed-out"
  /** An answer came, but not one that this request can have: HTML, nothing, or the wrong shape. */
  | "unreadable"
  /** A server's own trouble: 5xx. */
  | "server";

/**
 * What of an answer could not be read: a field by the name that Microsoft gives it, or `body` for the answer as a
 * whole. It names a place and never a value, so it may be shared.
 */
export type AnswerField = "body" | "value" | "nextLink" | "@odata.nextLink" | "token_endpoint";

interface Refusal {
  readonly code?: string;
  /** A claims challenge, to be passed on to the interactive request. Never shown, logged or stored. */
  readonly claims?: string;
}

/** What an adapter answers: never a throw for what can go wrong in ordinary use. */
export type Result<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "failed"; readonly failure: Failure };

/** A success. */
export function ok<Value>(value: Value): Result<Value> {
  return { kind: "ok", value };
}

/** A failure, as a result. */
export function failed(failure: Failure): Result<never> {
  return { kind: "failed", failure };
}

/** The end of one check, in the seven words a list has room for. */
export type CheckOutcome =
  | "methods-read"
  | "needs-sign-in"
  | "needs-consent"
  | "blocked"
  | "not-a-member"
  | "not-reached"
  | "something-else";

const outcomes: Readonly<Record<FailureKind, CheckOutcome>> = {
  "sign-in-here": "needs-sign-in",
  "use-another-method": "needs-sign-in",
  "sign-in-with-new-phone": "needs-sign-in",
  "ask-for-consent": "needs-consent",
  "consent-declined": "needs-consent",
  "ask-host-admin": "blocked",
  "ask-home-admin": "blocked",
  "another-network-or-device": "blocked",
  "go-on-by-hand": "blocked",
  "accept-invitation": "not-a-member",
  "no-longer-guest": "not-a-member",
  "wrong-account": "something-else",
  "personal-account": "something-else",
  "no-such-organization": "something-else",
  "other-cloud": "something-else",
  cancelled: "needs-sign-in",
  "sign-in-under-way": "needs-sign-in",
  "tab-keeps-nothing": "needs-sign-in",
  "tell-operator": "something-else",
  wait: "not-reached",
  "try-again": "not-reached",
  unknown: "something-else",
};

/** Whether a word is the end of a check. */
export function isCheckOutcome(word: string): word is CheckOutcome {
  return word === "methods-read" || Object.values<string>(outcomes).includes(word);
}

/** Whether a word, out of the book say, is a kind of failure. */
export function isFailureKind(word: string): word is FailureKind {
  return Object.hasOwn(outcomes, word);
}

/** The outcome that a refused or failed check ends in; a read one is `methods-read`. */
export function outcomeOf(failure: Failure): CheckOutcome {
  return outcomes[failure.kind];
}
