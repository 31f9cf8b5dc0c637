import { useState } from "react";
import { organizationsAt, organizationsOf } from "#app/selectors.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
  organizationKey,
} from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { Page } from "#ui/frame/Page.tsx";
import { VisitQuestion } from "#ui/frame/VisitQuestion.tsx";
import { useNameOf, useNames } from "#ui/names/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useRememberedPlace } from "#ui/page-memory.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { AccountQuestion } from "./AccountQuestion.tsx";
import { FromLink } from "./FromLink.tsx";
import { GuestAdvice } from "./GuestAdvice.tsx";
import { LetterFold } from "./LetterFold.tsx";
import { LookupState } from "./LookupState.tsx";
import { MoreLinks } from "./MoreLinks.tsx";
import { Methods } from "./methods/Methods.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { OrganizationStatus } from "./OrganizationStatus.tsx";
import { Steps } from "./steps/Steps.tsx";
import { TroubleFold } from "./TroubleFold.tsx";

/**
 * The page of one organization, by its ID or domain. It opens from a link too: signed in or not, on the list or not.
 */
export function OrganizationPage({ tenant }: { tenant: TenantRef }) {
  useRememberedPlace();
  const found = organizationsAt(useSelected(organizationsOf), tenant);
  const [chosen, setChosen] = useState<OrganizationKey | undefined>();
  const [only, ...others] = found;
  if (!only) return <LinkedOrganization tenant={tenant} />;
  if (others.length === 0) return <KnownOrganization organization={only} />;
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

function KnownOrganization({ organization }: { organization: Organization }) {
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const name = useNameOf(organization);
  const { key, account, relation } = organization;
  return (
    <Page heading={name} title={useTitleFor(name)}>
      <Identity organization={organization} />
      <VisitQuestion except={key} />
      <OrganizationStatus organization={organization} />
      <div className={styles.columns}>
        <Steps organization={organization} />
        <div className={base.section}>
          <Methods organization={organization} />
          {account === undefined && <AccountQuestion organization={organization} />}
          <LookupState organization={organization} />
          <TroubleFold organization={key} isHome={relation === "home"} />
          <LetterFold organization={organization} />
          <GuestAdvice />
          <MoreLinks organization={organization} />
        </div>
      </div>
    </Page>
  );
}

/** Its domain and ID, and the account that is used there. */
function Identity({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { areShown } = useNames();
  const { domain, account } = organization;
  const isNamed = domain !== undefined && domain !== nameOf(organization);
  return (
    <div className={styles.identity}>
      {areShown && (
        <p className={styles.known}>
          {isNamed && <bdi>{domain}</bdi>}
          <bdi>{account ? words.list.accountIs(account) : words.organization.accountUnknown}</bdi>
        </p>
      )}
      <BackLink />
    </div>
  );
}

/** An organization that is not on the list: its domain or ID is the heading, because any name could be in a link. */
function LinkedOrganization({ tenant }: { tenant: TenantRef }) {
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const organization: Organization = {
    key: organizationKey(tenant, undefined),
    tenant,
    relation: "unknown",
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
  return (
    <Page heading={tenant} title={useTitleFor(tenant)}>
      <BackLink />
      <FromLink tenant={tenant} />
      <div className={styles.columns}>
        <Steps organization={organization} />
        <div className={base.section}>
          <GuestAdvice />
          <MoreLinks organization={organization} />
        </div>
      </div>
    </Page>
  );
}

/** Anybody who sees the window can read the tab's title, so it names an organization only while names are shown. */
function useTitleFor(name: string): string {
  const words = useWords();
  const isOwn = useSelected((state) => state.keeping.owner === "own");
  return isOwn ? name : words.organization.title;
}

function BackLink() {
  const words = useWords();
  const styles = useOrganizationStyles();
  return (
    <nav aria-label={words.organization.back}>
      <a className={styles.back} href={hrefOf({ kind: "organizations" })}>
        {words.organization.back}
      </a>
    </nav>
  );
}
