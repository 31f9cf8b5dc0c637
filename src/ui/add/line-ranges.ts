const mostRanges = 12;

/** Line numbers, ascending, with those that follow each other in one (`1–3, 7`); of very many the first only. */
export function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last && last[1] + 1 === line) last[1] = line;
    else ranges.push([line, line]);
  }
  const shown = ranges
    .slice(0, mostRanges)
    .map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`));
  return [...shown, ...(ranges.length > mostRanges ? ["…"] : [])].join(", ");
}
