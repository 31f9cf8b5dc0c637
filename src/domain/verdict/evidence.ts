import type { Device } from "#domain/methods/phone.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { Organization } from "#domain/organization/organization.ts";

/** What was said, and when, in milliseconds since the epoch. */
export interface Said<Value> {
  readonly value: Value;
  readonly at: number;
}

/** What answered the prompt, as the person says; `password-only` and `nothing` are answers too. */
export type TestAnswer =
  | "new-phone"
  | "old-phone"
  | "text-or-call"
  | "another-method"
  | "password-only"
  | "nothing";

/** Which organization the prompt named. */
export type PromptNamed = "this-organization" | "another-organization" | "not-sure";

/** One test of one organization; the latest supersedes those before. */
export interface TestSaid {
  readonly answer: TestAnswer;
  /** What the person called it, where it was another method. */
  readonly method?: string;
  readonly prompt: PromptNamed;
  readonly form: "by-hand" | "by-rekey";
  /**
   * Where it repeats a good one that still counted: when the first of these was, in milliseconds since the epoch. It
   * only keeps what rests on it from beginning once more; the test itself counts by its own time.
   */
  readonly since?: number;
}

/**
 * Whether a test decides something: the new phone, a text, a call or another method answered a prompt that named this
 * organization; the old phone answered one that may have; or nobody got in. Where the person is not sure, good answers
 * decide nothing and bad ones count.
 */
export function isDecisive({ answer, prompt }: TestSaid): boolean {
  switch (answer) {
    case "nothing":
      return true;
    case "password-only":
      return false;
    case "old-phone":
      return prompt !== "another-organization";
    case "new-phone":
    case "text-or-call":
    case "another-method":
      return prompt === "this-organization";
  }
}

/**
 * Whether it is bad news of home, told by an organization that the account visits: every such sign-in starts at home, and
 * nothing answered a prompt that was home's, or may have been.
 */
export function isNewsOfHome({ answer, prompt }: TestSaid): boolean {
  return answer === "nothing" && prompt !== "this-organization";
}

/** Whether a test is bad news of this very organization: its prompt named it, and the old phone or nothing answered. */
export function isFirmFailure({ answer, prompt }: TestSaid): boolean {
  return prompt === "this-organization" && (answer === "old-phone" || answer === "nothing");
}

/**
 * Whether it shows that home's own prompt is enough there: Security info, opened where nobody was signed in, asked for
 * nothing of this organization's. It asks whoever has a usable method registered there, unless home is trusted.
 * Source: entra-docs `concept-registration-mfa-sspr-combined.md` and `authentication-conditional-access.md`. A
 * sign-in to Rekey does not show it, for an organization may ask for some apps only.
 */
export function isHomeEnough({ answer, prompt, form }: TestSaid): boolean {
  if (form !== "by-hand" || prompt !== "another-organization") return false;
  return answer === "new-phone" || answer === "text-or-call" || answer === "another-method";
}

/** Whether the person still needs an organization. */
export type Leaving = "still-needed" | "leaving" | "left";

/** The person's own word on what becomes of one method. */
export type Survival = "survives" | "lost";

/** How the last sign-in to the organization ended; `code` is Microsoft's own. */
export interface SignInSays {
  readonly kind: string;
  readonly code?: string;
}

/** Who said something, and when, in milliseconds since the epoch. */
export interface Basis {
  readonly who: "microsoft" | "sign-in" | "you";
  readonly at: number;
  /** Since when it was so all along, where it was said again before it grew old. */
  readonly since?: number;
}

/** What this page load learned of one organization; it is not in the book yet, or never will be. */
export interface LiveReading {
  readonly read: { readonly methods: readonly SignInMethod[]; readonly at: number } | undefined;
  readonly refused: { readonly failure: Failure; readonly at: number } | undefined;
}

/** What the person said of one method. */
export interface MethodAnswers {
  readonly device: Said<Device> | undefined;
  readonly survival: Said<Survival> | undefined;
}

/** All that is known of one organization, by who said it. Times are in milliseconds since the epoch. */
export interface Evidence {
  readonly organization: Organization;
  /** *Microsoft says*: what is registered, not what is allowed. */
  readonly microsoftSays: Said<readonly SignInMethod[]> | undefined;
  /** *The sign-in says*: how a request of ours was refused. It speaks of that request. */
  readonly signInSays: Said<SignInSays> | undefined;
  /** *You say*, down to the end: the latest test … */
  readonly test: Said<TestSaid> | undefined;
  /** … the latest that decided something, which one that proves nothing does not take back … */
  readonly decisive: Said<TestSaid> | undefined;
  /** … when nothing answered home's prompt on the way there, whatever was said of this organization since … */
  readonly homeRefused: number | undefined;
  /** … when its Security info was opened to begin the move … */
  readonly workStarted: number | undefined;
  /** … when the new phone was ticked as added … */
  readonly added: number | undefined;
  /** … when the old phone was ticked as removed … */
  readonly removed: number | undefined;
  /** … when it was said that Security info there lists no method … */
  readonly nothingListed: number | undefined;
  /** … when it was said that Security info there is closed to the person … */
  readonly closed: number | undefined;
  /** … whether they are leaving or have left; absent where it is still needed … */
  readonly leaving: Said<"leaving" | "left"> | undefined;
  /** … when somebody there is going to help, as a time of its own … */
  readonly appointment: number | undefined;
  /** … and by method ID, or by the name given in a test, what they ever said of that method. */
  readonly answers: ReadonlyMap<string, MethodAnswers>;
  /** Entries on a phone that Microsoft listed once and no longer does, by method ID: when that was seen. */
  readonly gone: ReadonlyMap<string, number>;
  /** Of the whole move: whether an entry of Authenticator is matched to it … */
  readonly hasEntry: boolean;
  /** … and whether its account has no organization of its own: a personal one, or a mailbox with codes. */
  readonly isWithoutHome: boolean;
  /** When texts and calls end in the cloud that it is in; `undefined` where Microsoft gave no date. */
  readonly textsEndAt: number | undefined;
}

/**
 * The evidence that is kept, with what this page load learned on top. Where both speak the later counts, but what is
 * dated ahead of the clock never hides what is not.
 */
export function evidenceWith(kept: Evidence, live: LiveReading | undefined, now: number): Evidence {
  if (!live) return kept;
  const read = live.read && { value: live.read.methods, at: live.read.at };
  const refused = live.refused && {
    value: signInSaysFrom(live.refused.failure),
    at: live.refused.at,
  };
  return {
    ...kept,
    microsoftSays: latest(kept.microsoftSays, read, now),
    signInSays: latest(kept.signInSays, refused, now),
  };
}

/** A refusal as the book keeps it: never its claims. */
export function signInSaysFrom({ kind, code }: Failure): SignInSays {
  return code === undefined ? { kind } : { kind, code };
}

/** How far a clock may be ahead of another's before its times are not believed. */
const clockLeeway = 10 * 60_000;
const day = 24 * 60 * 60_000;

/** How long an answer of the person's proves, in milliseconds. */
export const answerLifetime = 30 * day;

/** Whether a time is so far in the future that the clock must have been moved since. */
function isAhead(at: number, now: number): boolean {
  return at > now + clockLeeway;
}

/** Whether an answer of the person's still proves: at most thirty days old, and not from the future. */
export function isFreshAnswer(at: number, now: number): boolean {
  return now - at <= answerLifetime && !isAhead(at, now);
}

/** Whether a list of Microsoft's still proves: at most a day old, and not from the future. */
export function isFreshList(at: number, now: number): boolean {
  return now - at <= day && !isAhead(at, now);
}

/**
 * Whether good news came after something else, and so takes its place. News dated ahead of the clock, or at the
 * same moment, is not after anything.
 */
export function isNewsSince(news: number | undefined, at: number, now: number): boolean {
  return news !== undefined && news > at && !isAhead(news, now);
}

/** The device a method is on, as the person says; a stale answer counts only if it is the old phone. */
export function deviceSaid(evidence: Evidence, id: string, now: number): Device | undefined {
  const said = evidence.answers.get(id)?.device;
  return said && (said.value === "old-phone" || isFreshAnswer(said.at, now))
    ? said.value
    : undefined;
}

/** What becomes of a method, as the person says; a stale answer counts only if it is lost. */
export function survivalSaid(evidence: Evidence, id: string, now: number): Survival | undefined {
  const said = evidence.answers.get(id)?.survival;
  return said && (said.value === "lost" || isFreshAnswer(said.at, now)) ? said.value : undefined;
}

function latest<Value>(
  kept: Said<Value> | undefined,
  live: Said<Value> | undefined,
  now: number,
): Said<Value> | undefined {
  if (!kept || !live) return live ?? kept;
  if (isAhead(kept.at, now) !== isAhead(live.at, now)) return isAhead(kept.at, now) ? live : kept;
  return kept.at > live.at ? kept : live;
}
