import { mergeClasses } from "@griffel/react";
import type { ReactNode } from "react";
import type { TenantId } from "#domain/organization/tenant.ts";
import type { Identity, SummaryBlock, SummarySheet } from "#domain/summary/sheet.ts";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { useSheetStyles } from "./Sheet.styles.ts";

/** All that a person needs on paper beside the phone, and nothing secret. One organization alone comes with its steps. */
export function Sheet({ sheet, children }: { sheet: SummarySheet; children?: ReactNode }) {
  const styles = useSheetStyles();
  const words = useWords();
  const [confidential, ...preface] = sheet.preface;
  const isAlone = sheet.blocks.length === 1;
  return (
    <section className={styles.sheet} aria-label={sheet.title}>
      <div className={styles.onEachPage}>
        <p className={styles.confidential}>{confidential}</p>
      </div>
      <div className={styles.content}>
        <h2 className={styles.title}>{sheet.title}</h2>
        {preface.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
        {children}
        <ul
          className={mergeClasses(styles.list, isAlone && styles.oneColumn)}
          aria-label={words.summary.listName}
        >
          {sheet.blocks.map((block) => (
            <Block key={block.key} block={block} hasCode={isAlone || !block.isReady} />
          ))}
        </ul>
        {isAlone && <Steps />}
      </div>
    </section>
  );
}

/** What to do there, with a pen beside it. */
function Steps() {
  const styles = useSheetStyles();
  const { summary } = useWords();
  return (
    <ol className={styles.steps}>
      {summary.steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function Block({ block, hasCode }: { block: SummaryBlock; hasCode: boolean }) {
  const styles = useSheetStyles();
  const words = useWords();
  const { title, status, link, done, identity } = block;
  return (
    <li className={styles.block}>
      <div className={styles.about}>
        <h3 className={styles.name}>
          <bdi>{title}</bdi>
        </h3>
        {identity.kind === "shown" && identity.domain && identity.domain !== title && (
          <p className={styles.text}>
            <bdi>{identity.domain}</bdi>
          </p>
        )}
        {status !== "" && <p className={styles.text}>{status}</p>}
        <ul className={styles.boxes}>
          <Box isTicked={done.added}>{words.summary.added}</Box>
          <Box isTicked={done.tested}>{words.summary.tested}</Box>
          <Box isTicked={done.removed}>{words.summary.removed}</Box>
        </ul>
      </div>
      {hasCode && link && <QrCode link={link} name={words.organization.qrName(title)} isForPrint />}
      <Facts identity={identity} />
    </li>
  );
}

function Box({ isTicked, children }: { isTicked: boolean; children: string }) {
  const styles = useSheetStyles();
  const words = useWords();
  return (
    <li className={styles.boxItem}>
      <span className={styles.box} role="img" aria-label={words.summary.box(isTicked)}>
        {isTicked ? "✓" : ""}
      </span>
      {children}
    </li>
  );
}

function Facts({ identity }: { identity: Identity }) {
  const styles = useSheetStyles();
  const { summary } = useWords();
  const contact = identity.kind === "shown" ? identity.contact : "";
  return (
    <dl className={styles.facts}>
      {identity.kind === "shown" && (
        <>
          {identity.shortLink && (
            <Fact label={summary.link} isCode>
              <Breakable link={identity.shortLink} />
            </Fact>
          )}
          {identity.account && <Fact label={summary.account}>{identity.account}</Fact>}
          {identity.tenantId && (
            <Fact label={summary.tenantId} isCode>
              <InFours id={identity.tenantId} />
            </Fact>
          )}
        </>
      )}
      <dt className={mergeClasses(styles.label, styles.byTheLine)}>{summary.whomToCall}</dt>
      <dd className={mergeClasses(styles.value, contact === "" && styles.toFillIn)}>
        <bdi>{contact}</bdi>
      </dd>
    </dl>
  );
}

interface FactProps {
  readonly label: string;
  readonly isCode?: boolean;
  readonly children: ReactNode;
}

function Fact({ label, isCode = false, children }: FactProps) {
  const styles = useSheetStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={mergeClasses(styles.value, isCode && styles.code)}>
        <bdi>{children}</bdi>
      </dd>
    </>
  );
}

/** The link; if it needs a second line, the line breaks before its query. */
function Breakable({ link }: { link: string }) {
  const styles = useSheetStyles();
  const [page, query] = link.split("?");
  return (
    <>
      {page}?<span className={styles.query}>{query}</span>
    </>
  );
}

/** The ID in groups that are easy to read out. The gaps are not text, so that copying gives the plain ID. */
function InFours({ id }: { id: TenantId }) {
  const styles = useSheetStyles();
  return [...id.matchAll(/[0-9a-f]{4}-?/g)].map(({ 0: group, index }) => (
    <span key={index} className={styles.group}>
      {group}
    </span>
  ));
}
