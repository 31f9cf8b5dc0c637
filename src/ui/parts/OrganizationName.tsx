import type { Organization } from "#domain/organization.ts";
import { useNameOf } from "#ui/names.ts";

/** What an organization is called here, kept apart from the text around it: the name is its own choice. */
export function OrganizationName({ organization }: { organization: Organization }) {
  return <bdi>{useNameOf(organization)}</bdi>;
}
