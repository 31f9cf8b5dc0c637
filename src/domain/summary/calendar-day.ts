declare const brand: unique symbol;

/** A day of the calendar, `2026-09-01`, in no time zone: where the person is. Only {@link parseDay} makes one. */
export type Day = string & { readonly [brand]: "Day" };

/**
 * Reads a day as `<input type="date">` writes it. `undefined` for anything else, for a day that no month has, and
 * for years that are not of four digits.
 */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return undefined;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text)
    ? undefined
    : (text as Day);
}

/**
 * The day of a time in milliseconds since the epoch, where clocks are so many minutes ahead of UTC. Only for the years
 * that {@link parseDay} reads.
 */
export function dayAt(at: number, minutesAhead: number): Day {
  return new Date(at + minutesAhead * 60_000).toISOString().slice(0, 10) as Day;
}
