import type { TenantRef } from "#domain/organization/tenant.ts";
import { usePrintStyles } from "./PrintSwitch.styles.ts";
import { Sheet } from "./Sheet.tsx";
import { useSheet } from "./use-sheet.ts";

/** The sheet as it stands on paper: of one organization, or of all. */
export function PrintedSheet({ tenant }: { tenant: TenantRef | undefined }) {
  const styles = usePrintStyles();
  const sheet = useSheet(tenant);
  return (
    <div className={styles.onPaper}>
      <Sheet sheet={sheet} />
    </div>
  );
}
