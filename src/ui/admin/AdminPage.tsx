import { type ReactNode, useState } from "react";
import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Note } from "#ui/parts/Note.tsx";
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
  const base = useBaseStyles();
  const styles = useAdminStyles();
  const { clientId } = useApp().config;
  const [typed, setTyped] = useState<string>(tenant ?? "");
  const { admin } = useWords();
  const isRegistered = clientId !== "";
  return (
    <Page heading={admin.heading}>
      <p className={base.text}>{admin.intro}</p>
      {!isRegistered && <NothingToApprove />}
      <Part heading={admin.asks}>
        <ul className={base.bullets}>{admin.asksList.map(asItem)}</ul>
      </Part>
      <Part heading={admin.sees}>
        <blockquote className={styles.quote} cite={permissionsFile}>
          {admin.quote}
        </blockquote>
        <p className={base.hint}>
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
        <ul className={base.bullets}>{admin.doesList.map(asItem)}</ul>
      </Part>
      {isRegistered && (
        <>
          <Part heading={admin.approve}>
            <Approve typed={typed} onType={setTyped} />
          </Part>
          <Part heading={admin.test}>
            <ol className={base.bullets}>{admin.testSteps.map(asItem)}</ol>
          </Part>
          <Part heading={admin.guests}>
            <ul className={base.bullets}>{admin.guestsList.map(asItem)}</ul>
          </Part>
          <Part heading={admin.revoke}>
            <ul className={base.bullets}>{admin.revokeList.map(asItem)}</ul>
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
  const base = useBaseStyles();
  return (
    <section className={base.section}>
      <h2 className={base.heading}>{heading}</h2>
      {children}
    </section>
  );
}

function asItem(text: string) {
  return <li key={text}>{text}</li>;
}

function NothingToApprove() {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <Note kind="info" title={words.admin.nothingTitle}>
      <p className={base.text}>{words.admin.nothing}</p>
    </Note>
  );
}
