import { organizationsOf } from "#app/selectors.ts";
import type { Organization } from "#domain/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names.ts";
import { words } from "#ui/words.ts";

/** The organizations of the list, to choose one from. */
export function OrganizationOptions() {
  const organizations = useSelected(organizationsOf);
  return organizations.map((organization) => (
    <Choice key={organization.key} organization={organization} />
  ));
}

function Choice({ organization }: { organization: Organization }) {
  const name = useNameOf(organization);
  const { key, account } = organization;
  return <option value={key}>{account ? words.entries.optionNamed(name, account) : name}</option>;
}
