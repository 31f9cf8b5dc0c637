import { summaryMarkdown } from "#domain/summary/markdown-summary.ts";
import type { SummarySheet } from "#domain/summary/sheet.ts";
import { summaryTable } from "#domain/summary/table.ts";
import { csvText } from "#domain/text/csv.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { saveFile } from "./save-file.ts";

/** The sheet as files: for a spreadsheet, and for notes. */
export function Downloads({ sheet }: { sheet: SummarySheet }) {
  const { summary } = useWords();
  const handleTable = () => {
    const text = csvText(summaryTable(sheet, summary.table));
    saveFile({ name: summary.tableFile, type: "text/csv", text });
  };
  const handleMarkdown = () => {
    const text = summaryMarkdown(sheet, summary.markdown);
    saveFile({ name: summary.markdownFile, type: "text/markdown", text });
  };
  return (
    <>
      <Button onClick={handleTable}>{summary.saveTable}</Button>
      <Button onClick={handleMarkdown}>{summary.saveMarkdown}</Button>
    </>
  );
}
