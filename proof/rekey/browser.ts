import { parseBookText, serialised } from "#domain/book/parse.ts";
import { emptyBook, forgotten, mergeBooks, type ProgressBook } from "#domain/book/progress-book.ts";
import type { BookStorage, LoadedBook } from "#domain/book/storage.ts";
import type {
  CheckMemory,
  Errand,
  KeptVisit,
  RememberedChecks,
  VisitKeeper,
} from "#domain/microsoft/ports.ts";

/** What one browser keeps for all of its tabs, on a device of the person's own. */
export interface Browser {
  readonly storageFor: (tab: string) => BookStorage;
  readonly errands: {
    readonly keep: (errand: Errand) => void;
    readonly take: () => Errand | undefined;
  };
  readonly visits: VisitKeeper;
  readonly checkMemory: CheckMemory;
  readonly newId: () => string;
}

/** A browser without a word in its storage. */
export function emptyBrowser(): Browser {
  let kept: ProgressBook = emptyBook();
  let errand: Errand | undefined;
  let visit: KeptVisit | undefined;
  let checks: RememberedChecks | undefined;
  let ids = 0;
  const listeners = new Map<string, (loaded: LoadedBook) => void>();

  function loadedFrom(book: ProgressBook): LoadedBook {
    return { book, owner: "own", trace: "list", problems: [] };
  }

  function keep(tab: string, book: ProgressBook) {
    kept = mergeBooks(kept, book);
    for (const [other, listener] of listeners) if (other !== tab) listener(loadedFrom(kept));
    return { book: kept, keeping: { kind: "kept" } } as const;
  }

  return {
    storageFor: (tab) => ({
      // As text, the way that a page load finds it.
      load: () => loadedFrom(parseBookText(serialised(kept)).book),
      keep: (book) => keep(tab, book),
      setOwner: (_, book) => keep(tab, book),
      forgetEverything: (book) => {
        kept = mergeBooks(kept, book);
        return keep(tab, forgotten(kept));
      },
      onOtherTab: (listener) => {
        listeners.set(tab, listener);
        return () => listeners.delete(tab);
      },
    }),
    errands: {
      keep: (one) => {
        errand = one;
      },
      take: () => {
        const taken = errand;
        errand = undefined;
        return taken;
      },
    },
    visits: {
      keep: (one) => {
        visit = one;
      },
      kept: () => visit,
    },
    checkMemory: {
      keep: (one) => {
        checks = one;
      },
      kept: () => checks ?? { checks: [], listings: [] },
      forget: () => {
        checks = undefined;
      },
    },
    newId: () => {
      ids += 1;
      return `line-${ids}`;
    },
  };
}
