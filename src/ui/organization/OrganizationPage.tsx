import { useState } from "react";
import { organizationsInOrder, organizationsOfTenant } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
} from "#domain/organization/organization.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import { useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useNames } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { AccountQuestion } from "./AccountQuestion.tsx";
import { BackLink } from "./head/RunHead.tsx";
import { KnownOrganization } from "./KnownOrganization.tsx";
import { LinkedOrganization } from "./LinkedOrganization.tsx";
import { useTitleFor } from "./use-title-for.ts";

/**
 * The page of one organization, by its ID or domain. It opens from a link too: signed in or not, on the list or not.
 */
export function OrganizationPage({ tenant }: { tenant: TenantRef }) {
  const found = organizationsOfTenant(useSelected(organizationsInOrder), tenant);
  const returning = useSelected(returningTo);
  const [chosen, setChosen] = useState<OrganizationKey | undefined>(returning);
  const [only, ...others] = found;
  if (!only) return <LinkedOrganization tenant={tenant} />;
  if (others.length === 0) return <KnownOrganization key={only.key} organization={only} />;
  const organization = found.find(({ key }) => key === chosen);
  const handleChoose = (key: OrganizationKey) => {
    setChosen(key);
    focusContent();
  };
  return organization ? (
    <KnownOrganization key={organization.key} organization={organization} />
  ) : (
    <AccountChoice organizations={found} onChoose={handleChoose} />
  );
}

/** Whoever comes back has chosen the account already. */
function returningTo({ landing }: State): OrganizationKey | undefined {
  return landing.kind === "landed" ? landing.organization : undefined;
}

interface AccountChoiceProps {
  readonly organizations: readonly Organization[];
  readonly onChoose: (organization: OrganizationKey) => void;
}

/** Several accounts reach this tenant: the person chooses one, or a test would count for the wrong account. */
function AccountChoice({ organizations, onChoose }: AccountChoiceProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { areShown } = useNames();
  const [first] = organizations;
  const name = first && areShown ? nameOf(first) : words.organization.title;
  return (
    <Page heading={useTitleFor(name)}>
      <BackLink />
      <p className={base.text}>{words.organization.severalAccounts}</p>
      <div className={base.tools}>
        {organizations.map(
          ({ key, account }) =>
            account && (
              <Button key={key} onClick={() => onChoose(key)}>
                {account}
              </Button>
            ),
        )}
      </div>
      {organizations
        .filter(({ account }) => account === undefined)
        .map((organization) => (
          <AccountQuestion key={organization.key} organization={organization} />
        ))}
    </Page>
  );
}
