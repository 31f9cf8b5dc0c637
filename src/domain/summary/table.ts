import type { SummaryBlock, SummarySheet } from "./sheet.ts";

/** The columns of the sheet as a table, in their order. */
const columns = [
  "organization",
  "domain",
  "tenantId",
  "account",
  "status",
  "link",
  "added",
  "tested",
  "removed",
  "whomToCall",
] as const;

type Column = (typeof columns)[number];

/** The words of one language for a table. */
export interface TableSentences {
  readonly columns: Readonly<Record<Column, string>>;
  /** Whether a box is ticked. */
  readonly yes: string;
  readonly no: string;
}

/**
 * The sheet as a table, its header first: one row for each organization. What is not known, and what tells which
 * organization it is where names are left out, is an empty cell.
 */
export function summaryTable(
  { blocks }: Pick<SummarySheet, "blocks">,
  sentences: TableSentences,
): readonly (readonly string[])[] {
  const header = columns.map((column) => sentences.columns[column]);
  const rows = blocks.map((block) => {
    const cells = cellsOf(block, sentences);
    return columns.map((column) => cells[column]);
  });
  return [header, ...rows];
}

function cellsOf(
  { title, status, link, done, identity }: SummaryBlock,
  { yes, no }: TableSentences,
): Readonly<Record<Column, string>> {
  const isShown = identity.kind === "shown";
  return {
    organization: title,
    domain: (isShown && identity.domain) || "",
    tenantId: (isShown && identity.tenantId) || "",
    account: (isShown && identity.account) || "",
    status,
    link: (isShown && link) || "",
    added: done.added ? yes : no,
    tested: done.tested ? yes : no,
    removed: done.removed ? yes : no,
    whomToCall: isShown ? identity.contact : "",
  };
}
