import type { Store } from "#app/store.ts";
import type { Change } from "#domain/book/acts.ts";
import type { DeviceOwner, KeptBook } from "#domain/book/storage.ts";
import type { Ports } from "./ports.ts";

/** The one place that changes the book: every change is stamped, kept in the browser, and told to the store. */
export interface Keeper {
  readonly change: (change: Change) => void;
  /** Keeps a change and leaves it to the caller's own event to tell it, with whatever else became known with it. */
  readonly kept: (change: Change) => KeptBook;
  readonly ownerSaid: (owner: DeviceOwner) => void;
  readonly everythingForgotten: () => void;
}

export function keeper(ports: Ports, store: Store): Keeper {
  function kept(change: Change): KeptBook {
    const stamp = { at: ports.now(), by: ports.tab };
    return ports.storage.keep(change(store.state().book, stamp));
  }
  return {
    kept,
    change: (change) => {
      store.happened({ kind: "book-kept", at: ports.now(), ...kept(change) });
    },
    ownerSaid: (owner) => {
      const { book } = store.state();
      store.happened({
        kind: "device-owner-said",
        owner,
        ...ports.storage.setOwner(owner, book),
      });
    },
    everythingForgotten: () => {
      const forgotten = ports.storage.forgetEverything(store.state().book);
      store.happened({ kind: "everything-forgotten", ...forgotten });
    },
  };
}
