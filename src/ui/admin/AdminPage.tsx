import { type ReactNode, useState } from "react";
import { parseTenantRef, type TenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";
import { Approve, WhoMayApprove } from "./Approve.tsx";
import { LinkForPeople } from "./LinkForPeople.tsx";
import { TenantField } from "./TenantField.tsx";

/** Microsoft's own file, at the version that the quotation was compared with. */
const permissionsFile =
  "https://github.com/microsoftgraph/microsoft-graph-devx-content/blob/e35d4ca42ba059588f59e17b5152e2ba653ade15/permissions/new/permissions.json";

/** For an admin who can approve the app: what it asks for, how to approve, test and take back; no sign-in needed. */
export function AdminPage({ tenant }: { tenant: TenantRef | undefined }) {
  const base = useBaseStyles();
  const { clientId } = useApp().config;
  const [typed, setTyped] = useState<string>(tenant ?? "");
  const { admin } = useWords();
  const isRegistered = clientId !== "";
  return (
    <Page heading={admin.heading}>
      {isRegistered ? (
        <>
          <ul className={base.bullets}>{admin.short.map(asItem)}</ul>
          <Approve typed={typed} onType={setTyped} />
        </>
      ) : (
        <NothingToApprove />
      )}
      <Part heading={admin.send}>
        {!isRegistered && (
          <TenantField typed={typed} onType={setTyped} hint={admin.linkFieldHint} />
        )}
        <LinkForPeople tenant={parseTenantRef(typed)} />
      </Part>
      <Fold heading={admin.inFull}>
        <Asks />
      </Fold>
      {isRegistered && (
        <>
          <Fold heading={admin.who}>
            <WhoMayApprove />
          </Fold>
          <Fold heading={admin.test}>
            <ol className={base.bullets}>{admin.testSteps.map(asItem)}</ol>
          </Fold>
          <Fold heading={admin.guests}>
            <ul className={base.bullets}>{admin.guestsList.map(asItem)}</ul>
          </Fold>
          <Fold heading={admin.revoke}>
            <ul className={base.bullets}>{admin.revokeList.map(asItem)}</ul>
          </Fold>
        </>
      )}
    </Page>
  );
}

/** The permissions one by one, with Microsoft's own words for them. */
function Asks() {
  const base = useBaseStyles();
  const styles = useAdminStyles();
  const { admin } = useWords();
  return (
    <>
      <h3 className={styles.subheading}>{admin.asks}</h3>
      <ul className={base.bullets}>{admin.asksList.map(asItem)}</ul>
      <h3 className={styles.subheading}>{admin.sees}</h3>
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
      <h3 className={styles.subheading}>{admin.does}</h3>
      <ul className={base.bullets}>{admin.doesList.map(asItem)}</ul>
    </>
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
