import type { TenantRef } from "#domain/organization/tenant.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";

/** What an admin sends out: the steps for one organization, as a link and as a code. */
export function LinkForPeople({ tenant }: { tenant: TenantRef | undefined }) {
  const base = useBaseStyles();
  const styles = useAdminStyles();
  const { admin } = useWords();
  if (!tenant) return <p className={base.text}>{admin.sendEmpty}</p>;
  const link = new URL(`./${hrefOf({ kind: "organization", tenant })}`, location.href).href;
  return (
    <>
      <p className={base.text}>{admin.sendHint}</p>
      <p className={styles.link}>{link}</p>
      <div className={base.tools}>
        <CopyButton text={link} />
      </div>
      <QrCode link={link} name={admin.sendQr(tenant)} />
    </>
  );
}
