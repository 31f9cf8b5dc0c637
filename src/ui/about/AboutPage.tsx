import type { ReactNode } from "react";
import type { Cloud } from "#domain/microsoft/cloud.ts";
import { useApp } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { hrefOf } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useAboutStyles } from "./AboutPage.styles.ts";

/** What this copy can see and what not, where that is kept, how to know a false copy, and who runs this one. */
export function AboutPage() {
  const words = useWords();
  const { config, version } = useApp();
  const base = useBaseStyles();
  const styles = useAboutStyles();
  const { about, footer } = words;
  const { hostname } = new URL(config.cloud.login);
  return (
    <Page heading={about.heading}>
      <Part heading={about.sees} items={about.seesList} />
      <Part heading={about.cannot} items={about.cannotList} />
      <Part heading={about.stays} items={about.staysList} />
      <Part
        heading={about.copy}
        items={[
          about.copyAddress(location.origin),
          about.copyFalse,
          about.copySignIn(hostname),
          about.copyLetter,
        ]}
      />
      <GovernmentPart cloud={config.cloud} />
      <Part
        heading={about.who}
        items={[
          config.operator.name || footer.runByNobody,
          footer.notMicrosoft,
          about.version(version),
        ]}
      />
      <a href={hrefOf({ kind: "admin" })}>{words.admin.fromAbout}</a>
      <section className={base.section}>
        <h2 className={base.heading}>{about.trouble}</h2>
        <p className={base.text}>{about.troubleText}</p>
        <a className={styles.link} href={hrefOf({ kind: "diagnostics" })}>
          {about.diagnostics}
        </a>
      </section>
    </Page>
  );
}

/** What is not confirmed about a cloud whose addresses Microsoft does not document; nothing for other clouds. */
function GovernmentPart({ cloud }: { cloud: Cloud }) {
  const { about } = useWords();
  if (cloud.documentedSecurityInfo === undefined) return null;
  return (
    <Part heading={about.usGov} items={about.usGovList}>
      <a href={cloud.documentedSecurityInfo} target="_blank" rel="noopener noreferrer">
        {about.usGovLink}
      </a>
    </Part>
  );
}

interface PartProps {
  readonly heading: string;
  readonly items: readonly string[];
  readonly children?: ReactNode;
}

function Part({ heading, items, children }: PartProps) {
  const base = useBaseStyles();
  return (
    <section className={base.section}>
      <h2 className={base.heading}>{heading}</h2>
      <ul className={base.bullets}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      {children}
    </section>
  );
}
