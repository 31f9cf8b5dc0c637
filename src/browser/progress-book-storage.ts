import { type ParsedBook, parseBookText, serialised } from "#domain/book/parse.ts";
import {
  emptyBook,
  forgotten,
  isBlank,
  mergeBooks,
  type ProgressBook,
} from "#domain/book/progress-book.ts";
import type { BookStorage, DeviceOwner, Keeping, LoadedBook, Trace } from "#domain/book/storage.ts";
import { bookKey, languageKey, ownerKey, prefix } from "./keys.ts";
import { type SafeStorage, safeStorage } from "./safe-storage.ts";
import { isOurs, writtenBook } from "./storage-event.ts";

/** Where the book may be kept. */
export interface BookStores {
  readonly local: SafeStorage;
  readonly session: SafeStorage;
  /** Where `storage` events arrive: the window. */
  readonly events: EventTarget;
}

const unreadableKey = "rekey.book.unreadable";
/** Tells a list that vanished alone from one that never was. It cannot outlive the storage it stands in. */
const hadListKey = "rekey.had-list";
/** How often everything was forgotten; a number and nothing else, the one thing that forgetting leaves. */
const epochKey = "rekey.epoch";

/** The storages of a window. */
export function storesOf(page: Window): BookStores {
  return {
    local: safeStorage(() => page.localStorage),
    session: safeStorage(() => page.sessionStorage),
    events: page,
  };
}

/**
 * Keeps the book: in local storage on the person's own device, else in session storage, which outlives a sign-in
 * that leaves the page and ends with the tab. What cannot be read is set aside before it is written over.
 */
export function progressBookStorage({ local, session, events }: BookStores): BookStorage {
  /** The book of this tab as last seen, to write it again where two tabs wrote at once and one was lost. */
  let held: ProgressBook | undefined;
  /**
   * What a text was read as, or written from. Reading it is most of the work of keeping; and registers that stay
   * the same objects let the app see what did not change.
   */
  let known: { readonly text: string; readonly parsed: ParsedBook } | undefined;

  function storedIn(store: SafeStorage): Stored {
    const text = store.text(bookKey);
    return text === undefined
      ? { book: emptyBook(), problems: [], text }
      : { ...readFrom(text), text };
  }

  function readFrom(text: string): ParsedBook {
    if (text !== known?.text) known = { text, parsed: parseBookText(text) };
    return known.parsed;
  }

  function knowWritten(text: string, book: ProgressBook): void {
    known = { text, parsed: { book, problems: [] } };
  }

  /** The tab's own word goes first: another tab may have said otherwise. Read each time, never remembered. */
  function owner(): DeviceOwner | undefined {
    if (session.text(ownerKey) === "shared") return "shared";
    return local.text(ownerKey) === "own" ? "own" : undefined;
  }

  function placeFor(whose: DeviceOwner | undefined): SafeStorage {
    return whose === "own" ? local : session;
  }

  function epochHere(): number {
    return Math.max(epochIn(local), epochIn(session));
  }

  function load(): LoadedBook {
    const whose = owner();
    const { book, problems } = storedIn(placeFor(whose));
    held = mergeBooks(book, emptyBook(epochHere()));
    const hasList = !isBlank(held) || problems.length > 0;
    return { book: held, owner: whose, trace: hasList ? "list" : traceOfNone(whose), problems };
  }

  function traceOfNone(whose: DeviceOwner | undefined): Trace {
    if (!placeFor(whose).isOpen()) return "blocked";
    if (whose !== "shared" && local.text(hadListKey) !== undefined) return "vanished";
    return epochHere() > 0 ? "forgotten" : "nothing-known";
  }

  function keepIn(store: SafeStorage, book: ProgressBook) {
    const stored = storedIn(store);
    const current = mergeBooks(mergeBooks(stored.book, book), emptyBook(epochHere()));
    held = current;
    const keeping = writeOver(store, stored, current, knowWritten);
    const isLasting = store === local && keeping.kind === "kept" && !isBlank(current);
    if (isLasting) local.put(hadListKey, "yes");
    return { book: current, keeping };
  }

  return {
    load,
    keep: (book) => keepIn(placeFor(owner()), book),
    setOwner: (whose, book) => {
      // Other tabs' changes go along.
      const current = mergeBooks(book, storedIn(local).book);
      return whose === "own" ? toOwn(current) : toShared(current);
    },
    forgetEverything: (book) => {
      const books = [book, storedIn(local).book, storedIn(session).book, emptyBook(epochHere())];
      const next = forgotten(books.reduce(mergeBooks));
      held = next;
      const count = String(next.epoch);
      const store = local.isOpen() ? local : session;
      // First the count, so that no other tab writes its list into the cleared storage; in a full one, after.
      const first = store.put(epochKey, count);
      clear(local);
      clear(session);
      return { book: next, keeping: first.kind === "kept" ? first : store.put(epochKey, count) };
    },
    onOtherTab: (listener) => {
      const handleStorage = (event: Event) => {
        if (!isOurs(event)) return;
        const told = toldBy(event);
        const book = held && told ? mergeBooks(held, told) : (held ?? told);
        if (book) keepIn(placeFor(owner()), book);
        listener(load());
      };
      events.addEventListener("storage", handleStorage);
      return () => events.removeEventListener("storage", handleStorage);
    },
  };

  /**
   * What another tab has just kept on the device. It cannot be read from the storage for certain: where this tab wrote in
   * the same moment, the browser shows it its own text, and that text replaces the other (seen in Chromium, whose tabs
   * each have a copy of their own). The tab that wrote it may be closed by now, and the event is its last word.
   */
  function toldBy(event: Event): ProgressBook | undefined {
    const text = owner() === "own" ? writtenBook(event) : undefined;
    return text === undefined ? undefined : readFrom(text).book;
  }

  function toOwn(book: ProgressBook) {
    const answer = local.put(ownerKey, "own");
    if (answer.kind === "not-kept") return { book, keeping: answer };
    const kept = keepIn(local, book);
    if (kept.keeping.kind === "not-kept") local.remove(ownerKey);
    else {
      for (const key of [ownerKey, bookKey]) session.remove(key);
      // Most people choose their language before they are asked this.
      const language = session.text(languageKey);
      if (language !== undefined) local.put(languageKey, language);
    }
    return kept;
  }

  /** The copy on the device goes in any case: that is what the answer asks for. The answer first, for other tabs. */
  function toShared(book: ProgressBook) {
    const answer = session.put(ownerKey, "shared");
    for (const key of [ownerKey, bookKey, unreadableKey, hadListKey, languageKey])
      local.remove(key);
    const kept = keepIn(session, book);
    return answer.kind === "kept" ? kept : { ...kept, keeping: answer };
  }
}

interface Stored extends ParsedBook {
  readonly text: string | undefined;
}

/** Writes a book over what was stored, unless it is the same. */
function writeOver(
  store: SafeStorage,
  stored: Stored,
  book: ProgressBook,
  onWritten: (text: string, book: ProgressBook) => void,
): Keeping {
  if (stored.problems.length > 0) {
    const aside = store.put(unreadableKey, stored.text ?? "");
    if (aside.kind === "not-kept") return aside;
  }
  if (isBlank(book)) return store.remove(bookKey);
  const text = serialised(book);
  const keeping: Keeping = text === stored.text ? { kind: "kept" } : store.put(bookKey, text);
  if (keeping.kind === "kept") onWritten(text, book);
  return keeping;
}

function epochIn(store: SafeStorage): number {
  const epoch = Number(store.text(epochKey));
  return Number.isSafeInteger(epoch) && epoch > 0 ? epoch : 0;
}

function clear(store: SafeStorage): void {
  for (const key of store.keys()) if (key.startsWith(prefix) && key !== epochKey) store.remove(key);
}
