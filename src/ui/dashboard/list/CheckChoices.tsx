import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { namesToldApart } from "#ui/names/names.ts";
import { OrganizationName } from "#ui/names/OrganizationName.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useWords } from "#ui/words/words.ts";
import { useListStyles } from "./OrganizationList.styles.ts";

interface ChoicesProps {
  readonly organizations: readonly Organization[];
  readonly leftOut: ReadonlySet<OrganizationKey>;
  readonly onToggle: (key: OrganizationKey) => void;
}

/** Which organizations *Check all* leaves out. */
export function CheckChoices({ organizations, leftOut, onToggle }: ChoicesProps) {
  const words = useWords();
  const styles = useListStyles();
  const labels = namesToldApart(words, organizations);
  return (
    <div className={styles.choices}>
      {organizations.map((organization) => (
        <CheckRow
          key={organization.key}
          label={
            <OrganizationName organization={organization} label={labels.get(organization.key)} />
          }
          isChecked={!leftOut.has(organization.key)}
          onChange={() => onToggle(organization.key)}
        />
      ))}
    </div>
  );
}
