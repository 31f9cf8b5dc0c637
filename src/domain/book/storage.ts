import type { BookProblem } from "./parse.ts";
import type { ProgressBook } from "./progress-book.ts";

/** Whose device this is, as the person says. Until they say, it is treated as shared. */
export type DeviceOwner = "own" | "shared";

/** What storage shows of the past. */
export type Trace =
  /** A list, readable or not. */
  | "list"
  /** No list, because everything was forgotten here. */
  | "forgotten"
  /** No list, though one was kept here and not forgotten: the browser or another tool erased it. */
  | "vanished"
  /**
   * Nothing at all: a first visit, or a storage that the browser erased as a whole, as Safari does after seven
   * days of use without a visit. The two cannot be told apart, so this is not to be shown as an empty list.
   */
  | "nothing-known"
  /** The browser gives us no storage. */
  | "blocked";

/** What storage holds. */
export interface LoadedBook {
  readonly book: ProgressBook;
  readonly owner: DeviceOwner | undefined;
  readonly trace: Trace;
  readonly problems: readonly BookProblem[];
}

/** Whether storage took what it was given. */
export type Keeping =
  | { readonly kind: "kept" }
  | { readonly kind: "not-kept"; readonly reason: "full" | "blocked" };

/** The book as it is after keeping it: merged with what other tabs had kept. */
export interface KeptBook {
  readonly book: ProgressBook;
  readonly keeping: Keeping;
}

/** What the app needs from the browser to keep the book. */
export interface BookStorage {
  readonly load: () => LoadedBook;
  /** Merges the book into what is kept: on an own device for good, else for as long as the tab is open. */
  readonly keep: (book: ProgressBook) => KeptBook;
  /** Moves the book to where the answer says, and remembers the answer there. */
  readonly setOwner: (owner: DeviceOwner, book: ProgressBook) => KeptBook;
  /** Removes all that Rekey keeps in this browser, except a count that stops other tabs bringing it back. */
  readonly forgetEverything: (book: ProgressBook) => KeptBook;
  /** Tells what is kept after another tab changed it, to be merged; gives back what stops the telling. */
  readonly onOtherTab: (listener: (loaded: LoadedBook) => void) => () => void;
}
