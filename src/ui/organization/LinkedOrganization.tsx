import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { useTitle } from "#ui/frame/title.ts";
import { AddCard } from "./cards/AddCard.tsx";
import { FromLink } from "./FromLink.tsx";
import { RunHead } from "./head/RunHead.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { useTitleFor } from "./use-title-for.ts";

/** An organization that is not on the list: its domain or ID is the heading, because any name could be in a link. */
export function LinkedOrganization({ tenant }: { tenant: TenantRef }) {
  const styles = useOrganizationStyles();
  const organization: Organization = {
    key: organizationKey(tenant, undefined),
    tenant,
    relation: "unknown",
    ...(isTenantId(tenant) ? {} : { domain: tenant }),
  };
  useTitle(useTitleFor(tenant));
  return (
    <div className={styles.page}>
      <RunHead name={tenant} />
      <FromLink tenant={tenant} />
      <AddCard organization={organization} isFull={false} isListed={false} />
    </div>
  );
}
