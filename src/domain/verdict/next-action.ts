import { isGone, type Triage } from "#domain/methods/phone.ts";
import type { MethodKind, SignInMethod } from "#domain/methods/sign-in-method.ts";
import { isTriedWithHome, type Standing } from "./standing.ts";
import { type Status, weightOf } from "./status.ts";
import { testQuestionOf } from "./test-question.ts";
import { waysInto } from "./ways-in.ts";

/** The one thing to do next in one organization. */
export type NextAction =
  /** To add the new phone there. */
  | "open-security-info"
  /** It takes no sixth Authenticator: one that is neither phone's has to go first. */
  | "make-room"
  | "test"
  | "answer-question"
  /** Read the methods again: two things said cannot both be so. */
  | "check-again"
  | "sign-in-here"
  | "accept-invitation"
  /** The old phone is gone: see whether home, once it works, opens this one too. */
  | "try-once-more"
  | "ask-home-help-desk"
  | "ask-host-admin"
  | "try-another-network"
  | "look-what-is-listed"
  | "prove-home-first"
  /** By which account the person reaches it. */
  | "say-account"
  | "finish-leaving"
  | "say-whether-left"
  | "add-second-way"
  | "remove-old-phone"
  | "nothing";

/** What to do next in one organization, given where the old phone is. */
export function nextActionOf(standing: Standing, triage: Triage, now: number): NextAction {
  const action = isGone(triage.oldPhone)
    ? (actionWithoutOldPhone(standing, triage) ?? usualAction(standing, triage, now))
    : usualAction(standing, triage, now);
  const isFull = isFullOfAuthenticators(standing.evidence.microsoftSays?.value ?? []);
  return action === "open-security-info" && isFull ? "make-room" : action;
}

/**
 * Whether an organization takes no further Authenticator: it has five already, code apps and tokens included.
 * Source: the message "You cannot have more than 5 hardware tokens or authenticator apps", and entra-docs
 * `concept-registration-mfa-sspr-combined.md`, "Microsoft Authenticator: Yes (maximum of 5)".
 */
export function isFullOfAuthenticators(methods: readonly SignInMethod[]): boolean {
  return methods.filter(({ kind }) => takesAPlace[kind]).length >= 5;
}

const takesAPlace: Readonly<Record<MethodKind, boolean>> = {
  authenticator: true,
  "passwordless-authenticator": false,
  passkey: false,
  phone: false,
  "software-oath": true,
  "hardware-oath": true,
  "windows-hello": false,
  "platform-credential": false,
  external: false,
  "temporary-access-pass": false,
  "qr-code-pin": false,
  email: false,
  password: false,
  "resource-account-key": false,
  unknown: false,
};

/**
 * Whether the lost or stolen phone at home comes before all: it is not removed there yet, so somebody else may answer
 * with it. Whoever gets in at home removes it; anybody else asks the help desk.
 */
export function isHelpDeskFirst({ evidence }: Standing, { oldPhone }: Triage): boolean {
  const { organization, removed } = evidence;
  return oldPhone === "lost" && organization.relation === "home" && removed === undefined;
}

function actionWithoutOldPhone(standing: Standing, triage: Triage): NextAction | undefined {
  const weight = weightOf(standing.status);
  if (isHelpDeskFirst(standing, triage)) {
    return weight === "settled" ? "remove-old-phone" : "ask-home-help-desk";
  }
  if (weight === "settled" || isOutOfReach(standing.status)) return undefined;
  if (standing.evidence.organization.relation === "home") {
    return weight === "lost" && !isHearsay(standing.status) ? "ask-home-help-desk" : undefined;
  }
  return actionOfGuest(standing, triage);
}

function actionOfGuest(standing: Standing, triage: Triage): NextAction | undefined {
  const isLost = weightOf(standing.status) === "lost";
  if (standing.status.kind === "blocked" && isLost) return "ask-host-admin";
  // Where something answered, once more says nothing new, and what they say of it may be that all is well.
  if (isAnswerOpen(standing, triage)) return "answer-question";
  if (!isTriedWithHome(standing)) return "try-once-more";
  return isLost ? "ask-host-admin" : undefined;
}

/** Whether something answered there, and only the person knows whether it stays with them. */
function isAnswerOpen(standing: Standing, { keepsNumber }: Triage): boolean {
  return testQuestionOf(standing, keepsNumber) !== undefined;
}

/**
 * Whether no home is known that opens it: it is on its way out, or the account is not there any more. Where the account
 * was not said, that is asked before all else.
 */
function isOutOfReach(status: Status): boolean {
  if (status.kind === "nothing-to-do") return status.reason === "account-unsaid";
  return (
    status.kind === "leaving" || (status.kind === "unknown" && status.reason === "not-a-member")
  );
}

function usualAction(standing: Standing, triage: Triage, now: number): NextAction {
  const { status } = standing;
  switch (status.kind) {
    case "proven":
      return actionOnceProven(standing, triage, now);
    case "covered":
    case "registered-elsewhere":
      return status.reason === "survival-unsaid" ? "answer-question" : "open-security-info";
    case "added-untested":
      return "test";
    case "only-old-phone":
      return actionOnOldPhone(standing, triage);
    case "needs":
      return whatIsNeeded[status.reason];
    case "blocked":
      return status.reason === "network-or-device" ? "try-another-network" : whoOpens(standing);
    case "nothing-to-do":
      return whatIsMissing[status.reason];
    case "leaving":
      return status.reason === "under-way" ? "finish-leaving" : "say-whether-left";
    case "left":
      return "nothing";
    case "unknown":
      // No link of this cloud's opens anything there: somebody there has to tell the address.
      return status.reason === "other-cloud" ? whoOpens(standing) : whatFindsOut[status.reason];
  }
}

function actionOnOldPhone(standing: Standing, triage: Triage): NextAction {
  if (isAnswerOpen(standing, triage)) return "answer-question";
  if (isHearsay(standing.status)) return "test";
  if (isShutAtHome(standing)) return "prove-home-first";
  // The failed test outranks the tick; what is left to do is the test.
  return standing.evidence.added === undefined ? "open-security-info" : "test";
}

/** Home's bad news that was told elsewhere: its own test shows whether it is so. */
function isHearsay(status: Status): boolean {
  return status.kind === "only-old-phone" && status.reason === "nothing-answered-on-the-way";
}

/** Nothing answered, and not at its own prompt: home comes first, unless it works since. */
function isShutAtHome({ evidence: { test, organization }, homeWorksSince }: Standing): boolean {
  const isElsewhere =
    test?.value.answer === "nothing" && test.value.prompt === "another-organization";
  return isElsewhere && organization.relation !== "home" && homeWorksSince === undefined;
}

function whoOpens({ evidence }: Standing): NextAction {
  return evidence.organization.relation === "home" ? "ask-home-help-desk" : "ask-host-admin";
}

function actionOnceProven({ status, evidence }: Standing, triage: Triage, now: number): NextAction {
  if (evidence.organization.account === undefined) return "say-account";
  if (evidence.removed !== undefined) return "nothing";
  const { known } = waysInto(evidence, status, triage, now);
  return known > 1 ? "remove-old-phone" : "add-second-way";
}

type ReasonOf<Kind extends Status["kind"]> = Extract<
  Status,
  { kind: Kind; reason: string }
>["reason"];

const whatIsNeeded: Readonly<Record<ReasonOf<"needs">, NextAction>> = {
  "sign-in": "sign-in-here",
  // Reading is a help and no more: everything goes on by hand.
  consent: "open-security-info",
  "host-admin": "ask-host-admin",
  "home-admin": "ask-home-help-desk",
  invitation: "accept-invitation",
};

const whatIsMissing: Readonly<Record<ReasonOf<"nothing-to-do">, NextAction>> = {
  confirmed: "nothing",
  "nobody-looked": "look-what-is-listed",
  "said-long-ago": "look-what-is-listed",
  contradicted: "look-what-is-listed",
  "home-not-proven": "prove-home-first",
  "account-unsaid": "say-account",
  "not-tried": "test",
  "entry-in-authenticator": "open-security-info",
  "old-phone-answered": "test",
};

const whatFindsOut: Readonly<Record<Exclude<ReasonOf<"unknown">, "other-cloud">, NextAction>> = {
  "nothing-known": "open-security-info",
  "question-open": "answer-question",
  contradicted: "check-again",
  "answer-does-not-count": "open-security-info",
  "prompt-elsewhere": "test",
  "prompt-not-sure": "test",
  // Where usable methods exist, opening Security info asks for one of them: that nothing was asked is news of its own.
  "no-prompt": "look-what-is-listed",
  "nothing-listed-at-home": "open-security-info",
  "not-reached": "open-security-info",
  "app-refused": "open-security-info",
  "not-a-member": "ask-host-admin",
  "something-else": "open-security-info",
};
