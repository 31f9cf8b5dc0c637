import { readReference } from "#domain/paste/reference/reference.ts";
import { shortText, tidyName, wordsOf } from "#domain/text/plain-text.ts";
import { statementOf } from "./fields.ts";
import type { Block, PastedLine } from "./finding.ts";
import { asked, type Statement, withName } from "./statement.ts";

const refusal = /\bAADSTS\d{4,7}\b|\bfailed against tenant\b/;
const tenantInRefusal =
  /\b(?:tenant|directory)\s+['"]?([^\s'":,()]{2,253})['"]?(?:\s+'([^']{1,200})')?/gi;
const longestRefusal = 5_000;

/**
 * Reads a refusal of Microsoft's, as a page or a command line shows it: it names the tenant in a sentence among IDs of
 * other things (`Authentication failed against tenant 72f9… 'Contoso': AADSTS50076: …`). A tenant that was not found
 * is nobody's. `undefined` for any other line.
 */
export function readRefusal(lines: readonly PastedLine[], at: number): Block | undefined {
  const line = lines[at];
  if (!line || line.text.length > longestRefusal || !refusal.test(line.text)) return undefined;
  const statements = statementsIn(line.text);
  const findings = (statements.length > 0 ? statements : [asked("not-understood")]).map(
    (statement) => {
      const name = statement.kind === "question" ? statement.name : undefined;
      const text = shortText(name ?? line.text);
      return { kind: "read", statement, text, lines: line.numbers, isEntry: "no" } as const;
    },
  );
  return { findings, end: at + 1 };
}

function statementsIn(text: string): readonly Statement[] {
  const isUnknown = /not found|does not exist in our|no such tenant/i.test(text);
  const named = isUnknown ? [] : [...text.matchAll(tenantInRefusal)].flatMap(tenantStatement);
  const linked = wordsOf(text).flatMap((word) => {
    const reference = readReference(word);
    return reference?.form === "link" ? [statementOf(reference)] : [];
  });
  return [...named, ...linked];
}

function tenantStatement([whole, word = "", quoted]: RegExpMatchArray): readonly Statement[] {
  const reference = readReference(word);
  if (reference?.form === "id" || reference?.form === "domain") {
    return [withName(statementOf(reference), tidyName(quoted ?? ""))];
  }
  const name = tidyName(/'([^']{1,200})/.exec(whole)?.[1] ?? "");
  return name === undefined || reference ? [] : [asked("a-name-alone", { name })];
}
