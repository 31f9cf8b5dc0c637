import type { KeptBook, LoadedBook } from "#domain/book-storage.ts";
import type { OrganizationKey } from "#domain/organization.ts";
import { mergeBooks } from "#domain/progress-book.ts";
import type { AppEvent } from "./events.ts";
import { initialState, type MethodsRead, type Reading, type State } from "./state.ts";

/** What the state is after an event. Pure; an event that says nothing new returns the same state. */
export function reduced(state: State, event: AppEvent): State {
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
      return {
        ...state,
        book: event.book,
        keeping: { ...state.keeping, last: event.keeping },
      };
    case "device-owner-said":
      return { ...state, keeping: { ...state.keeping, owner: event.owner } };
    case "book-arrived":
      return afterArrival(state, event.loaded);
    case "time-passed":
      return { ...state, now: event.now };
    case "security-info-opened":
      return { ...state, visit: { kind: "away", organization: event.organization } };
    case "return-read":
      return state.visit.kind === "away"
        ? { ...state, visit: { ...state.visit, readAt: event.at } }
        : state;
    case "return-unseen":
      return isVisiting(state, event.organization)
        ? { ...state, visit: { kind: "asking", organization: event.organization } }
        : state;
    case "visit-ended":
      return { ...state, visit: { kind: "none" } };
    case "test-returned":
      return { ...state, testing: event.testing };
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
      return { ...state, news: { kind: "entries-read", count: event.count, at: event.at } };
    case "round-started":
      return afterRoundStart(state, event.organizations);
    case "round-cancelled":
      return afterCancel(state);
    case "organization-renamed":
      return renamed(state, event.from, event.to);
    case "check-started":
      return { ...state, activity: new Map(state.activity).set(event.organization, "checking") };
    case "retry-planned":
      return { ...state, retries: new Map(state.retries).set(event.organization, event.at) };
    case "retry-due":
      return { ...state, retries: without(state.retries, event.organization) };
    case "check-abandoned":
      return afterAbandoning(state, event.organization);
    case "methods-arrived":
      return afterReading(state, event.organization, {
        kind: "read",
        methods: event.methods,
        at: event.at,
        tookMilliseconds: event.tookMilliseconds,
        ...(event.before ? { previous: event.before } : {}),
      });
    case "check-refused":
      return afterReading(state, event.organization, {
        kind: "refused",
        failure: event.failure,
        at: event.at,
        tookMilliseconds: event.tookMilliseconds,
        ...beforeOf(state.readings.get(event.organization)),
      });
  }
}

/** Before this tab has kept anything, the other tab's storage is all there is; a merge never loses either. */
function afterArrival(state: State, { book, owner, trace, problems }: LoadedBook): State {
  return {
    ...state,
    book: mergeBooks(state.book, book),
    keeping: { ...state.keeping, owner, trace, problems },
  };
}

/** Forgotten is the list and all that was read for it; who is signed in is Microsoft's matter and MSAL's. */
function afterForgetting(state: State, { book, keeping: last }: KeptBook): State {
  const fresh = initialState(
    { book, owner: undefined, trace: "forgotten", problems: [] },
    state.now,
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

/** They may have gone on to another organization while the first was still being read. */
function isVisiting({ visit }: State, key: OrganizationKey): boolean {
  return visit.kind === "away" && visit.organization === key;
}

function accountsIn(state: State) {
  return state.session.kind === "starting" ? [] : state.session.accounts;
}

function afterTenants(
  state: State,
  { list }: Extract<AppEvent, { kind: "tenants-arrived" }>,
): State {
  const count = list.tenants.length;
  return {
    ...state,
    listing: {
      kind: "listed",
      count,
      unreadable: list.unreadable,
      ...(list.cutShort ? { cutShort: list.cutShort } : {}),
    },
    news: { kind: "listed", count },
  };
}

function afterRoundStart(state: State, organizations: readonly OrganizationKey[]): State {
  const activity = new Map(state.activity);
  for (const key of organizations) if (!activity.has(key)) activity.set(key, "queued");
  const waiting = new Set(organizations);
  return { ...state, activity, round: { kind: "running", waiting, read: 0, total: waiting.size } };
}

/** A check under way is abandoned by an event of its own; those that only wait are let go here. */
function afterCancel(state: State): State {
  if (state.round.kind !== "running") return state;
  const { waiting, total } = state.round;
  const done = total - waiting.size;
  return {
    ...state,
    activity: new Map([...state.activity].filter(([, activity]) => activity !== "queued")),
    round: { kind: "cancelled", done, total },
    news: { kind: "round-cancelled", done, total },
  };
}

function afterReading(state: State, key: OrganizationKey, reading: Reading): State {
  const { round } = state;
  const next = {
    ...state,
    readings: new Map(state.readings).set(key, reading),
    activity: without(state.activity, key),
  };
  if (round.kind !== "running" || !round.waiting.has(key)) {
    return { ...next, news: { kind: "checked", organization: key, at: reading.at } };
  }
  const { total } = round;
  const read = round.read + (reading.kind === "read" ? 1 : 0);
  const waiting = new Set([...round.waiting].filter((other) => other !== key));
  if (waiting.size > 0) return { ...next, round: { kind: "running", waiting, read, total } };
  return {
    ...next,
    round: { kind: "done", read, total },
    news: { kind: "round-done", read, total, at: reading.at },
  };
}

function renamed(state: State, from: OrganizationKey, to: OrganizationKey): State {
  const named = (key: OrganizationKey) => (key === from ? to : key);
  const { round } = state;
  return {
    ...state,
    activity: new Map([...state.activity].map(([key, activity]) => [named(key), activity])),
    readings: new Map([...state.readings].map(([key, reading]) => [named(key), reading])),
    round:
      round.kind === "running"
        ? { ...round, waiting: new Set([...round.waiting].map(named)) }
        : round,
  };
}

/** Nothing was learned; the round, if it waited for this one, waits no longer. */
function afterAbandoning(state: State, key: OrganizationKey): State {
  const { round } = state;
  const next = { ...state, activity: without(state.activity, key) };
  if (round.kind !== "running" || !round.waiting.has(key)) return next;
  const waiting = new Set([...round.waiting].filter((other) => other !== key));
  const { read, total } = round;
  return waiting.size > 0
    ? { ...next, round: { ...round, waiting } }
    : { ...next, round: { kind: "done", read, total } };
}

function beforeOf(reading: Reading | undefined): { readonly before?: MethodsRead } {
  if (reading?.kind === "read") return { before: { methods: reading.methods, at: reading.at } };
  return reading?.before ? { before: reading.before } : {};
}

function without<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([other]) => other !== key));
}
