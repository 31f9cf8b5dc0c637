import type { BookStorage } from "#domain/book-storage.ts";
import type { ListCode } from "#domain/list-link.ts";
import type { Directory, ErrandKeeper, PageReturns } from "#domain/ports.ts";

/** All that the app reaches outside itself. */
export interface Ports {
  readonly directory: Directory;
  readonly errands: ErrandKeeper;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly onPageReturn: PageReturns;
  /** An ID that nothing had before. */
  readonly newId: () => string;
  /** Names this tab among the writers of the book. */
  readonly tab: string;
  readonly storage: BookStorage;
  readonly listCode: ListCode;
}
