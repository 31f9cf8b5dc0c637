import { type Address, domainOf, parseAddress } from "#domain/organization/account.ts";
import { isPersonal } from "#domain/organization/personal.ts";
import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";
import { linesOf } from "#domain/text/plain-text.ts";
import { splitterOf } from "./cells.ts";

/** Somebody, and the organizations that they belong to. */
export interface Person {
  readonly account: Address;
  /** Their home first, where the address tells it; each once. */
  readonly tenants: readonly TenantRef[];
}

/** A table of people, and the lines that say nothing of the kind; the header is none of them. */
export interface PeopleTable {
  readonly people: readonly Person[];
  /** From 1, ascending. */
  readonly unread: readonly number[];
}

/** Where in a row the person and the organization stand. */
interface Columns {
  readonly person: number;
  readonly organization: number;
}

const personName = /user ?principal ?name|upn|e-?mail|user|person|benutzer|utilisateur/i;
const organizationName =
  /resource ?tenant|tenant|organi[sz]ation|domain|directory|mandant|locataire/i;
/** A tenant that is not the one to be visited, or not a tenant's ID. */
const otherName = /home ?tenant|object ?id|display ?name|tenant ?name/i;

/**
 * Reads a table of people and organizations, such as an export of a tenant's cross-tenant access activity: one row for
 * each person in each organization, by commas, semicolons or tabs. The header tells the columns; without one there are
 * two, an address and a domain or ID, in either order. `undefined` for a text that is no such table.
 */
export function peopleIn(text: string): PeopleTable | undefined {
  const rows = [...linesOf(text)].map(({ number, text: line }) => ({
    number,
    cells: splitterOf(line)(line),
  }));
  const [first, ...below] = rows;
  if (!first || first.cells.length < 2) return undefined;
  const named = columnsNamed(first.cells);
  const columns = named ?? columnsSeen(first.cells);
  return columns && peopleAmong(named ? below : rows, columns);
}

interface Row {
  readonly number: number;
  readonly cells: readonly string[];
}

function peopleAmong(
  rows: readonly Row[],
  { person, organization }: Columns,
): PeopleTable | undefined {
  const tenantsOf = new Map<Address, Set<TenantRef>>();
  const unread: number[] = [];
  for (const { number, cells } of rows) {
    const account = parseAddress(cells[person] ?? "");
    const tenant = parseTenantRef(cells[organization] ?? "");
    if (account && tenant) {
      tenantsOf.set(account, (tenantsOf.get(account) ?? withHome(account)).add(tenant));
    } else unread.push(number);
  }
  const people = [...tenantsOf].map(([account, tenants]) => ({ account, tenants: [...tenants] }));
  return people.length === 0 ? undefined : { people, unread };
}

function withHome(account: Address): Set<TenantRef> {
  const home = domainOf(account);
  return new Set(home && !isPersonal(home) ? [home] : []);
}

function columnsNamed(cells: readonly string[]): Columns | undefined {
  const person = cells.findIndex((cell) => personName.test(cell) && !otherName.test(cell));
  const organization = cells.findIndex(
    (cell, at) => at !== person && organizationName.test(cell) && !otherName.test(cell),
  );
  const isHeader = cells.every((cell) => !parseAddress(cell));
  return isHeader && person >= 0 && organization >= 0 ? { person, organization } : undefined;
}

function columnsSeen(cells: readonly string[]): Columns | undefined {
  const [one = "", other = ""] = cells;
  if (cells.length !== 2) return undefined;
  if (parseAddress(one) && parseTenantRef(other)) return { person: 0, organization: 1 };
  return parseTenantRef(one) && parseAddress(other) ? { person: 1, organization: 0 } : undefined;
}
