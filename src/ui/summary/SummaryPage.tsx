import { Button } from "@fluentui/react-button";
import { useCallback } from "react";
import { contactOf } from "#app/letters.ts";
import { organizationsAt, organizationsOf, overviewIn, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { securityInfoLink } from "#domain/links.ts";
import { nameOf, type Organization, tenantIdOf } from "#domain/organization.ts";
import type { TenantRef } from "#domain/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNames } from "#ui/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { NamesSwitch } from "#ui/parts/NamesSwitch.tsx";
import { Page } from "#ui/parts/Page.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { basisText, statusText } from "#ui/status-words.ts";
import { verdictText } from "#ui/verdict-words.ts";
import { localeOf, useWords } from "#ui/words/words.ts";
import { useSummaryStyles } from "./SummaryPage.styles.ts";

/** The sheet: everything one needs beside a phone, without a screen, and nothing secret. */
export function SummaryPage({ tenant }: { tenant: TenantRef | undefined }) {
  const words = useWords();
  const styles = useSummaryStyles();
  const all = useSelected(organizationsOf);
  const organizations = tenant ? organizationsAt(all, tenant) : all;
  const { areShown } = useNames();
  const { verdict } = useSelected(overviewIn);
  const { question, answer } = verdictText(words, verdict, all.length === 0, String);
  const when = new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long", timeStyle: "short" });
  return (
    <Page heading={words.summary.heading}>
      <div className={styles.tools}>
        <Button className={styles.big} appearance="primary" onClick={() => print()}>
          {words.summary.print}
        </Button>
        {tenant && (
          <Button className={styles.big} as="a" href={hrefOf({ kind: "summary" })}>
            {words.summary.all}
          </Button>
        )}
      </div>
      <p className={styles.strong}>{words.summary.confidential}</p>
      <p className={styles.text}>{words.summary.madeAt(when.format())}</p>
      <p className={styles.text}>
        <bdi>{words.summary.verdict(question, answer)}</bdi>
      </p>
      <p className={styles.text}>{words.summary.proves}</p>
      {organizations.length === 0 && <p className={styles.text}>{words.summary.empty}</p>}
      <NamesSwitch />
      {areShown && (
        <ul className={styles.list}>
          {organizations.map((organization) => (
            <Block key={organization.key} organization={organization} />
          ))}
        </ul>
      )}
    </Page>
  );
}

function Block({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useSummaryStyles();
  const { cloud } = useApp().config;
  const { key, tenant, domain, account } = organization;
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  const contact = useSelected((state) => contactOf(state, organization));
  const link = securityInfoLink(cloud, tenant);
  const name = nameOf(organization);
  const place = domain ?? tenantIdOf(organization);
  return (
    <li className={styles.block}>
      <div className={styles.about}>
        <h2 className={styles.name}>
          <bdi>{name}</bdi>
        </h2>
        {place !== name && (
          <p className={styles.text}>
            <bdi>{place}</bdi>
          </p>
        )}
        {account && (
          <p className={styles.text}>
            <bdi>{words.list.accountIs(account)}</bdi>
          </p>
        )}
        {standing && (
          <p className={styles.text}>
            {standing.status.basis
              ? words.organization.statusWithEvidence(
                  statusText(words, standing.status),
                  basisText(words, standing.status.basis),
                )
              : statusText(words, standing.status)}
          </p>
        )}
        <p className={styles.link}>{link}</p>
        <p className={styles.boxes}>
          <span className={styles.box}>{words.summary.added}</span>
          <span className={styles.box}>{words.summary.tested}</span>
          <span className={styles.box}>{words.summary.removed}</span>
        </p>
        <p className={styles.line}>
          {words.summary.whomToCall} <bdi>{contact}</bdi>
        </p>
      </div>
      <QrCode link={link} name={words.organization.qrName(name)} isForPrint />
    </li>
  );
}
