import { memo, useState } from "react";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { namesToldApart } from "#ui/names/names.ts";
import { OrganizationName } from "#ui/names/OrganizationName.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useFoldStyles } from "#ui/parts/Fold.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useListStyles } from "./OrganizationList.styles.ts";

interface ChoicesProps {
  readonly organizations: readonly Organization[];
  readonly leftOut: ReadonlySet<OrganizationKey>;
  readonly onToggle: (key: OrganizationKey) => void;
}

/**
 * Which organizations *Check all* leaves out. Drawn when it is first opened: there may be five hundred boxes that
 * nobody looks at.
 */
export const CheckChoices = memo(function CheckChoices(props: ChoicesProps) {
  const { organizations, leftOut, onToggle } = props;
  const words = useWords();
  const styles = useListStyles();
  const fold = useFoldStyles();
  const [isOpen, setOpen] = useState(false);
  const labels = namesToldApart(words, organizations);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={fold.summary}>{words.check.choose}</summary>
      {isOpen && (
        <div className={styles.choices}>
          {organizations.map((organization) => (
            <CheckRow
              key={organization.key}
              label={
                <OrganizationName
                  organization={organization}
                  label={labels.get(organization.key)}
                />
              }
              isChecked={!leftOut.has(organization.key)}
              onChange={() => onToggle(organization.key)}
            />
          ))}
        </div>
      )}
    </details>
  );
});
