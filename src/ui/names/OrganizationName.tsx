import type { Organization } from "#domain/organization/organization.ts";
import { useNameOf, useNames } from "./names.ts";

interface OrganizationNameProps {
  readonly organization: Organization;
  /** What it is called instead while names are shown, to tell it from another of its name. */
  readonly label?: string | undefined;
}

/** What an organization is called here, kept apart from the text around it: the name is its own choice. */
export function OrganizationName({ organization, label }: OrganizationNameProps) {
  const name = useNameOf(organization);
  const { areShown } = useNames();
  return <bdi>{areShown && label !== undefined ? label : name}</bdi>;
}
