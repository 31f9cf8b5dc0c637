import type { Keeping } from "#domain/book/storage.ts";
import type { StorageUse } from "#domain/diagnostics/browser-facts.ts";
import type { KeptTexts } from "#domain/microsoft/signed-in.ts";

/**
 * One of the browser's two storages, as Rekey uses it. No call throws. A browser may refuse its storage from the
 * start, or begin to refuse it at any moment, or have no more room: then there is nothing to read, and writing says why
 * it failed.
 */
export interface SafeStorage extends KeptTexts {
  /** Whether the browser lets us look into it at this moment. */
  readonly isOpen: () => boolean;
  /** Whether it keeps what it is given at this moment; tried, for a browser does not say so. */
  readonly use: () => StorageUse;
  readonly put: (key: string, text: string) => Keeping;
  readonly remove: (key: string) => Keeping;
}

/** Not under our prefix, so that other tabs take no notice; it is gone again at once. */
const probeKey = "rekey-probe";

/**
 * @param open reads the storage off the window, again at each call: a browser that blocks it throws when it is only
 * mentioned, and the person may block or allow it while the page is open. Some browsers answer with `null` instead.
 */
export function safeStorage(open: () => Storage | null): SafeStorage {
  return {
    isOpen: () => read(open, ({ length }) => length) !== undefined,
    use: () => {
      const keeping = written(open, (storage) => {
        storage.setItem(probeKey, "probe");
        storage.removeItem(probeKey);
      });
      return keeping.kind === "kept" ? "usable" : keeping.reason;
    },
    keys: () => read(open, keysOf) ?? [],
    text: (key) => read(open, (storage) => storage.getItem(key)) ?? undefined,
    put: (key, text) => written(open, (storage) => storage.setItem(key, text)),
    remove: (key) => written(open, (storage) => storage.removeItem(key)),
  };
}

function keysOf(storage: Storage): readonly string[] {
  const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index));
  return keys.filter((key) => key !== null);
}

/** Nothing but the browser's own calls runs inside, so whatever is thrown is the browser's refusal. */
function read<Answer>(open: () => Storage | null, ask: (storage: Storage) => Answer) {
  try {
    const storage = open();
    return storage ? ask(storage) : undefined;
  } catch {
    return undefined;
  }
}

function written(open: () => Storage | null, write: (storage: Storage) => void): Keeping {
  try {
    const storage = open();
    if (!storage) return { kind: "not-kept", reason: "blocked" };
    write(storage);
    return { kind: "kept" };
  } catch (refusal) {
    const isFull = refusal instanceof DOMException && refusal.name === "QuotaExceededError";
    return { kind: "not-kept", reason: isFull ? "full" : "blocked" };
  }
}
