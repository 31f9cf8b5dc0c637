import { describe, expect, it, vi } from "vitest";
import { saidInBook } from "#domain/book/chapters.ts";
import { ofBook } from "#domain/book/fields.ts";
import { serialised } from "#domain/book/parse.ts";
import { emptyBook, forgotten, isBlank, type ProgressBook } from "#domain/book/progress-book.ts";
import { written } from "#domain/book/writing.ts";
import { blockedStorage, fakeStorage } from "./fake-storage.fixture.ts";
import { progressBookStorage } from "./progress-book-storage.ts";
import { safeStorage } from "./safe-storage.ts";

interface Page {
  /** `undefined` for a storage that the browser refuses. */
  readonly local: Storage | undefined;
  readonly session: Storage | undefined;
  readonly events: EventTarget;
}

function storageOn({ local, session, events }: Page) {
  return progressBookStorage({
    local: safeStorage(() => local ?? blockedStorage()),
    session: safeStorage(() => session ?? blockedStorage()),
    events,
  });
}

function storageChanged(key: string | null, newValue: string | null = null): Event {
  return Object.assign(new Event("storage"), { key, newValue });
}

/** One browser: its local storage, and tabs that each have a session storage and hear of the others' changes. */
function browser(local = fakeStorage()) {
  function tab(session = fakeStorage()) {
    const events = new EventTarget();
    return { local, session, events, storage: storageOn({ local, session, events }) };
  }
  return { local, tab };
}

function named(name: string, at = 1_000, before: ProgressBook = emptyBook()): ProgressBook {
  return written(before, ofBook.newPhoneName, name, { at, by: "tab-a" });
}

function nameIn(book: ProgressBook): string | undefined {
  return saidInBook(book, ofBook.newPhoneName)?.value;
}

describe("before the person says whose device it is", () => {
  it("nothing is known", () => {
    expect(browser().tab().storage.load()).toEqual({
      book: emptyBook(),
      owner: undefined,
      trace: "nothing-known",
      problems: [],
    });
  });

  it("nothing is kept beyond the tab", () => {
    const { local, storage } = browser().tab();
    storage.keep(named("Pixel 9"));
    expect(local.kept()).toEqual({});
  });

  it("the book is there after a sign-in that left the page", () => {
    const { local, session, events, storage } = browser().tab();
    storage.keep(named("Pixel 9"));
    const { book } = storageOn({ local, session, events }).load();
    expect(nameIn(book)).toBe("Pixel 9");
  });
});

describe("on the person's own device", () => {
  it("the book is there in a tab opened later", () => {
    const { tab } = browser();
    tab().storage.setOwner("own", named("Pixel 9"));
    expect(tab().storage.load()).toMatchObject({ owner: "own", trace: "list" });
  });

  it("nothing stays behind in the tab", () => {
    const { session, storage } = browser().tab();
    storage.keep(named("Pixel 9"));
    storage.setOwner("own", named("Pixel 9"));
    expect(session.kept()).toEqual({});
  });

  it("a language chosen before the answer is kept as well", () => {
    const { local, tab } = browser();
    const { storage } = tab(fakeStorage({ "rekey.language": "de" }));
    storage.setOwner("own", named("Pixel 9"));
    expect(local.kept()).toMatchObject({ "rekey.language": "de" });
  });

  it("each change is written at once", () => {
    const { tab } = browser();
    const { storage } = tab();
    storage.setOwner("own", emptyBook());
    storage.keep(named("Pixel 9"));
    expect(nameIn(tab().storage.load().book)).toBe("Pixel 9");
  });

  it("what another tab kept meanwhile is merged, not overwritten", () => {
    const { tab } = browser();
    const [one, other] = [tab(), tab()];
    one.storage.setOwner("own", emptyBook());
    other.storage.keep(written(emptyBook(), ofBook.oldPhone, "lost", { at: 1_000, by: "tab-b" }));
    const { book } = one.storage.keep(named("Pixel 9"));
    expect([nameIn(book), saidInBook(book, ofBook.oldPhone)?.value]).toEqual(["Pixel 9", "lost"]);
  });

  it("another tab's change is told", () => {
    const { tab } = browser();
    const [one, other] = [tab(), tab()];
    const heard = vi.fn<(name: string | undefined) => void>();
    one.storage.setOwner("own", emptyBook());
    one.storage.onOtherTab(({ book }) => heard(nameIn(book)));
    other.storage.keep(named("Pixel 9"));
    one.events.dispatchEvent(storageChanged("rekey.book"));
    expect(heard).toHaveBeenCalledExactlyOnceWith("Pixel 9");
  });

  it("a change that another tab overwrote in the same moment is written again", () => {
    const { local, tab } = browser();
    const { storage, events } = tab();
    storage.setOwner("own", emptyBook());
    storage.onOtherTab(() => undefined);
    storage.keep(named("Pixel 9"));
    local.setItem("rekey.book", serialised(emptyBook()));
    events.dispatchEvent(storageChanged("rekey.book"));
    expect(nameIn(tab().storage.load().book)).toBe("Pixel 9");
  });

  it("the last word of a tab that is closed is kept, even if this tab never saw it in the storage", () => {
    const { tab } = browser();
    const { storage, events } = tab();
    storage.setOwner("own", emptyBook());
    storage.onOtherTab(() => undefined);
    events.dispatchEvent(storageChanged("rekey.book", serialised(named("Pixel 9"))));
    expect(nameIn(tab().storage.load().book)).toBe("Pixel 9");
  });

  it("a list that was forgotten is not brought back by the word of a tab that did not know", () => {
    const { tab } = browser();
    const { storage, events } = tab();
    storage.setOwner("own", named("Pixel 9"));
    storage.onOtherTab(() => undefined);
    const { book } = storage.forgetEverything(emptyBook());
    storage.setOwner("own", book);
    events.dispatchEvent(storageChanged("rekey.book", serialised(named("Pixel 9"))));
    expect(nameIn(tab().storage.load().book)).toBeUndefined();
  });

  it("a change to somebody else's key is not told", () => {
    const { storage, events } = browser().tab();
    const heard = vi.fn<() => void>();
    storage.onOtherTab(heard);
    events.dispatchEvent(storageChanged("msal.version"));
    expect(heard).not.toHaveBeenCalled();
  });

  it("nothing is told any more after it was stopped", () => {
    const { storage, events } = browser().tab();
    const heard = vi.fn<() => void>();
    storage.onOtherTab(heard)();
    events.dispatchEvent(storageChanged("rekey.book"));
    expect(heard).not.toHaveBeenCalled();
  });

  it("a list that is gone alone has vanished", () => {
    const { local, tab } = browser();
    tab().storage.setOwner("own", named("Pixel 9"));
    local.removeItem("rekey.book");
    expect(tab().storage.load().trace).toBe("vanished");
  });

  it("a storage that is gone whole looks like a first visit", () => {
    const { local, tab } = browser();
    tab().storage.setOwner("own", named("Pixel 9"));
    local.clear();
    expect(tab().storage.load().trace).toBe("nothing-known");
  });
});

describe("on a device that turns out to be shared", () => {
  it("the copy on the device goes", () => {
    const { local, storage } = browser().tab();
    storage.setOwner("own", named("Pixel 9"));
    storage.setOwner("shared", named("Pixel 9"));
    expect(local.kept()).toEqual({});
  });

  it("the tab keeps the book", () => {
    const { storage } = browser().tab();
    storage.setOwner("own", named("Pixel 9"));
    storage.setOwner("shared", emptyBook());
    expect([nameIn(storage.load().book), storage.load().owner]).toEqual(["Pixel 9", "shared"]);
  });

  it("another open tab does not bring the copy back", () => {
    const { local, tab } = browser();
    const [one, other] = [tab(), tab()];
    one.storage.setOwner("own", named("Pixel 9"));
    const { book } = other.storage.load();
    one.storage.setOwner("shared", book);
    other.storage.keep(book);
    expect(local.kept()).toEqual({});
  });

  it("the copy goes also where the tab cannot keep the book", () => {
    const local = fakeStorage();
    const events = new EventTarget();
    storageOn({ local, session: fakeStorage(), events }).setOwner("own", named("Pixel"));
    const blocked = storageOn({ local, session: undefined, events });
    const { keeping } = blocked.setOwner("shared", named("Pixel"));
    expect([keeping, local.kept()]).toEqual([{ kind: "not-kept", reason: "blocked" }, {}]);
  });

  it("what another tab keeps on the device is not taken into this tab's own", () => {
    const { tab } = browser();
    const shared = tab();
    shared.storage.setOwner("shared", emptyBook());
    shared.storage.onOtherTab(() => undefined);
    tab().storage.setOwner("own", named("Pixel 9"));
    shared.events.dispatchEvent(storageChanged("rekey.book", serialised(named("Pixel 9"))));
    expect(nameIn(shared.storage.load().book)).toBeUndefined();
  });

  it("a list that another tab keeps as its own is not missed", () => {
    const { tab } = browser();
    const shared = tab();
    shared.storage.setOwner("shared", emptyBook());
    tab().storage.setOwner("own", named("Pixel 9"));
    expect(shared.storage.load().trace).toBe("nothing-known");
  });
});

describe("forgetting everything", () => {
  it("leaves a count in the browser and nothing else", () => {
    const { local, session, storage } = browser().tab();
    session.setItem("rekey.errand", "{}");
    storage.setOwner("own", named("Pixel 9"));
    storage.forgetEverything(named("Pixel 9"));
    expect([local.kept(), session.kept()]).toEqual([{ "rekey.epoch": "1" }, {}]);
  });

  it("leaves what is not Rekey's", () => {
    const { local, storage } = browser(fakeStorage({ "other.app": "1" })).tab();
    storage.forgetEverything(emptyBook());
    expect(local.kept()).toMatchObject({ "other.app": "1" });
  });

  it("is told from a first visit", () => {
    const { tab } = browser();
    tab().storage.forgetEverything(named("Pixel 9"));
    expect(tab().storage.load().trace).toBe("forgotten");
  });

  it("gives a book that an older one cannot fill again", () => {
    const { storage } = browser().tab();
    expect(storage.forgetEverything(named("Pixel 9")).book).toEqual(forgotten(emptyBook()));
  });

  it("cannot be undone by another tab that still has the list", () => {
    const { local, tab } = browser();
    const [one, other] = [tab(), tab()];
    one.storage.setOwner("own", named("Pixel 9"));
    const { book } = other.storage.load();
    one.storage.forgetEverything(book);
    const kept = other.storage.keep(named("Pixel 9", 2_000, book));
    expect([isBlank(kept.book), local.kept(), other.session.kept()]).toEqual([
      true,
      { "rekey.epoch": "1" },
      {},
    ]);
  });

  it("empties another tab's own copy", () => {
    const { tab } = browser();
    const [one, other] = [tab(), tab()];
    other.storage.keep(named("Pixel 9"));
    other.storage.onOtherTab(() => undefined);
    one.storage.forgetEverything(emptyBook());
    other.events.dispatchEvent(storageChanged("rekey.epoch"));
    expect(other.session.kept()).toEqual({});
  });

  it("outlasts a list that another tab wrote in the same moment", () => {
    const { local, tab } = browser();
    const { storage } = tab();
    storage.setOwner("own", named("Pixel 9"));
    storage.forgetEverything(named("Pixel 9"));
    local.setItem("rekey.device", "own");
    local.setItem("rekey.book", serialised(named("Pixel 9")));
    expect(tab().storage.load()).toMatchObject({ book: emptyBook(1), trace: "forgotten" });
  });

  it("finds room for its count in a full storage", () => {
    const full = fakeStorage({ "rekey.device": "own", "rekey.book": "{}" }, (_, size) =>
      size > 1 ? "QuotaExceededError" : undefined,
    );
    const { keeping } = browser(full).tab().storage.forgetEverything(emptyBook());
    expect([keeping, full.kept()]).toEqual([{ kind: "kept" }, { "rekey.epoch": "1" }]);
  });

  it("counts on where local storage is blocked", () => {
    const session = fakeStorage();
    const storage = storageOn({ local: undefined, session, events: new EventTarget() });
    storage.forgetEverything(storage.forgetEverything(emptyBook()).book);
    expect(session.kept()).toEqual({ "rekey.epoch": "2" });
  });
});

describe("a storage that refuses", () => {
  function keptIn(session: Storage | undefined) {
    const storage = storageOn({ local: undefined, session, events: new EventTarget() });
    return storage.keep(named("Pixel 9"));
  }

  it("for want of room is called full", () => {
    const { keeping } = keptIn(fakeStorage({}, () => "QuotaExceededError"));
    expect(keeping).toEqual({ kind: "not-kept", reason: "full" });
  });

  it("for another reason is called blocked", () => {
    const { keeping } = keptIn(fakeStorage({}, () => "SecurityError"));
    expect(keeping).toEqual({ kind: "not-kept", reason: "blocked" });
  });

  it("leaves the book to the tab's memory", () => {
    expect(nameIn(keptIn(undefined).book)).toBe("Pixel 9");
  });

  it("is said on loading", () => {
    const storage = storageOn({
      local: undefined,
      session: undefined,
      events: new EventTarget(),
    });
    expect(storage.load().trace).toBe("blocked");
  });

  it("takes no device for its owner's when it cannot keep the list", () => {
    const { local, session } = browser(fakeStorage({}, () => "QuotaExceededError")).tab();
    const storage = storageOn({ local, session, events: new EventTarget() });
    const { keeping } = storage.setOwner("own", named("Pixel 9"));
    expect([keeping.kind, storage.load().owner]).toEqual(["not-kept", undefined]);
  });
});

describe("content that cannot be read", () => {
  const owned = { "rekey.device": "own" };

  it("is said on loading", () => {
    const { storage } = browser(fakeStorage({ ...owned, "rekey.book": "{" })).tab();
    expect(storage.load()).toMatchObject({ trace: "list", problems: [{ kind: "damaged" }] });
  });

  it("is left alone by loading", () => {
    const { local, storage } = browser(fakeStorage({ ...owned, "rekey.book": "{" })).tab();
    storage.load();
    expect(local.kept()).toEqual({ ...owned, "rekey.book": "{" });
  });

  it("is set aside before it is written over", () => {
    const { local, storage } = browser(fakeStorage({ ...owned, "rekey.book": "{" })).tab();
    storage.keep(named("Pixel 9"));
    expect(local.kept()).toMatchObject({
      "rekey.book": serialised(named("Pixel 9")),
      "rekey.book.unreadable": "{",
    });
  });

  it("is not written over where it cannot be set aside", () => {
    const local = fakeStorage({ ...owned, "rekey.book": "{" }, (key) =>
      key === "rekey.book.unreadable" ? "QuotaExceededError" : undefined,
    );
    browser(local).tab().storage.keep(named("Pixel 9"));
    expect(local.kept()).toEqual({ ...owned, "rekey.book": "{" });
  });

  it("does not hide what can be read beside it", () => {
    const whole = serialised(named("Pixel 9"));
    const half = whole.replace('"registers":{', '"registers":{"broken":1,');
    const { storage } = browser(fakeStorage({ ...owned, "rekey.book": half })).tab();
    expect(nameIn(storage.load().book)).toBe("Pixel 9");
  });

  it("is forgotten with the rest", () => {
    const { local, storage } = browser(
      fakeStorage({ ...owned, "rekey.book.unreadable": "{" }),
    ).tab();
    storage.forgetEverything(emptyBook());
    expect(local.kept()).toEqual({ "rekey.epoch": "1" });
  });
});
