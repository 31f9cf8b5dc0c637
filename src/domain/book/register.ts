/** Anything that JSON can write down. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** One thing the person said or was told, when, and in which tab. */
export interface Register {
  /** `null` where it was taken back. */
  readonly value: Json;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The tab that wrote it; empty for what came in an import. Only settles which of two equal times is later. */
  readonly by: string;
}

/** Registers by path. A map and not an object: a path may be `__proto__`. */
export type Registers = ReadonlyMap<string, Register>;

/** The latest moment that a `Date` can hold: a later one cannot be shown. */
export const latestTime = 8.64e15;

/**
 * The later of two registers: by time, then tab, then value, so that every two of them have the same winner on
 * every device.
 */
export function later(one: Register, other: Register): Register {
  if (one === other) return one;
  if (one.at !== other.at) return one.at > other.at ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  return JSON.stringify(one.value) >= JSON.stringify(other.value) ? one : other;
}

/** Every path of both; the later register where both have one. */
export function mergedRegisters(one: Registers, other: Registers): Registers {
  const merged = new Map(one);
  for (const [path, register] of other) {
    const rival = merged.get(path);
    merged.set(path, rival ? later(rival, register) : register);
  }
  return merged;
}

/** Registers in the order of their paths, the same in every language. */
export function sortedByPath(registers: Registers): readonly (readonly [string, Register])[] {
  return [...registers].sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Deeper values are nothing of ours, and writing them would overflow the stack. */
const deepest = 12;

/** Whether it is JSON, of at most twelve levels. */
export function isJson(value: unknown, levels = deepest): value is Json {
  if (value === null || typeof value === "boolean" || typeof value === "string") return true;
  if (typeof value === "number") return Number.isFinite(value);
  if (typeof value !== "object" || levels === 0) return false;
  return Object.values(value).every((part) => isJson(part, levels - 1));
}
