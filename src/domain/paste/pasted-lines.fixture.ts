import { linesOf } from "#domain/text/plain-text.ts";
import { type Finding, type PastedLine, pastedLine } from "./finding.ts";
import { furnitureIn } from "./furniture.ts";
import { readLine } from "./line.ts";
import type { Statement } from "./statement.ts";

/** The lines of a text, as the parser hands them to its readers. */
export function pasted(...text: readonly string[]): readonly PastedLine[] {
  const readers = { pieces: readLine, furniture: furnitureIn };
  return [...linesOf(text.join("\n"))].map((line) => pastedLine([line.number], line.text, readers));
}

/** A statement in one line: tenant, domain, account, name, relation and guess, or the question and what it knows. */
export function toldStatement(statement: Statement): string {
  if (statement.kind === "question") {
    const { reason, name, account } = statement;
    return [`${reason}?`, name, account].filter(Boolean).join(" · ");
  }
  const { tenant, domain, account, relation, name, certainty } = statement.facts;
  const guess = certainty.kind === "guessed" ? certainty.why : undefined;
  return [tenant, domain, account, relation, name, guess].filter(Boolean).join(" · ");
}

/** A finding in one line, its lines behind it. */
export function toldFinding(finding: Finding): string {
  const what = finding.kind === "furniture" ? finding.what : toldStatement(finding.statement);
  return `${what} [${finding.lines}]`;
}
