import { describe, expect, it } from "vitest";
import { organizationsFound, ticked } from "#domain/book/acts.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import type { KeptBook } from "#domain/book/storage.ts";
import {
  domain,
  entry,
  hour,
  mobile,
  now,
  organization,
  password,
} from "#domain/verdict/evidence.fixture.ts";
import type { AppEvent } from "./events.ts";
import { reduced } from "./reducer.ts";
import { initialState, type State } from "./state.ts";

const contoso = organization();
const litware = organization({ tenant: domain("litware.com") });
const stamp = { at: now - hour, by: "tab" };

function begun(book: ProgressBook = bothListed): State {
  return initialState({ book, owner: undefined, trace: "list", problems: [] }, now);
}

const bothListed = organizationsFound([contoso, litware], "typed")(emptyBook(), stamp);

function kept(book: ProgressBook = bothListed): KeptBook {
  return { book, keeping: { kind: "kept" } };
}

/** The state after a script of events. */
function stateAfter(events: readonly AppEvent[], from: State = begun()): State {
  return events.reduce(reduced, from);
}

const ended = { organization: contoso.key, at: now, tookMilliseconds: 90, ...kept() } as const;
const read: AppEvent = { kind: "methods-arrived", methods: [entry()], ...ended };
const refused: AppEvent = { kind: "check-refused", failure: { kind: "sign-in-here" }, ...ended };

describe("a check", () => {
  it("is under way until it ends", () => {
    const started = stateAfter([{ kind: "check-started", organization: contoso.key }]);
    expect(started.activity.get(contoso.key)).toBe("checking");
    expect(stateAfter([read], started).activity.size).toBe(0);
  });

  it("that read something has it in the overview at once", () => {
    const { standings } = stateAfter([read]).overview;
    const standing = standings.find(({ key }) => key === contoso.key);
    expect(standing?.evidence.microsoftSays).toEqual({ value: [entry()], at: now });
  });

  it("knows what the one before had", () => {
    const again: AppEvent = { kind: "methods-arrived", methods: [entry(), mobile()], ...ended };
    expect(stateAfter([read, again]).readings.get(contoso.key)).toMatchObject({
      previous: [entry()],
    });
  });

  it("that is refused keeps what was read before it", () => {
    expect(stateAfter([read, refused]).readings.get(contoso.key)).toMatchObject({
      kind: "refused",
      before: { methods: [entry()], at: now },
    });
  });

  it("that is refused twice still keeps it", () => {
    expect(stateAfter([read, refused, refused]).readings.get(contoso.key)).toMatchObject({
      before: { methods: [entry()] },
    });
  });

  it("that is refused at first keeps nothing: there was nothing", () => {
    expect(stateAfter([refused]).readings.get(contoso.key)).not.toHaveProperty("before");
  });

  it("leaves the other organizations the very objects that they were", () => {
    const before = begun();
    const next = stateAfter([read], before);
    const standingOf = (state: State) =>
      state.overview.standings.find(({ key }) => key === litware.key);
    expect(standingOf(next)).toBe(standingOf(before));
  });

  it("tells its end to somebody who does not see the screen", () => {
    expect(stateAfter([read]).news).toEqual({
      kind: "checked",
      organization: contoso.key,
      at: now,
    });
  });

  it("that was abandoned says nothing: nothing was learned", () => {
    const state = stateAfter([
      { kind: "check-started", organization: contoso.key },
      { kind: "check-abandoned", organization: contoso.key },
    ]);
    expect([state.activity.size, state.readings.size, state.news.kind]).toEqual([0, 0, "none"]);
  });

  it("goes on under the new key where a lookup gave its organization an ID", () => {
    const state = stateAfter([
      { kind: "check-started", organization: contoso.key },
      { kind: "organization-renamed", from: contoso.key, to: litware.key },
    ]);
    expect([...state.activity.keys()]).toEqual([litware.key]);
  });
});

describe("a round of checks", () => {
  const round: AppEvent = { kind: "round-started", organizations: [contoso.key, litware.key] };
  const second = { ...ended, organization: litware.key } as const;

  it("queues all of them", () => {
    expect([...stateAfter([round]).activity.values()]).toEqual(["queued", "queued"]);
  });

  it("leaves one alone that is being checked already", () => {
    const state = stateAfter([{ kind: "check-started", organization: contoso.key }, round]);
    expect(state.activity.get(contoso.key)).toBe("checking");
  });

  it("is done with the last of them, and counts those that were read", () => {
    const last: AppEvent = {
      kind: "check-refused",
      failure: { kind: "ask-for-consent" },
      ...second,
    };
    expect(stateAfter([round, read, last]).round).toEqual({ kind: "done", read: 1, total: 2 });
  });

  it("is told once, at its end, and not organization by organization", () => {
    expect(stateAfter([round, read]).news.kind).toBe("none");
    const last: AppEvent = { kind: "methods-arrived", methods: [password()], ...second };
    expect(stateAfter([round, read, last]).news).toEqual({
      kind: "round-done",
      read: 2,
      total: 2,
      at: now,
    });
  });

  it("lets go of those that only wait when it is cancelled; one under way ends by itself", () => {
    const state = stateAfter([
      round,
      { kind: "check-started", organization: contoso.key },
      { kind: "round-cancelled" },
    ]);
    expect([...state.activity]).toEqual([[contoso.key, "checking"]]);
    expect(state.round).toEqual({ kind: "cancelled", done: 0, total: 2 });
  });

  it("does nothing when none is running and one is cancelled", () => {
    const state = begun();
    expect(stateAfter([{ kind: "round-cancelled" }], state)).toBe(state);
  });

  it("waits no longer for one that was abandoned", () => {
    const state = stateAfter([round, read, { kind: "check-abandoned", organization: litware.key }]);
    expect(state.round).toEqual({ kind: "done", read: 1, total: 2 });
  });

  it("does not count a check that was asked for beside it", () => {
    const alone: AppEvent = { kind: "round-started", organizations: [litware.key] };
    expect(stateAfter([alone, read]).round).toMatchObject({ kind: "running", read: 0, total: 1 });
  });
});

describe("time", () => {
  it("that hardly passed changes nothing: each new time has the whole list looked at again", () => {
    const state = begun();
    expect(stateAfter([{ kind: "time-passed", now: now + 29_000 }], state)).toBe(state);
  });

  it("that passed is the overview's too", () => {
    expect(stateAfter([{ kind: "time-passed", now: now + hour }]).overview.at).toBe(now + hour);
  });

  it("that was put back is believed at once", () => {
    expect(stateAfter([{ kind: "time-passed", now: now - 1 }]).now).toBe(now - 1);
  });
});

describe("the way back from Security info", () => {
  const opened = {
    kind: "security-info-opened",
    organization: contoso.key,
    purpose: "add",
  } as const satisfies AppEvent;

  it("asks what happened where Rekey cannot see it", () => {
    const state = stateAfter([opened, { kind: "return-unseen", organization: contoso.key }]);
    expect(state.visit).toEqual({
      kind: "asking",
      organization: contoso.key,
      purpose: "add",
    });
  });

  it("asks nothing where the person went on to another organization meanwhile", () => {
    const state = stateAfter([opened, { ...opened, organization: litware.key }]);
    expect(stateAfter([{ kind: "return-unseen", organization: contoso.key }], state)).toBe(state);
  });

  it("lands on the card of that organization, each time anew", () => {
    const away = stateAfter([opened, { kind: "return-unseen", organization: contoso.key }]);
    const again = stateAfter([opened, { kind: "return-seen", organization: contoso.key }], away);
    expect([away.landing, again.landing]).toEqual([
      { kind: "landed", organization: contoso.key, from: "visit", count: 1 },
      { kind: "landed", organization: contoso.key, from: "visit", count: 2 },
    ]);
  });

  it("leaves the question of a test behind", () => {
    const taken = { kind: "private-window-taken", organization: litware.key } as const;
    expect(stateAfter([taken, opened]).testing).toEqual({ kind: "none" });
  });

  it("notes nothing where nobody is away", () => {
    const state = begun();
    expect(stateAfter([{ kind: "return-read", at: now }], state)).toBe(state);
  });
});

describe("the link for a private window", () => {
  const taken = { kind: "private-window-taken", organization: contoso.key } as const;

  it("is a test by hand, to be answered at any time", () => {
    const back = stateAfter([taken, { kind: "private-window-left" }]);
    expect(back).toMatchObject({
      testing: { kind: "by-hand", organization: contoso.key },
      landing: { organization: contoso.key, from: "private-window" },
      news: { kind: "back-from-test", organization: contoso.key },
    });
  });

  it("asks nothing any more once it is answered", () => {
    const said = {
      kind: "test-said",
      organization: contoso.key,
      before: { test: undefined, isHomeRefused: false },
    } as const;
    const state = stateAfter([taken, said, { kind: "private-window-left" }]);
    expect([state.testing, state.landing]).toEqual([{ kind: "none" }, { kind: "none" }]);
  });

  it("in which nothing was asked leaves the organization to be asked again", () => {
    const state = stateAfter([
      taken,
      { kind: "nothing-asked-in-round", organization: contoso.key },
    ]);
    expect([...state.askedAgain]).toEqual([contoso.key]);
    expect(state.testing).toEqual({ kind: "none" });
  });
});

describe("another tab's book", () => {
  it("is merged, so that neither tab loses a tick", () => {
    const ours = ticked(contoso.key, "added", true)(bothListed, stamp);
    const theirs = ticked(litware.key, "added", true)(bothListed, stamp);
    const loaded = { book: theirs, owner: "own", trace: "list", problems: [] } as const;
    const { overview } = stateAfter([{ kind: "book-arrived", loaded }], begun(ours));
    expect(overview.standings.map(({ evidence }) => evidence.added)).toEqual([stamp.at, stamp.at]);
  });
});

describe("forgetting everything", () => {
  it("leaves who is signed in, which is Microsoft's matter, and nothing of the list", () => {
    const session: AppEvent = {
      kind: "session-started",
      accounts: [],
      trouble: { kind: "cache-cleared" },
      token: { kind: "no-token" },
    };
    const forgotten: AppEvent = { kind: "everything-forgotten", ...kept(emptyBook(1)) };
    const state = stateAfter([session, read, forgotten]);
    expect(state.session).toMatchObject({ kind: "ready", trouble: { kind: "cache-cleared" } });
    expect([state.readings.size, state.overview.standings.length]).toEqual([0, 0]);
  });
});

describe("lookups", () => {
  it("that ended are kept only where they were refused: the book has the others", () => {
    const [one, other] = [domain("contoso.com"), domain("litware.com")];
    const failure = { kind: "no-such-organization" } as const;
    const state = stateAfter([
      { kind: "lookups-started", domains: [one, other] },
      { kind: "lookups-ended", found: [one], refused: [{ domain: other, failure }] },
    ]);
    expect([...state.lookups]).toEqual([[other, { kind: "refused", failure }]]);
  });
});
