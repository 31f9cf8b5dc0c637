import { Link } from "@fluentui/react-link";
import { organizationsAt, organizationsOf } from "#app/selectors.ts";
import { type Organization, organizationKey } from "#domain/organization.ts";
import { isTenantId, type TenantRef } from "#domain/tenant.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Page } from "#ui/parts/Page.tsx";
import { VisitQuestion } from "#ui/parts/VisitQuestion.tsx";
import { words } from "#ui/words.ts";
import { AccountQuestion } from "./AccountQuestion.tsx";
import { FromLink } from "./FromLink.tsx";
import { GuestAdvice } from "./GuestAdvice.tsx";
import { LookupState } from "./LookupState.tsx";
import { MoreLinks } from "./MoreLinks.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { OrganizationStatus } from "./OrganizationStatus.tsx";
import { Steps } from "./Steps.tsx";
import { TroubleFold } from "./TroubleFold.tsx";

/** One organization, by its ID or domain; opens cold, signed in or not, in the list or not. */
export function OrganizationPage({ tenant }: { tenant: TenantRef }) {
  const found = organizationsAt(useSelected(organizationsOf), tenant);
  const [organization] = found;
  return organization ? (
    <KnownOrganization organization={organization} all={found} />
  ) : (
    <LinkedOrganization tenant={tenant} />
  );
}

interface KnownProps {
  readonly organization: Organization;
  readonly all: readonly Organization[];
}

function KnownOrganization({ organization, all }: KnownProps) {
  const styles = useOrganizationStyles();
  const name = useNameOf(organization);
  return (
    <Page heading={name} title={useTitleFor(name)}>
      <BackLink />
      <VisitQuestion />
      <div className={styles.columns}>
        <Steps organization={organization} />
        <div className={styles.section}>
          {all.length > 1 && <p className={styles.text}>{words.organization.severalAccounts}</p>}
          {all.map((one) => (
            <OrganizationStatus key={one.key} organization={one} />
          ))}
          {all
            .filter(({ account }) => account === undefined)
            .map((one) => (
              <AccountQuestion key={one.key} organization={one} />
            ))}
          <LookupState organization={organization} />
          <TroubleFold organization={organization.key} isHome={organization.relation === "home"} />
          <GuestAdvice />
          <MoreLinks organization={organization} />
        </div>
      </div>
    </Page>
  );
}

/** Nobody vouched for this address: its domain or ID stands where a name of its own choice would. */
function LinkedOrganization({ tenant }: { tenant: TenantRef }) {
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
        <div className={styles.section}>
          <GuestAdvice />
          <MoreLinks organization={organization} />
        </div>
      </div>
    </Page>
  );
}

/** A tab's title is read by whoever sees the window: it names an organization on an own device only. */
function useTitleFor(name: string): string {
  const isOwn = useSelected((state) => state.keeping.owner === "own");
  return isOwn ? name : words.organization.title;
}

function BackLink() {
  return (
    <nav aria-label={words.organization.back}>
      <Link href={hrefOf({ kind: "organizations" })}>{words.organization.back}</Link>
    </nav>
  );
}
