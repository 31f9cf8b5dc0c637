import { markdownFrom } from "#domain/text/markdown.ts";
import type { SummaryBlock, SummarySheet } from "./sheet.ts";

/** The words of one language for the sheet in Markdown: whole lines, with `value` already escaped. */
export interface MarkdownSentences {
  readonly domain: (value: string) => string;
  readonly tenantId: (value: string) => string;
  readonly account: (value: string) => string;
  readonly whomToCall: (value: string) => string;
  readonly added: string;
  readonly tested: string;
  readonly removed: string;
}

/**
 * The sheet in Markdown: a heading and a list for each organization, the boxes as a task list. Whatever stands in a
 * name is shown letter by letter. Ends in a line's end.
 */
export function summaryMarkdown(
  { title, preface, blocks }: SummarySheet,
  sentences: MarkdownSentences,
): string {
  const parts = [
    `# ${markdownFrom(title)}`,
    ...preface.map(markdownFrom),
    ...blocks.flatMap((block) => [
      `## ${markdownFrom(block.title)}`,
      blockLines(block, sentences).join("\n"),
    ]),
  ];
  return `${parts.join("\n\n")}\n`;
}

function blockLines(
  { status, link, done, identity }: SummaryBlock,
  sentences: MarkdownSentences,
): readonly string[] {
  const boxes = (["added", "tested", "removed"] as const).map(
    (box) => `- [${done[box] ? "x" : " "}] ${markdownFrom(sentences[box])}`,
  );
  const item = (value: string | undefined, sentence: (value: string) => string) =>
    value ? [`- ${sentence(markdownFrom(value))}`] : [];
  if (identity.kind === "left-out") return [`- ${markdownFrom(status)}`, ...boxes];
  return [
    ...item(identity.domain, sentences.domain),
    ...item(identity.tenantId, sentences.tenantId),
    ...item(identity.account, sentences.account),
    `- ${markdownFrom(status)}`,
    // Ours from end to end: a cloud's page and a parsed domain or ID, in which no angle bracket can stand.
    ...(link ? [`- <${link}>`] : []),
    ...boxes,
    ...item(identity.contact, sentences.whomToCall),
  ];
}
