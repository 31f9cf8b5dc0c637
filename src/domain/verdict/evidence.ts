import {
  deviceField,
  type OrganizationField,
  ofBook,
  ofOrganization,
  survivalField,
} from "#domain/book/fields.ts";
import { methodFromKept } from "#domain/book/kept-method.ts";
import { type OrganizationPage, type Said, saidOf } from "#domain/book/pages.ts";
import { unescaped } from "#domain/book/paths.ts";
import { type ProgressBook, saidIn } from "#domain/book/progress-book.ts";
import type { SignInSays, Survival, TestSaid } from "#domain/book/values.ts";
import { ticksOf, triageIn } from "#domain/book/views.ts";
import type { Device, Triage } from "#domain/methods/phone.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Failure } from "#domain/microsoft/failure.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { keptEqual, remembered } from "#domain/remembered.ts";

/** Who said something, and when, in milliseconds since the epoch. */
export interface Basis {
  readonly who: "microsoft" | "sign-in" | "you";
  readonly at: number;
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
}

/**
 * The evidence on an organization's page, with what this page load learned on top. Where both speak the later
 * counts, but what is dated ahead of the clock never hides what is not.
 */
export function evidenceOf(
  page: OrganizationPage,
  live: LiveReading | undefined,
  now: number,
): Evidence {
  const onPage = evidenceOn(page);
  const microsoftSays = latest(onPage.microsoftSays, live?.read && readSaid(live.read), now);
  const signInSays = latest(onPage.signInSays, live?.refused && refusalSaid(live.refused), now);
  return evidenceWith(onPage, microsoftSays, signInSays);
}

// Each of these is the same object while what it is made of is the same, so that what follows from one
// organization's evidence is reckoned anew for that organization alone.
const evidenceOn = remembered(evidenceOnPage);
const evidenceWith = remembered(
  (
    onPage: Evidence,
    microsoftSays: Evidence["microsoftSays"],
    signInSays: Evidence["signInSays"],
  ): Evidence => ({ ...onPage, microsoftSays, signInSays }),
);
const readSaid = remembered(({ methods, at }: NonNullable<LiveReading["read"]>) => ({
  value: methods,
  at,
}));
const refusalSaid = remembered(({ failure, at }: NonNullable<LiveReading["refused"]>) => ({
  value: signInSaysFrom(failure),
  at,
}));

function evidenceOnPage(page: OrganizationPage): Evidence {
  const kept = saidOf(page, ofOrganization.microsoftSays);
  const { added, removed } = ticksOf(page);
  return {
    organization: page.organization,
    microsoftSays: kept && { value: kept.value.methods.flatMap(methodFromKept), at: kept.at },
    signInSays: saidOf(page, ofOrganization.signInSays),
    test: saidOf(page, ofOrganization.test),
    workStarted: whenSaid(page, ofOrganization.workStarted),
    added,
    removed,
    nothingListed: whenSaid(page, ofOrganization.nothingListed),
    closed: whenSaid(page, ofOrganization.closed),
    leaving: leavingOf(page),
    appointment: saidOf(page, ofOrganization.appointment)?.value,
    answers: answersOn(page),
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

/** The answers about the move that still count: a stale word that the number is kept does not. */
export function triageAt(book: ProgressBook, now: number): Triage {
  const { keepsNumber, ...others } = triageIn(book);
  const said = saidIn(book, ofBook.keepsNumber);
  const counts = keepsNumber === false || (said !== undefined && isFreshAnswer(said.at, now));
  return sameTriage(counts && keepsNumber !== undefined ? { ...others, keepsNumber } : others);
}

const sameTriage = keptEqual<Triage>();

function latest<Value>(
  kept: Said<Value> | undefined,
  live: Said<Value> | undefined,
  now: number,
): Said<Value> | undefined {
  if (!kept || !live) return live ?? kept;
  if (isAhead(kept.at, now) !== isAhead(live.at, now)) return isAhead(kept.at, now) ? live : kept;
  return kept.at > live.at ? kept : live;
}

function whenSaid(page: OrganizationPage, field: OrganizationField<boolean>): number | undefined {
  const said = saidOf(page, field);
  return said?.value ? said.at : undefined;
}

function leavingOf(page: OrganizationPage): Evidence["leaving"] {
  const said = saidOf(page, ofOrganization.leaving);
  if (!said || said.value === "still-needed") return undefined;
  return { value: said.value, at: said.at };
}

function answersOn(page: OrganizationPage): Evidence["answers"] {
  const ids = [...page.registers.keys()]
    .map((path) => /^(?:device|survival)\/(.*)$/s.exec(path)?.[1])
    .filter((step) => step !== undefined)
    .map(unescaped);
  return new Map(
    ids.map((id) => [
      id,
      { device: saidOf(page, deviceField(id)), survival: saidOf(page, survivalField(id)) },
    ]),
  );
}
