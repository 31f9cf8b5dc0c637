/** Takes a line apart into its cells, each without the space around it. */
export type Splitter = (text: string) => readonly string[];

/** Cells between tabs, as a table is copied from a page or a spreadsheet. */
const tabCells: Splitter = (text) => text.split("\t").map((cell) => cell.trim());

/** Cells with two spaces or more between them, as a command line lays out a table. */
export const spacedCells: Splitter = (text) => text.trim().split(/ {2,}/);

/** Cells between upright strokes, as Markdown and a terminal's frames draw a table. */
const strokeCells: Splitter = (text) =>
  text
    .trim()
    .replace(/^[|│┃]|[|│┃]$/g, "")
    .split(/[|│┃]/)
    .map((cell) => cell.trim());

/** Parts of a line between dots in the middle, as somebody lists things in a message. */
const dottedCells: Splitter = (text) => text.split(/ [·•] /).map((cell) => cell.trim());

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

const commaCells = separatedCells(",");
const semicolonCells = separatedCells(";");

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
  if (/[|│┃]/.test(text)) return strokeCells;
  if (/ [·•] /.test(text)) return dottedCells;
  if (text.includes(";")) return semicolonCells;
  return text.includes(",") ? commaCells : spacedCells;
}

/** Whether a line has a sign that parts cells or the things of a list. */
export function hasSeparator(text: string): boolean {
  return /[\t,;|│┃]| [·•] /.test(text);
}

const ruler = /^\s*-{2,}(?: +-{2,})*$/;
const drawnRuler = /^\s*[|│┃+├┼┤└┴┘┌┬┐:─━= -]+$/;

/** Whether a line is the row of dashes under a command line's headings. */
export function isRuler(text: string): boolean {
  return ruler.test(text);
}

/** Whether a line is drawn between the rows of a table with strokes: `|---|:-:|`, `+----+`. */
export function isDrawnRuler(text: string): boolean {
  return drawnRuler.test(text) && /[-─━=]{2}/.test(text);
}

/**
 * Cells under the dashes of a ruler. A line that does not fit, for a cell of it reaches into the next column, has
 * none. The Azure command line leaves two spaces between columns; PowerShell leaves one, and its dashes are as long
 * as the heading, not as the column.
 */
export function ruledCells(rulerLine: string): Splitter {
  const dashes = [...rulerLine.matchAll(/-+/g)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const columns = dashes.map(({ start }, column) => {
    const gap = start - (dashes[column - 1]?.end ?? start);
    return { start, blanks: gap === 2 ? 2 : Math.min(gap, 1) };
  });
  return (text) => {
    const fits = columns.every(
      ({ start, blanks }) => text.slice(start - blanks, start).trim() === "",
    );
    if (!fits) return [];
    return columns.map(({ start }, column) => text.slice(start, columns[column + 1]?.start).trim());
  };
}
