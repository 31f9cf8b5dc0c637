import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { parseTenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";
import { TenantField } from "./TenantField.tsx";

const grantPage = "https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent";

interface ApproveProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** The way to Microsoft's page for an approval. */
export function Approve({ typed, onType }: ApproveProps) {
  const styles = useAdminStyles();
  const { actions } = useApp();
  const [isWrong, setIsWrong] = useState(false);
  const { admin } = useWords();
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tenant = parseTenantRef(typed);
    const isUnread = !tenant && typed.trim() !== "";
    flushSync(() => setIsWrong(isUnread));
    if (isUnread) focusFirstWrong(event.currentTarget);
    else actions.askForApproval(tenant);
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <TenantField typed={typed} onType={onType} hint={admin.fieldHint} isWrong={isWrong} />
      <Button type="submit" appearance="primary" size="large">
        {admin.button}
      </Button>
    </form>
  );
}

/** The roles that may approve, what happens then, and what Microsoft warns of. */
export function WhoMayApprove() {
  const base = useBaseStyles();
  const styles = useAdminStyles();
  const { config } = useApp();
  const { admin } = useWords();
  return (
    <>
      <p className={base.text}>{admin.roles}</p>
      <p className={base.text}>{admin.buttonHint}</p>
      <p className={base.text}>{admin.warning}</p>
      <p className={base.hint}>
        <a className={styles.source} href={grantPage} target="_blank" rel="noopener noreferrer">
          {admin.howSource}
        </a>
      </p>
      <p className={base.text}>{admin.unverified}</p>
      <p className={base.hint}>
        <bdi>{admin.clientId(config.clientId)}</bdi>
      </p>
    </>
  );
}
