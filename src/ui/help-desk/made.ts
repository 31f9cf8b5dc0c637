import { strangerFrom } from "#app/actions/add-actions.ts";
import { readPaste } from "#app/actions/read-paste.ts";
import type { Address } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { type Person, peopleIn } from "#domain/paste/people.ts";
import { hrefOf } from "#ui/navigation.ts";

/** What a text of the help desk's becomes. */
export type Made =
  | {
      readonly kind: "organizations";
      readonly organizations: readonly LinkedOrganization[];
      /** What could not be read of the text. */
      readonly unread: readonly string[];
    }
  | {
      readonly kind: "people";
      readonly people: readonly LinkedPerson[];
      /** The lines that could not be read, from 1. */
      readonly unread: readonly number[];
    };

/** An organization, and the address that opens its steps here. */
export interface LinkedOrganization {
  readonly organization: Organization;
  readonly link: string;
}

/** A person, and the address that opens Rekey with all of their organizations. */
export interface LinkedPerson {
  readonly account: Address;
  readonly organizations: readonly Organization[];
  readonly link: string;
}

/** Reads what was typed or pasted: a table of people, or whatever names organizations. `undefined` if it names none. */
export async function madeFrom(
  text: string,
  codeOf: (organizations: readonly Organization[]) => Promise<string>,
): Promise<Made | undefined> {
  const table = peopleIn(text);
  if (table) {
    const people = await Promise.all(table.people.map((person) => linkedPerson(person, codeOf)));
    return { kind: "people", people, unread: table.unread };
  }
  const read = await readPaste(text);
  if (!read || read.organizations.length === 0) return undefined;
  const byTenant = new Map(read.organizations.map((one) => [one.tenant, one]));
  return {
    kind: "organizations",
    organizations: [...byTenant.values()].map(({ tenant, name }) => ({
      organization: { ...strangerFrom(tenant), ...(name ? { name } : {}) },
      link: addressOf(hrefOf({ kind: "organization", tenant })),
    })),
    unread: read.questions.map((question) => question.text),
  };
}

async function linkedPerson(
  { account, tenants }: Person,
  codeOf: (organizations: readonly Organization[]) => Promise<string>,
): Promise<LinkedPerson> {
  const organizations = tenants.map((tenant) => ({
    ...strangerFrom(tenant),
    key: organizationKey(tenant, account),
    account,
  }));
  const code = await codeOf(organizations);
  return { account, organizations, link: addressOf(hrefOf({ kind: "import", code })) };
}

/** A page of this copy, for another device. */
function addressOf(hash: string): string {
  return new URL(`./${hash}`, location.href).href;
}
