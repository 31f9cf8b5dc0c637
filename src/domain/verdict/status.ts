import type { Contradiction } from "./contradiction.ts";
import type { Basis } from "./evidence.ts";

/** The one status of an organization, why, by whose word, and what speaks against it. */
export type Status = BareStatus & {
  /** The evidence that decided; absent where there is none. */
  readonly basis: Basis | undefined;
  readonly contradictions: readonly Contradiction[];
};

/** Every status with its reasons; a new one does not compile until it has its weight, its words and its place. */
export type BareStatus =
  /** The new phone answered a prompt that named this organization. */
  | { readonly kind: "proven" }
  /** Another method answered there, counts there, and does not need the old phone. */
  | ({
      readonly kind: "covered";
      readonly reason:
        | "text-or-call"
        | "another-method"
        /** Home's own prompt was enough to open Security info there. */
        | "home";
    } & Ending)
  /** The new phone is registered there, and nothing shows yet that it is let in. */
  | { readonly kind: "added-untested"; readonly reason: UntestedReason }
  /** Something that does not need the old phone is registered there, but it is not proven. */
  | {
      readonly kind: "registered-elsewhere";
      readonly reason:
        | "never-tried"
        | "test-is-old"
        | "survival-unsaid"
        /** A text or call answered before Microsoft ended them, and none since. */
        | "texts-ended";
    }
  /** With the old phone the person would lose this organization, as far as anybody can tell. */
  | {
      readonly kind: "only-old-phone";
      readonly reason:
        | "nothing-else-listed"
        | "old-phone-answered"
        | "nothing-answered"
        /** Of home: nothing answered its prompt on the way to an organization that its account visits. */
        | "nothing-answered-on-the-way"
        /** What answered goes with the old phone: its number, for one. */
        | "answer-goes-with-it";
    }
  /** Rekey's own request wants something first. Nothing else is known. */
  | {
      readonly kind: "needs";
      readonly reason: "sign-in" | "consent" | "host-admin" | "home-admin" | "invitation";
    }
  | {
      readonly kind: "blocked";
      readonly reason: "said-closed" | "network-or-device";
    }
  | ({ readonly kind: "nothing-to-do"; readonly reason: NothingToDoReason } & Ending)
  /** On the way out, and not proven, so that it counts as what it was. */
  | {
      readonly kind: "leaving";
      readonly reason: "under-way" | "said-long-ago" | "still-there" | "home-cannot-be-left";
      /** Whether it would be lost with the old phone, and so could not be left any more either. */
      readonly isLost: boolean;
    }
  | { readonly kind: "left" }
  | { readonly kind: "unknown"; readonly reason: UnknownReason };

/** Until when it counts at the longest, in milliseconds since the epoch; absent where only its answers grow old. */
interface Ending {
  readonly until?: number;
}

export type UntestedReason =
  | "never-tested"
  /** Older than thirty days, dated ahead of the clock, or from before a list without the new phone. */
  | "test-is-old"
  | "prompt-elsewhere"
  | "prompt-not-sure"
  | "no-prompt"
  /** An entry that nobody had said to be the old phone's went since the test: it may have been the new phone's. */
  | "entry-gone"
  /** The old phone is gone, home does not work without it, and it may have answered home's prompt on the way. */
  | "old-phone-was-there"
  /** A text, a call or another method answered, and not one that counts as cover. */
  | "another-answered";

export type NothingToDoReason =
  /** The only one that counts: Security info lists nothing, as the person says, and home is ready. */
  | "confirmed"
  | "nobody-looked"
  | "said-long-ago"
  | "home-not-proven"
  /** Nobody said by which account it is reached, so nobody knows whose home would let the person in. */
  | "account-unsaid"
  /** The account has no home to get in by, and nobody tried yet whether it gets in without the old phone. */
  | "not-tried"
  /** An entry of Authenticator is matched to it, so something was registered there. */
  | "entry-in-authenticator"
  /** The old phone answered home's prompt on the way in. */
  | "old-phone-answered"
  | "contradicted";

export type UnknownReason =
  | "nothing-known"
  /** Something is registered, and only the person can say whether it needs the old phone. */
  | "question-open"
  | "contradicted"
  | "answer-does-not-count"
  | "prompt-elsewhere"
  | "prompt-not-sure"
  | "no-prompt"
  /** At home, where a method is needed sooner or later. */
  | "nothing-listed-at-home"
  | "not-reached"
  | "app-refused"
  | "not-a-member"
  /** In a Microsoft cloud that this copy cannot reach. */
  | "other-cloud"
  | "something-else";

/** What a status means for the old phone: nothing to fear, not shown yet, or lost with it. */
export type Weight = "settled" | "open" | "lost";

/** The weight of a status. Only four kinds ever settle, and each needs the person's or a prompt's word for it. */
export function weightOf(status: BareStatus): Weight {
  switch (status.kind) {
    case "proven":
    case "covered":
    case "left":
      return "settled";
    case "nothing-to-do":
      return status.reason === "confirmed" ? "settled" : "open";
    case "only-old-phone":
      return "lost";
    case "leaving":
      return status.isLost ? "lost" : "open";
    case "blocked":
      return status.reason === "said-closed" ? "lost" : "open";
    case "added-untested":
    case "registered-elsewhere":
    case "needs":
    case "unknown":
      return "open";
  }
}
