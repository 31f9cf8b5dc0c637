import { shortText } from "#domain/text/plain-text.ts";
import { readFields } from "./fields.ts";
import { type Block, type Finding, numbersOf, type PastedLine } from "./finding.ts";

type Column = "name" | "domain" | "id";

/**
 * Reads a row of Azure's *Directories + subscriptions* that was copied cell by cell: name, domain and ID, each on its
 * own line, the name or the domain perhaps absent, and perhaps the kind of tenant between. Only where that page's
 * heading stands above, for elsewhere a domain and the ID below it may be two organizations. `undefined` where no ID
 * follows.
 */
export function readDirectory(lines: readonly PastedLine[], start: number): Block | undefined {
  const cells = cellsFrom(lines, start);
  const order = cells.map(({ column }) => column).join(" ");
  if (!["name id", "domain id", "name domain id"].includes(order)) return undefined;
  const end = (cells.at(-1)?.at ?? start) + 1;
  const { statement, text } = readFields(
    Object.fromEntries(cells.map(({ column, line }) => [column, line.text.trim()])),
  );
  const row = cells.map(({ line }) => line);
  const between = lines.slice(start, end).filter((line) => !row.includes(line));
  const others: readonly Finding[] =
    between.length > 0 ? [{ kind: "furniture", what: "notice", lines: numbersOf(between) }] : [];
  const shown = shortText(text);
  return {
    findings: [
      { kind: "read", statement, text: shown, lines: numbersOf(row), isEntry: "no" },
      ...others,
    ],
    end,
  };
}

interface Cell {
  readonly column: Column;
  readonly line: PastedLine;
  readonly at: number;
}

/** The cells up to the first ID; none where something else comes before it. */
function cellsFrom(lines: readonly PastedLine[], start: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = start; at < start + 4; at += 1) {
    const line = lines[at];
    if (!line) return [];
    if (cells.length > 0 && line.furniture()?.what === "notice") continue;
    const column = columnOf(line);
    if (!column) return [];
    cells.push({ column, line, at });
    if (column === "id") return cells;
  }
  return [];
}

/** What has a name of its own is no cell. */
function columnOf(line: PastedLine): Column | undefined {
  const [piece, ...more] = line.pieces();
  if (!piece || more.length > 0) return undefined;
  const { form, statement } = piece;
  if (statement.kind === "question") {
    if (statement.reason === "a-name-alone") return "name";
    return form === "id" && statement.reason === "personal-account" ? "id" : undefined;
  }
  const isCell = (form === "domain" || form === "id") && statement.facts.name === undefined;
  return isCell ? form : undefined;
}
