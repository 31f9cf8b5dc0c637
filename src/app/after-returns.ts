import type { OrganizationKey } from "#domain/organization/organization.ts";
import { weightOf } from "#domain/verdict/status.ts";
import type { AppEvent } from "./events.ts";
import type { Landing, State } from "./state.ts";

// What the state is after the events of visits and tests; `reducer.ts` has all the others.

type Opened = Extract<AppEvent, { kind: "security-info-opened" }>;

/** Whoever goes on elsewhere leaves the question of a test behind. */
export function afterOpening(state: State, { organization, purpose }: Opened): State {
  return {
    ...state,
    visit: { kind: "away", organization, purpose },
    testing: { kind: "none" },
  };
}

/** They are back, and only they know whether it worked. They may have gone on to another organization meanwhile. */
export function afterReturnUnseen(state: State, organization: OrganizationKey): State {
  const { visit } = state;
  if (visit.kind !== "away" || visit.organization !== organization) return state;
  const { purpose } = visit;
  const landed = landedAt(state, organization, "visit");
  return {
    ...landed,
    visit: { kind: "asking", organization, purpose },
    news: { kind: "back-from-visit", organization, purpose, at: state.now },
  };
}

/** The card of that organization takes the focus. */
export function landedAt(
  state: State,
  organization: OrganizationKey,
  from: Extract<Landing, { kind: "landed" }>["from"],
): State {
  const count = state.landing.kind === "none" ? 1 : state.landing.count + 1;
  return { ...state, landing: { kind: "landed", organization, from, count } };
}

/** The link for a private window was taken: the card asks at once what answered. */
export function afterWindowTaken(state: State, organization: OrganizationKey): State {
  return {
    ...state,
    visit: { kind: "none" },
    testing: { kind: "by-hand", organization },
    lastTest: { kind: "none" },
  };
}

/** Back from a private window, where the question waits. */
export function afterWindowLeft(state: State): State {
  if (state.testing.kind !== "by-hand") return state;
  const { organization } = state.testing;
  return {
    ...landedAt(state, organization, "private-window"),
    news: { kind: "back-from-test", organization, at: state.now },
  };
}

/** Back from a sign-in of Rekey's own. */
export function afterTestReturn(
  state: State,
  { testing }: Extract<AppEvent, { kind: "test-returned" }>,
): State {
  if (testing.kind === "none") return { ...state, testing };
  const { organization } = testing;
  return {
    ...landedAt(state, organization, "sign-in"),
    visit: { kind: "none" },
    testing,
    lastTest: { kind: "none" },
    news:
      testing.kind === "proves-nothing"
        ? state.news
        : { kind: "back-from-test", organization, at: state.now },
  };
}

type Said = Extract<AppEvent, { kind: "test-said" }>;

/** The question is answered, and can be taken back. */
export function afterTestSaid(state: State, { organization, before }: Said): State {
  const isAsked = state.testing.kind !== "none" && state.testing.organization === organization;
  return {
    ...state,
    testing: isAsked ? { kind: "none" } : state.testing,
    lastTest: { kind: "said", organization, before },
    askedAgain: new Set([...state.askedAgain].filter((key) => key !== organization)),
  };
}

/** Nothing was asked in a window in which others were tested before: that says nothing. */
export function afterNothingAsked(state: State, organization: OrganizationKey): State {
  return {
    ...state,
    testing: { kind: "none" },
    askedAgain: new Set([...state.askedAgain, organization]),
  };
}

/** Where what a person said has made one organization ready, that is told; where several, the list tells it. */
export function withDoneTold(before: State, after: State): State {
  const wasSettled = new Map(
    before.overview.standings.map(({ key, status }) => [key, weightOf(status) === "settled"]),
  );
  const ready = after.overview.standings.filter(
    ({ key, status }) => weightOf(status) === "settled" && wasSettled.get(key) === false,
  );
  const [only, ...others] = ready;
  if (!only || others.length > 0) return after;
  return { ...after, news: { kind: "organization-done", organization: only.key } };
}

type Remembered = Extract<AppEvent, { kind: "checks-remembered" }>;

/** What the page load before handed on. */
export function afterRemembering(state: State, { checks, listings }: Remembered): State {
  return {
    ...state,
    earlierChecks: new Map(checks.map((check) => [check.organization, check])),
    listings: new Map(listings.map(({ account, at }) => [account, at])),
  };
}
