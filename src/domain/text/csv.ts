/**
 * Rows as a CSV file: the first row is the header, lines end in CRLF, every cell is quoted. It begins with a byte
 * order mark, without which Excel takes UTF-8 for the machine's old code page and mangles every name with an
 * accent. What a spreadsheet would take for a formula begins with an apostrophe, see {@link harmlessCell}.
 * Source: RFC 4180, section 2.
 */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => row.map(quotedCell).join(","));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function quotedCell(text: string): string {
  return `"${harmlessCell(text).replaceAll('"', '""')}"`;
}

/** Full-width signs count as well: Excel takes them for plain ones in some languages. */
const formula = /(?<=^|[;\t\r\n])(?=[\s\p{Cc}\p{Cf}"']*[=+\-@＝＋－＠])/gu;
const control = /^[\t\r\n]/;

/**
 * A cell that no spreadsheet computes: one that begins with `=`, `+`, `-`, `@`, a tab or a line's end gets an
 * apostrophe before it. So does what stands after `;` or a tab inside a cell: a spreadsheet set to split there, as
 * some countries' are, begins a cell of its own with it. Text that is harmless stays as it is.
 * Source: OWASP, "CSV Injection".
 */
export function harmlessCell(text: string): string {
  const harmless = text.replace(formula, "'");
  return control.test(harmless) ? `'${harmless}` : harmless;
}
