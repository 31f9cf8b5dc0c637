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
  /** Milliseconds since the epoch, by the clock of whoever wrote it. */
  readonly at: number;
  /**
   * Where that clock was behind: how late the register ranked that this one took the place of. So the latest word
   * wins, and still says honestly when it was said: a clock that was once a year ahead does no lasting harm.
   */
  readonly after?: number;
  /** The tab that wrote it; empty for what came in an import. Only settles which of two equal times is later. */
  readonly by: string;
}

/** Registers by path. A map and not an object: a path may be `__proto__`. */
export type Registers = ReadonlyMap<string, Register>;

/** The latest moment that a `Date` can hold: a later one cannot be shown. */
export const latestTime = 8.64e15;

/** How late a register is among those of its path. */
export function rankOf({ at, after = -1 }: Register): number {
  return Math.max(at, after + 1);
}

/**
 * The later of two registers: by rank, then tab, then what they hold, so that every two of them have the same winner on
 * every device.
 */
export function later(one: Register, other: Register): Register {
  if (one === other) return one;
  const lead = rankOf(one) - rankOf(other);
  if (lead !== 0) return lead > 0 ? one : other;
  if (one.by !== other.by) return one.by > other.by ? one : other;
  return tieBreak(one) >= tieBreak(other) ? one : other;
}

function tieBreak({ value, at, after }: Register): string {
  return JSON.stringify([value, at, after]);
}

/**
 * Every path of both; the later register where both have one. The very registers of `one` where the other has
 * nothing later, so that who looks at them sees that nothing changed.
 */
export function mergedRegisters(one: Registers, other: Registers): Registers {
  const news = [...other].filter(([path, register]) => {
    const rival = one.get(path);
    return rival === undefined || later(rival, register) !== rival;
  });
  return news.length === 0 ? one : new Map([...one, ...news]);
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
