import { useState } from "react";
import { diagnosticsIn } from "#app/diagnostics.ts";
import { diagnosticsText } from "#domain/diagnostics/diagnostics-text.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { useWords } from "#ui/words/words.ts";
import { useDiagnosticsStyles } from "./DiagnosticsPage.styles.ts";

/** The report of what worked against Microsoft, to read and then attach to a bug report. */
export function DiagnosticsPage() {
  const base = useBaseStyles();
  const styles = useDiagnosticsStyles();
  const { actions, config, version } = useApp();
  const [browser] = useState(actions.browserFacts);
  const [answers] = useState(actions.answersTold);
  const state = useSelected((whole) => whole);
  const text = diagnosticsText(diagnosticsIn(state, { version, config, browser, answers }));
  const { diagnostics } = useWords();
  return (
    <Page heading={diagnostics.heading}>
      <div className={base.section}>
        <p className={base.text}>{diagnostics.holds}</p>
        <p className={base.text}>{diagnostics.leavesOut}</p>
        <p className={base.text}>{diagnostics.checkFirst}</p>
      </div>
      <div className={base.tools}>
        <CopyButton text={text} label={diagnostics.copy} />
      </div>
      <section className={base.section} aria-labelledby="report-heading">
        <h2 id="report-heading" className={base.heading}>
          {diagnostics.report}
        </h2>
        <pre className={styles.report} lang="en">
          {text}
        </pre>
      </section>
    </Page>
  );
}
