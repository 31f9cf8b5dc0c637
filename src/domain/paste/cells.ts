/** Takes a line apart into its cells, each without the space around it. */
export type Splitter = (text: string) => readonly string[];

/** Cells between tabs, as a table is copied from a page or a spreadsheet. */
const tabCells: Splitter = (text) => text.split("\t").map((cell) => cell.trim());

/** Cells with two spaces or more between them, as a command line lays out a table. */
export const spacedCells: Splitter = (text) => text.trim().split(/ {2,}/);

/**
 * Cells between separators, in CSV's quotes where they need them (`"Contoso, Ltd.",contoso.com`; `""` is a quote).
 * A quote that is not closed runs to the end of the line.
 */
function separatedCells(separator: "," | ";"): Splitter {
  return (text) => {
    const cells: string[] = [];
    let from = 0;
    while (from <= text.length) {
      const quoted = quotedCell(text, from);
      const end = text.indexOf(separator, quoted?.end ?? from);
      const to = end < 0 ? text.length : end;
      cells.push((quoted?.cell ?? text.slice(from, to)).trim());
      from = to + 1;
    }
    return cells;
  };
}

function quotedCell(text: string, from: number) {
  let at = from;
  while (text.charAt(at) === " ") at += 1;
  if (text.charAt(at) !== '"') return undefined;
  const start = at + 1;
  let end = text.indexOf('"', start);
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  const to = end < 0 ? text.length : end;
  return { cell: text.slice(start, to).replace(/""/g, '"'), end: Math.min(to + 1, text.length) };
}

/** The splitter that a line's own signs ask for. */
export function splitterOf(text: string): Splitter {
  if (text.includes("\t")) return tabCells;
  if (text.includes(";")) return separatedCells(";");
  return text.includes(",") ? separatedCells(",") : spacedCells;
}

const ruler = /^\s*-{2,}(?: +-{2,})*$/;

/** Whether a line is the row of dashes under a command line's headings. */
export function isRuler(text: string): boolean {
  return ruler.test(text);
}

/**
 * Cells under the dashes of a ruler. A line that does not fit, for a cell of it reaches into the next column, has
 * none.
 */
export function ruledCells(rulerLine: string): Splitter {
  const starts = [...rulerLine.matchAll(/-+/g)].map((dashes) => dashes.index);
  return (text) => {
    const fits = starts.every((start) => text.slice(Math.max(0, start - 2), start).trim() === "");
    if (!fits) return [];
    return starts.map((start, column) => text.slice(start, starts[column + 1]).trim());
  };
}
