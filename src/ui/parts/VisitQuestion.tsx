import { Button } from "@fluentui/react-button";
import { organizationOf } from "#app/selectors.ts";
import type { Organization } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useNameOf } from "#ui/names.ts";
import { useWords } from "#ui/words/words.ts";
import { usePanelStyles } from "./Panel.styles.ts";

/** Back from an organization that Rekey cannot read: one question, so that a tick is not forgotten. */
export function VisitQuestion() {
  const visit = useSelected((state) => state.visit);
  const organization = useSelected((state) =>
    state.visit.kind === "asking" ? organizationOf(state, state.visit.organization) : undefined,
  );
  return visit.kind === "asking" && organization ? <Question organization={organization} /> : null;
}

function Question({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const name = useNameOf(organization);
  const handleAnswer = (hasFinished: boolean) => {
    actions.visitAnswered(hasFinished);
    focusContent();
  };
  return (
    <section className={styles.panel} aria-label={words.visit.question(name)}>
      <p className={styles.text}>
        <bdi>{words.visit.question(name)}</bdi>
      </p>
      <div className={styles.tools}>
        <Button className={styles.big} appearance="primary" onClick={() => handleAnswer(true)}>
          {words.visit.yes}
        </Button>
        <Button className={styles.big} onClick={() => handleAnswer(false)}>
          {words.visit.no}
        </Button>
      </div>
    </section>
  );
}
