import * as v from "valibot";
import { type OrganizationKey, parseOrganizationKey } from "#domain/organization/organization.ts";
import { withHomeNews } from "./home-news.ts";
import { organizationPath, splitOrganizationPath } from "./paths.ts";
import { emptyBook, type ProgressBook } from "./progress-book.ts";
import { isJson, type Json, type Register, type Registers } from "./register.ts";
import { timeSchema } from "./schemas.ts";

/** What was wrong with a stored book. What could be read of it was read. */
export type BookProblem =
  /** It is no book, or lacks what every book has. */
  | { readonly kind: "damaged" }
  /** A later version of ours wrote it; what this one does not know is kept, and not shown. */
  | { readonly kind: "newer-version"; readonly version: number }
  /** So many of its registers were none. */
  | { readonly kind: "registers-lost"; readonly count: number };

/** A book, and what is missing from it. */
export interface ParsedBook {
  readonly book: ProgressBook;
  readonly problems: readonly BookProblem[];
}

type Rows = Readonly<Record<string, unknown>>;

/** What makes the rows of each version those of the next. There is one version yet. */
const migrations: readonly ((rows: Rows) => Rows)[] = [];

/** The version that is written. */
const currentVersion = migrations.length + 1;

/** The book as text, the same for equal books: one row for each register, by its whole path. */
export function serialised({ epoch, general, organizations }: ProgressBook): string {
  const rows = [
    ...[...organizations].flatMap(([key, registers]) =>
      [...registers].map(([path, register]) => [organizationPath(key, path), register] as const),
    ),
    ...general,
  ]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, register]) => `${JSON.stringify(path)}:${JSON.stringify(register)}`);
  return `{"version":${currentVersion},"epoch":${epoch},"registers":{${rows.join(",")}}}`;
}

/** Reads what {@link serialised} wrote; of any other text, as much as is a book. Never throws. */
export function parseBookText(text: string): ParsedBook {
  return parseBook(jsonFrom(text));
}

/** Reads a book from JSON of any shape, as much of it as is one. Never throws. */
export function parseBook(json: unknown): ParsedBook {
  const frame = v.safeParse(frameSchema, json);
  if (!frame.success) return { book: emptyBook(), problems: [{ kind: "damaged" }] };
  const { version, epoch, registers: rows } = frame.output;
  const isWhole = version !== null && epoch !== null && rows !== null;
  const { registers, lost } = registersFrom(migrated(rows ?? {}, version ?? currentVersion));
  const problems: readonly BookProblem[] = [
    ...(isWhole ? [] : [{ kind: "damaged" } as const]),
    ...(version !== null && version > currentVersion
      ? [{ kind: "newer-version", version } as const]
      : []),
    ...(lost > 0 ? [{ kind: "registers-lost", count: lost } as const] : []),
  ];
  return { book: bookFrom(epoch ?? 0, registers), problems };
}

/** A book of registers by their whole paths. A path that names no organization is kept as it stands. */
function bookFrom(epoch: number, registers: Registers): ProgressBook {
  const general = new Map<string, Register>();
  const organizations = new Map<OrganizationKey, Map<string, Register>>();
  const keys = new Map<string, OrganizationKey | undefined>();
  for (const [path, register] of registers) {
    const place = splitOrganizationPath(path);
    if (place && !keys.has(place.key)) keys.set(place.key, parseOrganizationKey(place.key));
    const key = place && keys.get(place.key);
    if (!key) {
      general.set(path, register);
      continue;
    }
    const own = organizations.get(key) ?? new Map<string, Register>();
    organizations.set(key, own.set(place.fieldPath, register));
  }
  const current = [...organizations].map(([key, own]) => [key, withHomeNews(own)] as const);
  return { epoch, general, organizations: new Map(current) };
}

/** The JSON of a text; `undefined`, which no JSON is, for any other text. */
export function jsonFrom(text: string): unknown {
  const parsed = v.safeParse(jsonText, text);
  return parsed.success ? parsed.output : undefined;
}

const jsonText = v.pipe(v.string(), v.parseJson());

/** Rows by name. Not valibot's `record`, which leaves out rows named `__proto__`. */
export const rowsSchema = v.custom<Rows>(
  (rows) => typeof rows === "object" && rows !== null && !Array.isArray(rows),
);

function count(least: number) {
  return v.pipe(v.number(), v.safeInteger(), v.minValue(least));
}

const frameSchema = v.object({
  version: v.fallback(v.nullable(count(1)), null),
  epoch: v.fallback(v.nullable(count(0)), null),
  registers: v.fallback(v.nullable(rowsSchema), null),
});

const registerSchema: v.GenericSchema<unknown, Register> = v.object({
  value: v.custom<Json>((value) => isJson(value)),
  at: timeSchema,
  after: v.exactOptional(timeSchema),
  by: v.string(),
});

function migrated(rows: Rows, version: number): Rows {
  return migrations.slice(version - 1).reduce((older, migrate) => migrate(older), rows);
}

function registersFrom(rows: Rows) {
  const registers = new Map<string, Register>();
  const entries = Object.entries(rows);
  for (const [path, row] of entries) {
    const register = v.safeParse(registerSchema, row);
    if (register.success) registers.set(path, register.output);
  }
  return { registers, lost: entries.length - registers.size };
}
