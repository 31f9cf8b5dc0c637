import type { Triage } from "#domain/methods/phone.ts";
import { remembered } from "#domain/remembered.ts";
import { entryField, ofBook, ofOrganization } from "./fields.ts";
import { type OrganizationPage, saidAmong, saidOf } from "./pages.ts";
import { unescaped } from "./paths.ts";
import { type ProgressBook, pageOf, saidIn } from "./progress-book.ts";
import type { Register } from "./register.ts";
import type { AuthenticatorEntry } from "./values.ts";

/** When the person ticked what they did in one organization, in milliseconds since the epoch; absent where not. */
export interface Ticks {
  /** The new phone was added. */
  readonly added?: number;
  /** The old phone was removed. */
  readonly removed?: number;
}

/** The ticks on an organization's page. A tick taken back is no tick. */
export function ticksOf(page: OrganizationPage): Ticks {
  const added = saidOf(page, ofOrganization.added);
  const removed = saidOf(page, ofOrganization.removed);
  return {
    ...(added?.value ? { added: added.at } : {}),
    ...(removed?.value ? { removed: removed.at } : {}),
  };
}

/** What the person answered about the move. A name of nothing but spaces is none. */
export function triageIn(book: ProgressBook): Triage {
  const oldPhone = saidIn(book, ofBook.oldPhone)?.value;
  const keepsNumber = saidIn(book, ofBook.keepsNumber)?.value;
  const hasKeyElsewhere = saidIn(book, ofBook.hasKeyElsewhere)?.value;
  const oldPhoneName = saidIn(book, ofBook.oldPhoneName)?.value.trim();
  const newPhoneName = saidIn(book, ofBook.newPhoneName)?.value.trim();
  return {
    ...(oldPhone === undefined ? {} : { oldPhone }),
    ...(keepsNumber === undefined ? {} : { keepsNumber }),
    ...(hasKeyElsewhere === undefined ? {} : { hasKeyElsewhere }),
    ...(oldPhoneName ? { oldPhoneName } : {}),
    ...(newPhoneName ? { newPhoneName } : {}),
  };
}

/**
 * The lines of Authenticator by their IDs, those taken back left out. A matched one names the organization by the
 * key it has now. One that this version cannot read stands unmatched under its ID: were it left out, the rest
 * would pass for all of them.
 */
export function entriesIn(book: ProgressBook): ReadonlyMap<string, AuthenticatorEntry> {
  const entries = new Map<string, AuthenticatorEntry>();
  for (const [path, { value }] of book.registers) {
    if (!path.startsWith("entry/") || value === null) continue;
    const id = unescaped(path.slice("entry/".length));
    const register = book.registers.get(entryField(id).path);
    const entry = register && entryIn(register, id);
    entries.set(id, withPresentKey(book, entry ?? { kind: "unmatched", label: id }));
  }
  return entries;
}

const entryIn = remembered((register: Register, id: string) => {
  const field = entryField(id);
  return saidAmong(new Map([[field.path, register]]), field)?.value;
});

function withPresentKey(book: ProgressBook, entry: AuthenticatorEntry): AuthenticatorEntry {
  if (entry.kind !== "matched") return entry;
  const page = pageOf(book, entry.organization);
  return page ? { ...entry, organization: page.organization.key } : entry;
}
