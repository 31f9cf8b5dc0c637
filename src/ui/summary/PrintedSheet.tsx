import type { TenantRef } from "#domain/organization/tenant.ts";
import { usePaperStyles } from "./Paper.styles.ts";
import { Sheet } from "./Sheet.tsx";
import { useSheet } from "./sheet.ts";

/** The sheet as it stands on paper: of one organization, or of all. */
export function PrintedSheet({ tenant }: { tenant: TenantRef | undefined }) {
  const styles = usePaperStyles();
  const sheet = useSheet(tenant);
  return (
    <div className={styles.paper}>
      <Sheet sheet={sheet} />
    </div>
  );
}
