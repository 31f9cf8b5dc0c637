import * as v from "valibot";
import type { Device, OldPhone } from "#domain/methods/phone.ts";
import { type Address, parseAddress } from "#domain/organization/account.ts";
import type { Relation, Source } from "#domain/organization/organization.ts";
import { type Domain, parseDomain, type TenantId } from "#domain/organization/tenant.ts";
import type { Leaving, Survival } from "#domain/verdict/evidence.ts";
import type { AuthenticatorEntry } from "#domain/verdict/reconciliation.ts";
import { escaped, unescaped } from "./paths.ts";
import type { Carrier } from "./progress-book.ts";
import type { Registers } from "./register.ts";
import {
  domainSchema,
  entrySchema,
  keySchema,
  microsoftSaysSchema,
  nameText,
  oneOf,
  signInSaysSchema,
  tenantIdSchema,
  testSchema,
  text,
  timeSchema,
} from "./schemas.ts";

/** One thing the book knows how to read: where it stands, what it may be, and in which exports it goes along. */
interface Field<Value> {
  readonly path: string;
  readonly schema: v.GenericSchema<unknown, Value>;
  /**
   * `link`: in both. `file`: what could bring the verdict nearer to *Yes* stays out of links, so that a link
   * somebody made up never gives the all-clear. `never`: what Microsoft said, and what is of this browser only.
   */
  readonly travels: Carrier | "never";
}

/** A field of the whole book, by its whole path. */
export interface BookField<Value> extends Field<Value> {
  readonly of: "book";
}

/** A field that each organization has, by its path within the organization. */
export interface OrganizationField<Value> extends Field<Value> {
  readonly of: "organization";
}

const yesOrNo: v.GenericSchema<unknown, boolean> = v.boolean();

/** What the book keeps of each organization. A tick's time is its register's. */
export const ofOrganization = {
  /** Whether it is on the list. Written for all keys of an organization together: see `writing.ts`. */
  present: organizationField("present", yesOrNo, "link"),
  name: organizationField("name", nameText(200), "link"),
  domain: organizationField("domain", domainSchema, "link"),
  relation: organizationField(
    "relation",
    oneOf<Relation>({ home: true, guest: true, unknown: true }),
    "link",
  ),
  source: organizationField(
    "source",
    oneOf<Source>({ typed: true, listed: true, "from-link": true, imported: true }),
    "never",
  ),
  /** Ticked: the new phone was added there. */
  added: organizationField("added", yesOrNo, "link"),
  /** Ticked: the old phone was removed there. */
  removed: organizationField("removed", yesOrNo, "link"),
  test: organizationField("test", testSchema, "file"),
  /** The latest test that decided something; one that proves nothing takes its place in `test`, and not here. */
  decisive: organizationField("decisive-test", testSchema, "file"),
  /** Nothing answered home's prompt on the way there: home's own bad news, which no answer there takes back. */
  homeRefused: organizationField("home-refused", yesOrNo, "file"),
  /** The person says that Security info there lists no method. */
  nothingListed: organizationField("nothing-listed", yesOrNo, "file"),
  /** The person says that Security info there is closed to them. */
  closed: organizationField("closed", yesOrNo, "file"),
  leaving: organizationField(
    "leaving",
    oneOf<Leaving>({ "still-needed": true, leaving: true, left: true }),
    "file",
  ),
  /** Whom to call. */
  contact: organizationField("contact", text(500), "file"),
  /** When an admin helps, in milliseconds since the epoch. */
  appointment: organizationField("appointment", timeSchema, "file"),
  /** Its Security info was opened to begin the move. */
  workStarted: organizationField("work-started", yesOrNo, "file"),
  microsoftSays: organizationField("microsoft-says", microsoftSaysSchema, "never"),
  signInSays: organizationField("sign-in-says", signInSaysSchema, "never"),
  /**
   * The organization with an account that this one without an account is, as the person says. Read only between
   * the same tenant's. Does not travel: an export names the merged organization.
   */
  sameAs: organizationField("same-as", keySchema, "never"),
} as const;

/** What the paths begin with that an organization has several of, each followed by an ID. */
export const organizationFamilies = {
  device: "device",
  survival: "survival",
  gone: "gone",
} as const;

/** The same for the book as a whole. */
export const bookFamilies = {
  entry: "entry",
  homeless: "homeless",
  tenantId: "tenant-id",
} as const;

/** The IDs that registers have in one family; whatever their values. */
export function idsAmong(registers: Registers, family: string): readonly string[] {
  const start = `${family}/`;
  return [...registers.keys()]
    .filter((path) => path.startsWith(start))
    .map((path) => unescaped(path.slice(start.length)));
}

/** What becomes of one method when the old phone goes, as the person says. */
export function survivalField(methodId: string): OrganizationField<Survival> {
  const schema = oneOf<Survival>({ survives: true, lost: true });
  const path = `${organizationFamilies.survival}/${escaped(methodId)}`;
  return organizationField(path, schema, "file");
}

/** Which device one method sits on, as the person says. */
export function deviceField(methodId: string): OrganizationField<Device> {
  const schema = oneOf<Device>({ "old-phone": true, "new-phone": true, "another-device": true });
  return organizationField(`${organizationFamilies.device}/${escaped(methodId)}`, schema, "file");
}

/** An entry on a phone that Microsoft listed once and no longer does; the register's time is when that was seen. */
export function goneField(methodId: string): OrganizationField<boolean> {
  return organizationField(`${organizationFamilies.gone}/${escaped(methodId)}`, yesOrNo, "never");
}

/** What the book keeps once. */
export const ofBook = {
  oldPhone: bookField(
    "triage/old-phone",
    oneOf<OldPhone>({ here: true, elsewhere: true, broken: true, erased: true, lost: true }),
    "link",
  ),
  /** The person went on without saying where the old phone is, so they are not asked again. */
  oldPhoneSkipped: bookField("triage/old-phone-skipped", yesOrNo, "never"),
  keepsNumber: bookField("triage/keeps-number", yesOrNo, "file"),
  hasKeyElsewhere: bookField("triage/key-elsewhere", yesOrNo, "link"),
  oldPhoneName: bookField("triage/old-phone-name", text(100), "link"),
  newPhoneName: bookField("triage/new-phone-name", text(100), "link"),
  /** A new phone once more: what was said of the move before no longer counts. The register's time is when. */
  moveStarted: bookField("move/started", yesOrNo, "file"),
  /** The person says that every work entry of Authenticator is in the book. */
  reconciledAll: bookField("reconciled/all-entries", yesOrNo, "never"),
  /** The person says that Authenticator has no work entry, and that the book has every organization. */
  noEntries: bookField("reconciled/no-entries", yesOrNo, "never"),
  /** The old phone was put into the drawer. */
  drawerStarted: bookField("drawer/started", yesOrNo, "never"),
  /** The old phone was erased after the drawer test. */
  drawerWiped: bookField("drawer/wiped", yesOrNo, "never"),
} as const;

/** What is said of the list as a whole, and no longer so once the list is another. */
export const ofWholeList = [ofBook.reconciledAll, ofBook.noEntries] as const;

/**
 * The ID that a lookup gave for a domain. Not in a link, whose organizations carry their IDs: a made-up lookup
 * would merge one organization into another that is done.
 */
export function tenantIdField(domain: Domain): BookField<TenantId> {
  return bookField(`${bookFamilies.tenantId}/${domain}`, tenantIdSchema, "file");
}

/** The person says that an account, whose address is only a mailbox, has no organization of its own. */
export function homelessField(account: Address): BookField<boolean> {
  return bookField(`${bookFamilies.homeless}/${escaped(account)}`, yesOrNo, "file");
}

/** One line of Authenticator, by an ID of the caller's. */
export function entryField(id: string): BookField<AuthenticatorEntry> {
  return bookField(`${bookFamilies.entry}/${escaped(id)}`, entrySchema, "file");
}

const organizationFields: ReadonlyMap<string, OrganizationField<unknown>> = new Map(
  Object.values<OrganizationField<unknown>>(ofOrganization).map((field) => [field.path, field]),
);

const bookFields: ReadonlyMap<string, BookField<unknown>> = new Map(
  Object.values<BookField<unknown>>(ofBook).map((field) => [field.path, field]),
);

/** The field at a path within an organization; `undefined` for one that this version does not know. */
export function organizationFieldAt(path: string): OrganizationField<unknown> | undefined {
  const [family, step, ...more] = path.split("/");
  if (step === undefined || more.length > 0) return organizationFields.get(path);
  if (family === organizationFamilies.survival) return survivalField(unescaped(step));
  if (family === organizationFamilies.gone) return goneField(unescaped(step));
  return family === organizationFamilies.device ? deviceField(unescaped(step)) : undefined;
}

/** The field at a path of the book; `undefined` for one that this version does not know. */
export function bookFieldAt(path: string): BookField<unknown> | undefined {
  const [family, step, ...more] = path.split("/");
  if (step === undefined || more.length > 0) return bookFields.get(path);
  if (family === bookFamilies.entry) return entryField(unescaped(step));
  if (family === bookFamilies.homeless) return homelessFieldAt(unescaped(step));
  if (family !== bookFamilies.tenantId) return bookFields.get(path);
  const domain = parseDomain(step);
  return domain === undefined ? undefined : tenantIdField(domain);
}

function homelessFieldAt(step: string): BookField<unknown> | undefined {
  const account = parseAddress(step);
  return account === step ? homelessField(account) : undefined;
}

function organizationField<Value>(
  path: string,
  schema: v.GenericSchema<unknown, Value>,
  travels: Field<Value>["travels"],
): OrganizationField<Value> {
  return { of: "organization", path, schema, travels };
}

function bookField<Value>(
  path: string,
  schema: v.GenericSchema<unknown, Value>,
  travels: Field<Value>["travels"],
): BookField<Value> {
  return { of: "book", path, schema, travels };
}
