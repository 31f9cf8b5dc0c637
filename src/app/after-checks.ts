import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { AppEvent } from "./events.ts";
import type { Reading, State } from "./state.ts";

// What the state is after the events of checks and rounds; `reducer.ts` has all the others.

/** All of them wait. */
export function afterRoundStart(state: State, organizations: readonly OrganizationKey[]): State {
  const activity = new Map(state.activity);
  for (const key of organizations) if (!activity.has(key)) activity.set(key, "queued");
  const waiting = new Set(organizations);
  return { ...state, activity, round: { kind: "running", waiting, read: 0, total: waiting.size } };
}

/** A check under way is abandoned by an event of its own; those that only wait are let go here. */
export function afterCancel(state: State): State {
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

/** One check ended, and the round with it if it was the last. */
export function afterReading(state: State, key: OrganizationKey, reading: Reading): State {
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

/** A lookup gave an organization its ID. */
export function afterRenaming(state: State, from: OrganizationKey, to: OrganizationKey): State {
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
export function afterAbandoning(state: State, key: OrganizationKey): State {
  const { round } = state;
  const next = { ...state, activity: without(state.activity, key) };
  if (round.kind !== "running" || !round.waiting.has(key)) return next;
  const waiting = new Set([...round.waiting].filter((other) => other !== key));
  const { read, total } = round;
  return waiting.size > 0
    ? { ...next, round: { ...round, waiting } }
    : { ...next, round: { kind: "done", read, total } };
}

/**
 * What one check answered, beside what was known there before it.
 *
 * @param last this page load's last reading there
 * @param before the methods as last read there, by whichever visit
 */
export function readingFrom(
  event: CheckEnded,
  last: Reading | undefined,
  before: readonly SignInMethod[] | undefined,
): Reading {
  const { at, tookMilliseconds } = event;
  if (event.kind === "methods-arrived") {
    const previous = before ? { previous: before } : {};
    return { kind: "read", methods: event.methods, at, tookMilliseconds, ...previous };
  }
  const read = last?.kind === "read" ? { methods: last.methods, at: last.at } : last?.before;
  const kept = read ? { before: read } : {};
  return { kind: "refused", failure: event.failure, at, tookMilliseconds, ...kept };
}

type CheckEnded = Extract<AppEvent, { kind: "methods-arrived" | "check-refused" }>;

/** The map without one of its keys. */
export function without<Key, Value>(
  map: ReadonlyMap<Key, Value>,
  key: Key,
): ReadonlyMap<Key, Value> {
  return new Map([...map].filter(([other]) => other !== key));
}
