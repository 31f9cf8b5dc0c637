import { type ReactNode, useState } from "react";
import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";
import { Approve } from "./Approve.tsx";
import { LinkForPeople } from "./LinkForPeople.tsx";
import { TenantField } from "./TenantField.tsx";

/** Microsoft's own file, at the version that the quotation was compared with. */
const permissionsFile =
  "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/e35d4ca42ba059588f59e17b5152e2ba653ade15/permissions/new/permissions.json";

/** For an admin who can approve the app: what it asks for, how to approve, test and take back; no sign-in needed. */
export function AdminPage({ tenant }: { tenant: TenantRef | undefined }) {
  const panel = usePanelStyles();
  const styles = useAdminStyles();
  const { clientId } = useApp().config;
  const [typed, setTyped] = useState<string>(tenant ?? "");
  const { admin } = useWords();
  const isRegistered = clientId !== "";
  return (
    <Page heading={admin.heading}>
      <p className={panel.text}>{admin.intro}</p>
      {!isRegistered && <NothingToApprove />}
      <Part heading={admin.asks}>
        <ul className={styles.list}>{admin.asksList.map(asItem)}</ul>
      </Part>
      <Part heading={admin.sees}>
        <blockquote className={styles.quote} cite={permissionsFile}>
          {admin.quote}
        </blockquote>
        <p className={panel.hint}>
          <a
            className={styles.source}
            href={permissionsFile}
            target="_blank"
            rel="noopener noreferrer"
          >
            {admin.quoteSource}
          </a>
        </p>
      </Part>
      <Part heading={admin.does}>
        <ul className={styles.list}>{admin.doesList.map(asItem)}</ul>
      </Part>
      {isRegistered && (
        <>
          <Part heading={admin.approve}>
            <Approve typed={typed} onType={setTyped} />
          </Part>
          <Part heading={admin.test}>
            <ol className={styles.list}>{admin.testSteps.map(asItem)}</ol>
          </Part>
          <Part heading={admin.guests}>
            <ul className={styles.list}>{admin.guestsList.map(asItem)}</ul>
          </Part>
          <Part heading={admin.revoke}>
            <ul className={styles.list}>{admin.revokeList.map(asItem)}</ul>
          </Part>
        </>
      )}
      <Part heading={admin.send}>
        {!isRegistered && (
          <TenantField typed={typed} onType={setTyped} hint={admin.linkFieldHint} />
        )}
        <LinkForPeople tenant={parseTenantRef(typed)} />
      </Part>
    </Page>
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const panel = usePanelStyles();
  return (
    <section className={panel.section}>
      <h2 className={panel.heading}>{heading}</h2>
      {children}
    </section>
  );
}

function asItem(text: string) {
  return <li key={text}>{text}</li>;
}

function NothingToApprove() {
  const words = useWords();
  const panel = usePanelStyles();
  return (
    <Note kind="info" title={words.admin.nothingTitle}>
      <p className={panel.text}>{words.admin.nothing}</p>
    </Note>
  );
}
