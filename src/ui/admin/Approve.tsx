import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { parseTenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";
import { TenantField } from "./TenantField.tsx";

const grantPage = "https://learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent";

interface ApproveProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** Who may approve, what Microsoft warns of, and the way to its page. */
export function Approve({ typed, onType }: ApproveProps) {
  const panel = usePanelStyles();
  const styles = useAdminStyles();
  const { actions, config } = useApp();
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
    <>
      <p className={panel.text}>{admin.roles}</p>
      <p className={panel.text}>{admin.warning}</p>
      <p className={panel.hint}>
        <a className={styles.source} href={grantPage} target="_blank" rel="noopener noreferrer">
          {admin.howSource}
        </a>
      </p>
      <form className={styles.form} onSubmit={handleSubmit} noValidate>
        <TenantField typed={typed} onType={onType} hint={admin.fieldHint} isWrong={isWrong} />
        <Button className={panel.big} type="submit" appearance="primary" size="large">
          {admin.button}
        </Button>
      </form>
      <p className={panel.hint}>{admin.buttonHint}</p>
      <p className={panel.hint}>
        <bdi>{admin.clientId(config.clientId)}</bdi>
      </p>
      <p className={panel.hint}>{admin.unverified}</p>
    </>
  );
}
