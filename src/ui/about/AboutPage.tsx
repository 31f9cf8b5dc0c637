import { Link } from "@fluentui/react-link";
import { useApp } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Page } from "#ui/parts/Page.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAboutStyles } from "./AboutPage.styles.ts";

/** What this copy sees, what it cannot, where it stays, who runs it. */
export function AboutPage() {
  const words = useWords();
  const { config, version } = useApp();
  const styles = useAboutStyles();
  const { about, footer } = words;
  return (
    <Page heading={about.heading}>
      <Part heading={about.sees} items={about.seesList} />
      <Part heading={about.cannot} items={about.cannotList} />
      <Part heading={about.stays} items={about.staysList} />
      <Part
        heading={about.who}
        items={[
          config.operator.name || footer.runByNobody,
          footer.notMicrosoft,
          about.version(version),
        ]}
      />
      <Link href={hrefOf({ kind: "admin" })}>{words.admin.fromAbout}</Link>
      <section>
        <h2 className={styles.heading}>{about.trouble}</h2>
        <p className={styles.text}>{about.troubleText}</p>
        <Link href={hrefOf({ kind: "diagnostics" })}>{about.diagnostics}</Link>
      </section>
    </Page>
  );
}

function Part({ heading, items }: { heading: string; items: readonly string[] }) {
  const styles = useAboutStyles();
  return (
    <section>
      <h2 className={styles.heading}>{heading}</h2>
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
