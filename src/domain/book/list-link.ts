import * as v from "valibot";
import {
  mostOrganizations,
  type OrganizationKey,
  parseOrganizationKey,
  partsOf,
} from "#domain/organization/organization.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import { chaptersOf, isListed } from "./chapters.ts";
import {
  type BookField,
  bookFieldAt,
  type OrganizationField,
  ofOrganization,
  organizationFieldAt,
} from "./fields.ts";
import { withHomeNews } from "./home-news.ts";
import { type ListRefusal, longestList } from "./list-code.ts";
import { jsonFrom, rowsSchema } from "./parse.ts";
import { presentMove } from "./present-move.ts";
import { type Carrier, emptyBook, type ProgressBook } from "./progress-book.ts";
import { isJson, type Json, type Register, type Registers, sortedByPath } from "./register.ts";
import { timeSchema } from "./schemas.ts";

/** A list from elsewhere, to be shown before it is merged. */
export type ParsedList =
  | {
      readonly kind: "list";
      /** A book of its own, in no epoch of this browser's. */
      readonly list: ProgressBook;
      /** How many rows were none that may come this way. */
      readonly leftOut: number;
    }
  | { readonly kind: "refused"; readonly reason: ListRefusal };

const currentVersion = 1;

/**
 * The book as text for another device, for {@link parseList} there. A link carries the organizations, the ticks
 * and the answers about the phones; a file carries all that the person said, tests too. Neither carries what
 * Microsoft said, nor the epoch, nor which tab wrote what.
 */
export function listText(kept: ProgressBook, carrier: Carrier): string {
  const book = presentMove(kept);
  const chapters = chaptersOf(book).filter((one) => carrier === "file" || isListed(one));
  const organizations = chapters.map((chapter) => [
    chapter.organization.key,
    rowsFrom(chapter.registers, organizationFieldAt, carrier),
  ]);
  return JSON.stringify({
    version: currentVersion,
    organizations: Object.fromEntries(organizations),
    book: rowsFrom(book.general, bookFieldAt, carrier),
  });
}

/**
 * Reads a list from anywhere. Only what {@link listText} puts into the same carrier is let in, so a link takes
 * no organization off the list and brings no test, whoever made it up. Never throws.
 */
export function parseList(text: string, carrier: Carrier): ParsedList {
  if (text.length > longestList) return refused("too-large");
  const json = jsonFrom(text);
  const versioned = v.safeParse(versionSchema, json);
  if (versioned.success && versioned.output.version > currentVersion)
    return refused("newer-version");
  const frame = v.safeParse(frameSchema, json);
  if (!frame.success) return refused("not-a-list");
  const organizations = Object.entries(frame.output.organizations);
  if (organizations.length > mostOrganizations) return refused("too-many-organizations");
  const general = registersFrom(frame.output.book, bookFieldAt, carrier);
  const read = organizations.map(([key, rows]) => organizationFrom(key, rows, carrier));
  return {
    kind: "list",
    list: {
      ...emptyBook(),
      general: general.registers,
      organizations: new Map(
        read.flatMap(({ key, registers }) =>
          key === undefined || registers.size === 0 ? [] : [[key, registers] as const],
        ),
      ),
    },
    leftOut: read.reduce((sum, { leftOut }) => sum + leftOut, general.leftOut),
  };
}

type FieldAt = (path: string) => BookField<unknown> | OrganizationField<unknown> | undefined;

const versionSchema = v.object({ version: v.number() });

const frameSchema = v.object({
  version: v.literal(currentVersion),
  organizations: rowsSchema,
  book: rowsSchema,
});

const rowSchema = v.strictTuple([v.unknown(), timeSchema]);

function refused(reason: ListRefusal): ParsedList {
  return { kind: "refused", reason };
}

function rowsFrom(registers: Registers, fieldAt: FieldAt, carrier: Carrier) {
  const rows = sortedByPath(registers).flatMap(([path, { value, at }]) => {
    const carried = carriedValue(fieldAt(path), value, carrier);
    return carried === undefined ? [] : [[path, [carried, at]] as const];
  });
  return Object.fromEntries(rows);
}

/** What a list says of one organization; all of it is left out where its key is none. */
interface ReadOrganization {
  readonly key: OrganizationKey | undefined;
  readonly registers: Registers;
  readonly leftOut: number;
}

function organizationFrom(text: string, rows: unknown, carrier: Carrier): ReadOrganization {
  const key = parseOrganizationKey(text);
  if (!key) return { key: undefined, registers: new Map(), leftOut: 1 };
  // One that goes by a domain has that one; with another, a lookup would hand the other on to the tenant's ID.
  const { tenant } = partsOf(key);
  const fieldAt: FieldAt = (path) =>
    path === ofOrganization.domain.path && !isTenantId(tenant)
      ? { ...ofOrganization.domain, schema: v.literal(tenant) }
      : organizationFieldAt(path);
  const { registers, leftOut } = registersFrom(rows, fieldAt, carrier);
  return { key, registers: withHomeNews(registers), leftOut };
}

function registersFrom(rows: unknown, fieldAt: FieldAt, carrier: Carrier) {
  const registers = new Map<string, Register>();
  const parsed = v.safeParse(rowsSchema, rows);
  if (!parsed.success) return { registers, leftOut: 1 };
  const entries = Object.entries(parsed.output);
  for (const [path, row] of entries) {
    const pair = v.safeParse(rowSchema, row);
    const value = pair.success ? carriedValue(fieldAt(path), pair.output[0], carrier) : undefined;
    if (!pair.success || value === undefined) continue;
    registers.set(path, { value, at: pair.output[1], by: "" });
  }
  return { registers, leftOut: entries.length - registers.size };
}

/** The value as it may travel; `undefined` if it may not. */
function carriedValue(
  field: ReturnType<FieldAt>,
  value: unknown,
  carrier: Carrier,
): Json | undefined {
  const travels = field && (field.travels === "link" || field.travels === carrier);
  if (!travels) return undefined;
  if (carrier === "link" && !isLawfulInLink(field, value)) return undefined;
  if (value === null) return null;
  const parsed = v.safeParse(field.schema, value);
  return parsed.success && isJson(parsed.output) ? parsed.output : undefined;
}

/**
 * A link takes nothing off the list; nor does it say which organization is an account's home, for with a made-up
 * one the true one would not be missed. A lookup of the account's domain tells.
 */
function isLawfulInLink(field: ReturnType<FieldAt>, value: unknown): boolean {
  if (field === ofOrganization.present) return value === true;
  return field !== ofOrganization.relation || value !== "home";
}
