/** One test of a run. */
export interface Timed {
  readonly file: string;
  readonly title: string;
  readonly milliseconds: number;
}

const shown = 10;

/** The slowest tests of a run, the slowest first, to be printed at its end. */
export function slowestOf(tests: readonly Timed[]): string {
  const slowest = tests.toSorted((one, other) => other.milliseconds - one.milliseconds);
  const lines = slowest.slice(0, shown).map(({ file, title, milliseconds }) => {
    const seconds = (milliseconds / 1000).toFixed(1);
    return `${seconds.padStart(7)} s  ${file} › ${title}`;
  });
  return ["", "The slowest tests:", ...lines, ""].join("\n");
}
