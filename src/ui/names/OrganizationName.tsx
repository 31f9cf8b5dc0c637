import type { Organization } from "#domain/organization/organization.ts";
import { useNameOf, useNames } from "./names.ts";

interface OrganizationNameProps {
  readonly organization: Organization;
  /** What it is called instead of its name while names are shown, if another one has the same name. */
  readonly label?: string | undefined;
}

/** An organization's name, isolated from the text around it, because an organization can choose any name. */
export function OrganizationName({ organization, label }: OrganizationNameProps) {
  const name = useNameOf(organization);
  const { areShown } = useNames();
  return <bdi>{areShown && label !== undefined ? label : name}</bdi>;
}
