import * as v from "valibot";
import { plainText, shortText } from "#domain/text/plain-text.ts";
import { readFields } from "./fields.ts";
import { type Block, type Finding, numbersOf, type PastedLine } from "./finding.ts";
import { type FieldRole, type Fields, roleOf } from "./roles.ts";

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
 * item: `az account list`, `az account show`, `az account tenant list`, Azure's own answers (`{"value": […]}`),
 * Graph's `organization` and PowerShell's `ConvertTo-Json`. By the index of the block's first line. It pauses between
 * items, so that a page can answer meanwhile.
 */
export function* readJson(
  lines: readonly PastedLine[],
): Generator<undefined, ReadonlyMap<number, Block>> {
  const blocks = new Map<number, Block>();
  for (const pair of yield* pairsIn(lines)) {
    const findings = isAlone(lines, pair) ? yield* readItems(lines, pair) : undefined;
    if (findings) blocks.set(pair.from.line, blockOf(lines, pair, findings));
  }
  return blocks;
}

function blockOf(lines: readonly PastedLine[], pair: Pair, findings: readonly Finding[]): Block {
  const taken = new Set(findings.flatMap((item) => item.lines));
  const around = numbersIn(lines, pair).filter((number) => !taken.has(number));
  const json: readonly Finding[] =
    around.length > 0 ? [{ kind: "furniture", what: "json", lines: around }] : [];
  return { findings: [...findings, ...json], end: pair.to.line + 1 };
}

function numbersIn(lines: readonly PastedLine[], { from, to }: Pair): readonly number[] {
  return numbersOf(lines.slice(from.line, to.line + 1));
}

type OpenPair = Omit<Pair, "to"> & { readonly inside: Pair[] };

/** The outermost pairs that close. */
function* pairsIn(lines: readonly PastedLine[]): Generator<undefined, readonly Pair[]> {
  const open: OpenPair[] = [{ sign: "", from: { line: 0, at: 0 }, inside: [] }];
  let signs = 0;
  for (const [line, { text }] of lines.entries()) {
    for (const at of signsIn(text)) {
      withSign(open, text.charAt(at), { line, at });
      signs += 1;
      if (signs % signsAtATime === 0) yield;
    }
  }
  return open.flatMap((pair) => pair.inside);
}

const signsAtATime = 10_000;

function withSign(open: OpenPair[], sign: string, place: Place): void {
  const top = open.at(-1);
  if (closes.has(sign)) open.push({ sign, from: place, inside: [] });
  else if (top && closes.get(top.sign) === sign) {
    open.pop();
    open.at(-1)?.inside.push({ ...top, to: place });
  }
}

const closes: ReadonlyMap<string, string> = new Map([
  ["[", "]"],
  ["{", "}"],
]);

const sign = /\\.|["[\]{}]/gs;

/** Where braces and brackets stand outside strings. JSON's strings stay on their line, so each line is by itself. */
function* signsIn(text: string): Generator<number> {
  let isQuoted = false;
  for (const { 0: found, index } of text.matchAll(sign)) {
    if (found === '"') isQuoted = !isQuoted;
    else if (!isQuoted && found.length === 1) yield index;
  }
}

/** Whether nothing but a comma shares its lines with the pair. */
function isAlone(lines: readonly PastedLine[], { from, to }: Pair): boolean {
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
/** Graph's `verifiedDomains`: the default one names the tenant best. */
const verified = v.pipe(
  v.array(v.object({ name: text, isDefault: v.optional(v.boolean(), false) })),
  v.transform((domains) => (domains.find(({ isDefault }) => isDefault) ?? domains[0])?.name ?? ""),
);
const itemSchema = v.record(v.string(), v.fallback(v.union([text, named, first, verified]), ""));
const answerSchema = v.object({ value: v.array(v.unknown()) });
const itemsAtATime = 100;

function* readItems(
  lines: readonly PastedLine[],
  pair: Pair,
): Generator<undefined, readonly Finding[] | undefined> {
  const places = placesOf(lines, pair);
  const json = places.length > 0 ? parseJson(textOf(lines, pair)) : undefined;
  const items = pair.sign === "[" ? json : listIn(json);
  if (!Array.isArray(items) || items.length !== places.length) return undefined;
  const findings: Finding[] = [];
  for (const [index, each] of items.entries()) {
    const item = v.safeParse(itemSchema, each);
    if (!item.success) return undefined;
    findings.push(readItem(item.output, lines, places[index] ?? pair));
    if (index % itemsAtATime === 0) yield;
  }
  return findings;
}

/** An answer's list under `value`; any other object is an item itself. */
function listIn(json: unknown): unknown {
  const answer = v.safeParse(answerSchema, json);
  return answer.success ? answer.output.value : [json];
}

function textOf(lines: readonly PastedLine[], { from, to }: Pair): string {
  const first = lines[from.line]?.text ?? "";
  if (from.line === to.line) return first.slice(from.at, to.at + 1);
  const between = lines.slice(from.line + 1, to.line).map((line) => line.text);
  const last = lines[to.line]?.text.slice(0, to.at + 1) ?? "";
  return [first.slice(from.at), ...between, last].join("\n");
}

/** Where the items stand: in a list, in an answer's list under `value`, or the pair itself. */
function placesOf(lines: readonly PastedLine[], pair: Pair): readonly Pair[] {
  if (pair.sign === "[") return pair.inside.filter(({ sign }) => sign === "{");
  const list = pair.inside.find(({ sign, from: { line, at } }) => {
    const before = lines[line]?.text.slice(Math.max(0, at - 20), at) ?? "";
    return sign === "[" && /"value"\s*:\s*$/.test(before);
  });
  return list ? placesOf(lines, list) : [pair];
}

function readItem(
  item: Readonly<Record<string, string>>,
  lines: readonly PastedLine[],
  place: Pair,
): Finding {
  const { statement, text: known } = readFields(fieldsIn(item));
  const isKnown = statement.kind === "organization" || known !== "";
  const shown = shortText(isKnown ? known : textOf(lines, place));
  return { kind: "read", statement, text: shown, lines: numbersIn(lines, place), isEntry: "no" };
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
