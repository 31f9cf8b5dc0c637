import { shortText, type TextLine } from "#domain/text/plain-text.ts";
import type { Block } from "./entry.ts";
import { type FieldRole, type Fields, readFields, roleOf } from "./fields.ts";

const labelAndValue = /^[\s"'•*-]*([a-z][a-z ().-]{0,38})["']? ?: *["']?([^"]*)["']?,?$/i;

/** What a labelled line says (`Tenant ID: …`, `"tenantId": "…",`); `undefined` where the label is not known. */
export function readLabel(text: string): Fields | undefined {
  const [, label, value] = labelAndValue.exec(text.trim()) ?? [];
  const role = label && roleOf(label);
  return role ? { [role]: value?.trim() ?? "" } : undefined;
}

/** Whether two of a kind say different things, so that they speak of different organizations. */
export function clashes(fields: Fields, more: Fields): boolean {
  return (Object.keys(more) as FieldRole[]).some((role) => {
    const isSingle = role !== "beside" && role !== "subscription";
    const before = fields[role]?.toLowerCase();
    return isSingle && before !== undefined && before !== more[role]?.toLowerCase();
  });
}

/**
 * Reads labelled lines that stand together: PowerShell's lists, YAML, JSON that was cut off. A label that comes
 * again with something else begins the next organization. `undefined` where no label begins.
 */
export function readCard(lines: readonly TextLine[], start: number): Block | undefined {
  const first = lines[start];
  if (!first) return undefined;
  let fields: Fields = {};
  let end = start;
  for (let line = lines[end]; line?.number === first.number + end - start; line = lines[end]) {
    const label = readLabel(line.text);
    if (!label || clashes(fields, label)) break;
    fields = { ...label, ...fields };
    end += 1;
  }
  if (end === start) return undefined;
  const { reading, text } = readFields(fields);
  const numbers = lines.slice(start, end).map((line) => line.number);
  const found =
    reading.kind === "entry"
      ? ({ kind: "entry", facts: reading.facts, lines: numbers } as const)
      : ({
          kind: "unread",
          reason: reading.reason,
          text: shortText(text || first.text),
          lines: numbers,
        } as const);
  return { found: [found], end };
}
