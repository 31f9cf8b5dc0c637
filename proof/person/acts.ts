import type { AskedPurpose } from "#app/state.ts";
import type { CredentialKind } from "#proof/world/credential.ts";
import type { Help } from "#proof/world/help.ts";

// What a person does, as plain words that can be written down, repeated and left out one by one. Nothing here says
// whether an act is honest: that is decided when it is done, by the world as it then is. Its words are act and
// mistake; its door is this file.

/** One thing that a person does. `at` names a place. */
export type Act = MicrosoftAct | SurroundingsAct | ListAct | OrganizationAct | ElsewhereAct;

/** On Microsoft's own pages. */
export type MicrosoftAct =
  | {
      readonly do: "adds";
      readonly at: string;
      readonly kind: CredentialKind;
      /** On the phone, to which the code on the screen led, so that this page is never left. */
      readonly isByCode?: true;
    }
  | { readonly do: "deletes"; readonly at: string; readonly whose: EntryOwner }
  | { readonly do: "leaves"; readonly at: string }
  | { readonly do: "asks-for-help"; readonly at: string; readonly help: Help };

export type EntryOwner = "old-phone" | "new-phone" | "tablet";

/** Around both. */
export type SurroundingsAct =
  | { readonly do: "waits"; readonly hours: number }
  | { readonly do: "sets-clock"; readonly hoursAhead: number }
  | { readonly do: "has-old-phone"; readonly is: "here" | "elsewhere" | "gone" }
  | { readonly do: "moves-number" }
  | { readonly do: "goes-to-office"; readonly isThere: boolean }
  | {
      readonly do: "gets-another-phone";
      readonly name: string;
      /** Whether Rekey is told that another move begins. */
      readonly isSaid: boolean;
    };

/** In Rekey, about the list. */
export type ListAct =
  | { readonly do: "lists"; readonly at: string; readonly by: ListingWay }
  | { readonly do: "lists-by-azure"; readonly account: string }
  | { readonly do: "unlists"; readonly at: string }
  | { readonly do: "unlists-strangers" }
  /** Takes it off the list and puts it there once more. */
  | { readonly do: "lists-again"; readonly at: string }
  | { readonly do: "says-account"; readonly at: string; readonly account: string }
  | { readonly do: "enters"; readonly line: string }
  | { readonly do: "matches"; readonly line: string; readonly to: string }
  | { readonly do: "removes-entry"; readonly line: string }
  /** Types the domain of the place that a line means, or takes what Rekey proposes. */
  | { readonly do: "names"; readonly line: string; readonly at: string }
  | { readonly do: "accepts-proposal"; readonly line: string }
  | { readonly do: "says-all"; readonly isAll: boolean }
  | { readonly do: "adds-home"; readonly account: string }
  | { readonly do: "says-no-home"; readonly account: string; readonly isSo: boolean };

export type ListingWay = "line" | "domain" | "id" | "my-account";

/** In Rekey, about the phones and about one organization. */
export type OrganizationAct =
  | { readonly do: "says-phone"; readonly what: PhoneWord; readonly as?: string }
  | { readonly do: "opens"; readonly at: string; readonly to: AskedPurpose }
  /** *I added it on the phone*. */
  | { readonly do: "says-added-on-phone"; readonly at: string }
  | { readonly do: "answers-visit"; readonly hasFinished: boolean }
  | TestAct
  | {
      readonly do: "ticks";
      readonly at: string;
      readonly tick: "added" | "removed";
      readonly isOn: boolean;
    }
  | {
      readonly do: "answers";
      readonly at: string;
      /** The method's ID, or `test` for what answered the last test. */
      readonly about: string;
      /** What is said though it is not so. */
      readonly as?: string;
    }
  | { readonly do: "takes-back"; readonly at: string; readonly about: string }
  /** Confirms for every organization at once that the entries of one name are the old phone's. */
  | { readonly do: "confirms-old-phones"; readonly at: string }
  | { readonly do: "undoes-test"; readonly at: string }
  | { readonly do: "checks"; readonly at: string }
  | { readonly do: "says"; readonly at: string; readonly what: TroubleWord };

export type PhoneWord = "old-phone" | "number" | "old-name" | "new-name";

export type TroubleWord =
  | "closed"
  | "not-closed"
  | "nothing-listed"
  | "something-listed"
  | "leaving"
  | "left"
  | "still-needed";

/** A test in one organization. */
export interface TestAct {
  readonly do: "tests";
  readonly at: string;
  readonly form: "by-hand" | "by-rekey";
  readonly isOldPhoneOff: boolean;
  /** One after the other in *Test all*. */
  readonly isInRound?: true;
  /** What the person reaches for first. */
  readonly with: CredentialKind;
  /** Whether a session that is still open lets them in unasked. */
  readonly session: "fresh" | "remembered";
  /** They did not see which organization asked, and say so. */
  readonly isUnsure?: boolean;
  /** What is said to have answered though it did not. */
  readonly saysAnswer?: string;
  /** What is said of the prompt though it is not so. */
  readonly saysPrompt?: string;
}

/** With other tabs, other people's lists and Rekey as a whole. */
export type ElsewhereAct =
  | { readonly do: "signs-in"; readonly account: string }
  | { readonly do: "saves-file" }
  | { readonly do: "opens-file"; readonly number: number }
  | { readonly do: "opens-link"; readonly parts: readonly MadeUp[] }
  | { readonly do: "opens-strangers-file"; readonly parts: readonly MadeUp[] }
  | {
      readonly do: "pastes-strangers-text";
      readonly tenantOf: string;
      readonly domainOf: string;
      readonly account: string;
      readonly relation: "home" | "guest";
    }
  | { readonly do: "switches-tab" }
  | { readonly do: "reloads" }
  | { readonly do: "forgets-everything" }
  | { readonly do: "starts-drawer" }
  | { readonly do: "wipes-old-phone" };

/** One detail of a list that somebody made up; `at` is empty where it is about the whole book. */
export interface MadeUp {
  readonly at: string;
  readonly path: string;
  readonly value: string | boolean | Readonly<Record<string, string>>;
  readonly hoursAgo: number;
}

/** Every way to be wrong that the proof knows. */
export const mistakeKinds = [
  "says-wrong-answer",
  "says-wrong-prompt",
  "ticks-added-early",
  "ticks-removed-early",
  "says-nothing-listed-unseen",
  "says-left-early",
  "deletes-wrong-entry",
  "forgets-entry",
  "forgets-organization",
  "removes-entry",
  "removes-organization",
  "matches-wrongly",
  "says-wrong-account",
  "says-no-home-wrongly",
  "says-wrong-phone",
  "says-wrong-survival",
  "says-number-wrongly",
  "says-no-other-move",
  "opens-crafted-link",
  "opens-strangers-file",
  "pastes-strangers-text",
] as const;

/** Those for which there is seldom an occasion, so that more people are to make them. */
export const seldomMistakes: readonly Mistake[] = [
  "says-no-home-wrongly",
  "says-wrong-account",
  "says-wrong-phone",
  "says-wrong-survival",
  "forgets-organization",
];

export type Mistake = (typeof mistakeKinds)[number];
