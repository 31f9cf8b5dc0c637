import { mergeBooks } from "#domain/book/progress-book.ts";
import type { KeptBook, LoadedBook } from "#domain/book/storage.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Question } from "#domain/paste/parser.ts";
import type { LiveReading } from "#domain/verdict/evidence.ts";
import {
  afterAbandoning,
  afterCancel,
  afterReading,
  afterRenaming,
  afterRoundStart,
  readingFrom,
  without,
} from "./after-checks.ts";
import {
  afterNothingAsked,
  afterOpening,
  afterRemembering,
  afterReturnUnseen,
  afterTestReturn,
  afterTestSaid,
  afterWindowLeft,
  afterWindowTaken,
  landedAt,
  withDoneTold,
} from "./after-returns.ts";
import type { AppEvent } from "./events.ts";
import { overviewOf } from "./overview.ts";
import { remembered } from "./remembered.ts";
import { initialState, type Reading, type State } from "./state.ts";

/** What the state is after an event. Pure; an event that says nothing new returns the same state. */
export function reduced(state: State, event: AppEvent): State {
  const next = after(state, event);
  const isSame =
    next.book === state.book && next.readings === state.readings && next.now === state.now;
  if (isSame) return next;
  const whole = {
    ...next,
    overview: overviewOf(next.book, liveIn(next), next.now, state.overview, next.cloud),
  };
  return event.kind === "book-kept" ? withDoneTold(state, whole) : whole;
}

function liveIn({ readings }: State): ReadonlyMap<OrganizationKey, LiveReading> {
  return new Map([...readings].map(([key, reading]) => [key, liveFrom(reading)]));
}

/** The same object for the same reading, so that the overview sees which organization has news. */
const liveFrom = remembered(
  (reading: Reading): LiveReading =>
    reading.kind === "read"
      ? { read: reading, refused: undefined }
      : { read: reading.before, refused: reading },
);

function after(state: State, event: AppEvent): State {
  switch (event.kind) {
    case "session-started":
      return {
        ...state,
        session: { kind: "ready", accounts: event.accounts, trouble: event.trouble },
        token: event.token,
      };
    case "sign-in-left":
      return { ...state, session: { kind: "leaving", accounts: accountsIn(state) } };
    case "sign-in-failed":
      return {
        ...state,
        session: {
          kind: "ready",
          accounts: accountsIn(state),
          trouble: { kind: "refused", failure: event.failure, errand: event.errand },
        },
      };
    case "trouble-dismissed":
      return {
        ...state,
        session: { kind: "ready", accounts: accountsIn(state), trouble: { kind: "none" } },
      };
    case "book-kept":
      return afterTime(afterKeeping(state, event), event.at);
    case "device-owner-said": {
      const kept = afterKeeping(state, event);
      return { ...kept, keeping: { ...kept.keeping, owner: event.owner } };
    }
    case "book-arrived":
      return afterArrival(state, event.loaded);
    case "time-passed":
      return afterTime(state, event.now);
    case "security-info-opened":
      return afterOpening(state, event);
    case "return-read":
      return state.visit.kind === "away"
        ? { ...state, visit: { ...state.visit, readAt: event.at } }
        : state;
    case "return-unseen":
      return afterReturnUnseen(state, event.organization);
    case "return-seen":
      return landedAt(state, event.organization, "visit");
    case "visit-ended":
      return { ...state, visit: { kind: "none" } };
    case "private-window-taken":
      return afterWindowTaken(state, event.organization);
    case "private-window-left":
      return afterWindowLeft(state);
    case "signed-in-there":
      return landedAt(state, event.organization, "sign-in");
    case "test-returned":
      return afterTestReturn(state, event);
    case "test-said":
      return afterTestSaid(state, event);
    case "test-taken-back":
      return { ...state, lastTest: { kind: "none" } };
    case "nothing-asked-in-round":
      return afterNothingAsked(state, event.organization);
    case "checks-remembered":
      return afterRemembering(state, event);
    case "everything-forgotten":
      return afterForgetting(state, event);
    case "lookups-started":
      return {
        ...state,
        lookups: new Map([
          ...state.lookups,
          ...event.domains.map((domain) => [domain, { kind: "looking-up" }] as const),
        ]),
      };
    case "lookups-ended":
      return afterLookups(state, event);
    case "listing-started":
      return { ...state, listing: { kind: "listing" } };
    case "tenants-arrived":
      return afterTenants(state, event);
    case "listing-failed":
      return {
        ...state,
        listing: { kind: "failed", failure: event.failure },
        news: { kind: "listing-failed", at: state.now },
      };
    case "entries-read":
      return {
        ...state,
        questions: withQuestions(state.questions, event.questions),
        news: { kind: "entries-read", count: event.count, at: event.at },
      };
    case "question-settled":
      return { ...state, questions: state.questions.filter(({ text }) => text !== event.text) };
    case "text-copied":
      return { ...state, news: { kind: "copied", isCopied: event.isCopied, at: event.at } };
    case "round-started":
      return afterRoundStart(state, event.organizations);
    case "sponsors-asked":
      return {
        ...state,
        sponsors: new Map(state.sponsors).set(event.organization, event.asked),
      };
    case "round-cancelled":
      return afterCancel(state);
    case "organization-renamed":
      return afterRenaming(state, event.from, event.to);
    case "check-started":
      return { ...state, activity: new Map(state.activity).set(event.organization, "checking") };
    case "retry-planned":
      return { ...state, retries: new Map(state.retries).set(event.organization, event.at) };
    case "retry-due":
      return { ...state, retries: without(state.retries, event.organization) };
    case "check-abandoned":
      return afterAbandoning(state, event.organization);
    case "methods-arrived":
    case "check-refused":
      return afterReading(
        afterTime(afterKeeping(state, event), event.at),
        event.organization,
        readingFrom(event, state.readings.get(event.organization), methodsKept(state, event)),
      );
  }
}

/** The same text pasted once more asks the same. */
function withQuestions(open: readonly Question[], asked: readonly Question[]): readonly Question[] {
  const known = new Set(open.map(({ text }) => text));
  return [...open, ...asked.filter(({ text }) => !known.has(text))];
}

function afterKeeping(state: State, { book, keeping }: KeptBook): State {
  return { ...state, book, keeping: { ...state.keeping, last: keeping } };
}

/** What earlier visits of this browser read there. */
function methodsKept(
  { overview }: State,
  { organization }: { readonly organization: OrganizationKey },
): readonly SignInMethod[] | undefined {
  return overview.standings.find(({ key }) => key === organization)?.evidence.microsoftSays?.value;
}

/** What depends on the time counts in minutes at least; and each new time has the whole list looked at again. */
const clockStep = 30_000;

/** A clock that was put back is believed at once. */
function afterTime(state: State, now: number): State {
  const isSoon = now >= state.now && now - state.now < clockStep;
  return isSoon ? state : { ...state, now };
}

/** Before this tab has kept anything, the other tab's storage is all there is; a merge never loses either. */
function afterArrival(state: State, { book, owner, trace, problems }: LoadedBook): State {
  const isForgotten = trace === "forgotten";
  return {
    ...state,
    earlierChecks: isForgotten ? new Map() : state.earlierChecks,
    listings: isForgotten ? new Map() : state.listings,
    questions: isForgotten ? [] : state.questions,
    book: mergeBooks(state.book, book),
    keeping: { ...state.keeping, owner, trace, problems },
  };
}

/** Forgotten is the list and all that was read for it; who is signed in is Microsoft's matter and MSAL's. */
function afterForgetting(state: State, { book, keeping: last }: KeptBook): State {
  const fresh = initialState(
    { book, owner: undefined, trace: "forgotten", problems: [] },
    state.now,
    state.cloud,
  );
  return {
    ...fresh,
    session: state.session,
    token: state.token,
    keeping: { ...fresh.keeping, last },
    news: { kind: "forgotten" },
  };
}

function afterLookups(
  state: State,
  { found, refused }: Extract<AppEvent, { kind: "lookups-ended" }>,
): State {
  const lookups = new Map(state.lookups);
  for (const domain of found) lookups.delete(domain);
  for (const { domain, failure } of refused) lookups.set(domain, { kind: "refused", failure });
  return { ...state, lookups };
}

function accountsIn(state: State) {
  return state.session.kind === "starting" ? [] : state.session.accounts;
}

function afterTenants(
  state: State,
  { list, account, at }: Extract<AppEvent, { kind: "tenants-arrived" }>,
): State {
  const count = list.tenants.length;
  return {
    ...state,
    listings: new Map(state.listings).set(account, at),
    listing: {
      kind: "listed",
      count,
      unreadable: list.unreadable,
      ...(list.cutShort ? { cutShort: list.cutShort } : {}),
    },
    news: { kind: "listed", count },
  };
}
