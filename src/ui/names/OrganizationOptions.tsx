import { organizationsInOrder } from "#app/selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { useNameOf, useNames } from "./names.ts";

/** The organizations of the list as options, with their domains, because two can have the same name. */
export function OrganizationOptions() {
  const organizations = useSelected(organizationsInOrder);
  return organizations.map((organization) => (
    <Choice key={organization.key} organization={organization} />
  ));
}

function Choice({ organization }: { organization: Organization }) {
  const words = useWords();
  const name = useNameOf(organization);
  const { areShown } = useNames();
  const { key, account, domain, tenant } = organization;
  const place = domain ?? tenant;
  return (
    <option value={key}>{areShown ? words.entries.optionNamed(name, place, account) : name}</option>
  );
}
