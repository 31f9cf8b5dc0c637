/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** From 0 to below `limit`. */
  readonly below: (limit: number) => number;
  readonly chance: (probability: number) => boolean;
  /** One of a list, which must not be empty. */
  readonly one: <Item>(list: readonly [Item, ...Item[]]) => Item;
  /** One of a list; `undefined` of an empty one. */
  readonly any: <Item>(list: readonly Item[]) => Item | undefined;
}

/** Mulberry32: small, fast, and good enough to choose what somebody does. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  function below(limit: number): number {
    return Math.floor(fraction() * limit);
  }
  return {
    below,
    chance: (probability) => fraction() < probability,
    one: (list) => list[below(list.length)] ?? list[0],
    any: (list) => list[below(list.length)],
  };
}
