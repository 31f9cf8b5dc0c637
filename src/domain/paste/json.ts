import * as v from "valibot";
import { plainText, shortText, type TextLine } from "#domain/text/plain-text.ts";
import type { Block, Found } from "./entry.ts";
import { type FieldRole, type Fields, readFields, roleOf } from "./fields.ts";

/** A pair of braces or brackets: where it opens and closes, and what stands directly within. */
interface Pair {
  readonly sign: string;
  readonly from: Place;
  readonly to: Place;
  readonly inside: readonly Pair[];
}

/** An index into the lines, and one into that line's text. */
interface Place {
  readonly line: number;
  readonly at: number;
}

/**
 * Finds the JSON in a text and reads each of its items by itself, so that what is cut off at the end costs one
 * item: `az account list`, `az account show`, `az account tenant list`, Azure's own answers (`{"value": […]}`) and
 * PowerShell's `ConvertTo-Json`. By the index of the block's first line. One pass, whatever the text.
 */
export function readJson(lines: readonly TextLine[]): ReadonlyMap<number, Block> {
  const blocks = new Map<number, Block>();
  for (const pair of pairsIn(lines)) {
    const found = isAlone(lines, pair) ? readItems(lines, pair) : undefined;
    if (found) blocks.set(pair.from.line, blockOf(lines, pair, found));
  }
  return blocks;
}

function blockOf(lines: readonly TextLine[], pair: Pair, found: readonly Found[]): Block {
  const taken = new Set(found.flatMap((item) => item.lines));
  const around = numbersOf(lines, pair).filter((number) => !taken.has(number));
  const json: readonly Found[] =
    around.length > 0 ? [{ kind: "skipped", what: "json", lines: around }] : [];
  return { found: [...found, ...json], end: pair.to.line + 1 };
}

function numbersOf(lines: readonly TextLine[], { from, to }: Pair): readonly number[] {
  return lines.slice(from.line, to.line + 1).map((line) => line.number);
}

/** The outermost pairs that close. */
function pairsIn(lines: readonly TextLine[]): readonly Pair[] {
  const open: (Omit<Pair, "to"> & { readonly inside: Pair[] })[] = [
    { sign: "", from: { line: 0, at: 0 }, inside: [] },
  ];
  lines.forEach(({ text }, line) => {
    for (const at of signsIn(text)) {
      const sign = text.charAt(at);
      const top = open.at(-1);
      if (closes.has(sign)) open.push({ sign, from: { line, at }, inside: [] });
      else if (top && closes.get(top.sign) === sign) {
        open.pop();
        open.at(-1)?.inside.push({ ...top, to: { line, at } });
      }
    }
  });
  return open.flatMap((pair) => pair.inside);
}

const closes: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
]);

/** Where braces and brackets stand outside strings. JSON's strings stay on their line, so each line is by itself. */
function signsIn(text: string): readonly number[] {
  const places: number[] = [];
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && "[]{}".includes(sign)) places.push(at);
  }
  return places;
}

/** Whether nothing but a comma shares its lines with the pair. */
function isAlone(lines: readonly TextLine[], { from, to }: Pair): boolean {
  const before = lines[from.line]?.text.slice(0, from.at) ?? "";
  const after = lines[to.line]?.text.slice(to.at + 1) ?? "";
  return before.trim() === "" && /^\s{0,9},?$/.test(after);
}

const text = v.pipe(v.string(), v.transform(plainText));
const named = v.pipe(
  v.object({ name: text }),
  v.transform(({ name }) => name),
);
const first = v.pipe(
  v.array(text),
  v.transform(([item = ""]) => item),
);
const itemSchema = v.record(v.string(), v.fallback(v.union([text, named, first]), ""));
const itemsSchema = v.array(itemSchema);
const answerSchema = v.object({ value: v.array(v.unknown()) });

function readItems(lines: readonly TextLine[], pair: Pair): readonly Found[] | undefined {
  const places = placesOf(lines, pair);
  const json = places.length > 0 ? parseJson(textOf(lines, pair)) : undefined;
  const parsed = v.safeParse(itemsSchema, pair.sign === "[" ? json : listIn(json));
  if (!parsed.success || parsed.output.length !== places.length) return undefined;
  return parsed.output.map((item, index) => readItem(item, lines, places[index] ?? pair));
}

/** An answer's list under `value`; any other object is an item itself. */
function listIn(json: unknown): unknown {
  const answer = v.safeParse(answerSchema, json);
  return answer.success ? answer.output.value : [json];
}

function textOf(lines: readonly TextLine[], { from, to }: Pair): string {
  const itsLines = lines.slice(from.line, to.line + 1);
  const after = (lines[to.line]?.text.length ?? 0) - to.at - 1;
  const json = itsLines.map((line) => line.text).join("\n");
  return json.slice(from.at, json.length - after);
}

/** Where the items stand: in a list, in an answer's list under `value`, or the pair itself. */
function placesOf(lines: readonly TextLine[], pair: Pair): readonly Pair[] {
  if (pair.sign === "[") return pair.inside.filter(({ sign }) => sign === "{");
  const list = pair.inside.find(({ sign, from: { line, at } }) => {
    const before = lines[line]?.text.slice(Math.max(0, at - 20), at) ?? "";
    return sign === "[" && /"value"\s*:\s*$/.test(before);
  });
  return list ? placesOf(lines, list) : [pair];
}

function readItem(
  item: Readonly<Record<string, string>>,
  lines: readonly TextLine[],
  place: Pair,
): Found {
  const { reading, text: shown } = readFields(fieldsIn(item));
  const numbers = numbersOf(lines, place);
  if (reading.kind === "entry") return { kind: "entry", facts: reading.facts, lines: numbers };
  const { reason } = reading;
  return { kind: "unread", reason, text: shortText(shown || textOf(lines, place)), lines: numbers };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No JSON after all: its lines are read as any others are.
    return undefined;
  }
}

/**
 * By role. Azure's `homeTenantId` is no role: it is the tenant that holds the subscription, not the person's
 * home. Source: https://github.com/Azure/azure-cli/pull/23214.
 */
function fieldsIn(item: Readonly<Record<string, string>>): Fields {
  const fields: Partial<Record<FieldRole, string>> = {};
  for (const [key, value] of Object.entries(item)) {
    const role = roleOf(key);
    if (role) fields[role] ||= value;
  }
  return fields;
}
