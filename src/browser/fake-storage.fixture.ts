export interface FakeStorage extends Storage {
  /** What is in it, by key. */
  readonly kept: () => Readonly<Record<string, string>>;
}

/** Why a storage refuses to write a key, as a full or a blocked one does; `undefined` where it does not. */
export type Refusal = (key: string, size: number) => string | undefined;

/** A browser's storage in memory. */
export function fakeStorage(
  entries: Readonly<Record<string, string>> = {},
  refusal: Refusal = () => undefined,
): FakeStorage {
  const map = new Map(Object.entries(entries));
  return {
    get length() {
      return map.size;
    },
    key: (index) => [...map.keys()][index] ?? null,
    getItem: (key) => map.get(key) ?? null,
    setItem: (key, value) => {
      const name = refusal(key, map.size);
      if (name) throw new DOMException("No.", name);
      map.set(key, value);
    },
    removeItem: (key) => map.delete(key),
    clear: () => map.clear(),
    kept: () => Object.fromEntries(map),
  };
}

/** What a window does that blocks a storage: it throws on the mere mention. */
export function blockedStorage(): never {
  throw new DOMException("No.", "SecurityError");
}
