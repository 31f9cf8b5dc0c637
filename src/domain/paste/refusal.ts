import { readReference } from "#domain/paste/reference/reference.ts";
import { shortText, tidyName, wordsOf } from "#domain/text/plain-text.ts";
import { readingOf } from "./fields.ts";
import type { Block, PastedLine } from "./finding.ts";
import { asked, type Reading, withName } from "./reading.ts";

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
  const readings = readingsIn(line.text);
  const findings = (readings.length > 0 ? readings : [asked("not-understood")]).map((reading) => {
    const name = reading.kind === "question" ? reading.name : undefined;
    const text = shortText(name ?? line.text);
    return { kind: "read", reading, text, lines: line.numbers, isEntry: "no" } as const;
  });
  return { findings, end: at + 1 };
}

function readingsIn(text: string): readonly Reading[] {
  const isUnknown = /not found|does not exist in our|no such tenant/i.test(text);
  const named = isUnknown ? [] : [...text.matchAll(tenantInRefusal)].flatMap(tenantReading);
  const linked = wordsOf(text).flatMap((word) => {
    const reference = readReference(word);
    return reference?.form === "link" ? [readingOf(reference)] : [];
  });
  return [...named, ...linked];
}

function tenantReading([whole, word = "", quoted]: RegExpMatchArray): readonly Reading[] {
  const reference = readReference(word);
  if (reference?.form === "id" || reference?.form === "domain") {
    return [withName(readingOf(reference), tidyName(quoted ?? ""))];
  }
  const name = tidyName(/'([^']{1,200})/.exec(whole)?.[1] ?? "");
  return name === undefined || reference ? [] : [asked("a-name-alone", { name })];
}
