import type { ReactNode } from "react";
import { overviewIn, standingIn } from "#app/selectors.ts";
import { isFullOfAuthenticators } from "#domain/next-action.ts";
import type { Organization } from "#domain/organization.ts";
import type { Status } from "#domain/status.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf, useNames } from "#ui/names.ts";
import { useWords } from "#ui/words/words.ts";
import { OpenSecurityInfo } from "./OpenSecurityInfo.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { RemoveStep } from "./RemoveStep.tsx";
import { TestStep } from "./TestStep.tsx";
import { Tick } from "./Ticks.tsx";

/** The four steps in one organization, each with what Microsoft's page will say. */
export function Steps({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const name = useNameOf(organization);
  const { areShown } = useNames();
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const standing = useSelected((state) => standingIn(state, organization.key));
  const { steps, addSteps, actionRequired } = words.organization;
  const isFull = isFullOfAuthenticators(standing?.evidence.microsoftSays?.value ?? []);
  return (
    <section className={styles.section} aria-labelledby="steps-heading">
      <h2 id="steps-heading" className={styles.heading}>
        {words.organization.stepsHeading}
      </h2>
      <ol className={styles.steps}>
        <Step heading={steps.open}>
          <p className={styles.text}>
            <bdi>
              {words.organization.openHint(name, areShown ? organization.account : undefined)}
            </bdi>
          </p>
          <OpenSecurityInfo organization={organization} />
        </Step>
        <Step heading={steps.add}>
          {isFull && <p className={styles.warning}>{words.trouble.full}</p>}
          <Inner items={addSteps} />
          <p className={styles.hint}>{actionRequired}</p>
          {standing && <Tick organization={organization.key} tick="added" />}
        </Step>
        <Step heading={steps.test}>
          {standing ? (
            <TestStep
              organization={organization}
              last={standing.evidence.test}
              listed={standing.evidence.microsoftSays?.value ?? []}
              isSurvivalUnsaid={isSurvivalUnsaid(standing.status)}
            />
          ) : (
            <Inner items={words.test.byHandSteps} />
          )}
        </Step>
        <Step heading={steps.remove}>
          {standing ? (
            <RemoveStep standing={standing} triage={triage} now={now} />
          ) : (
            <p className={styles.text}>{words.organization.removeHint}</p>
          )}
        </Step>
      </ol>
    </section>
  );
}

function isSurvivalUnsaid(status: Status): boolean {
  return status.kind === "registered-elsewhere" && status.reason === "survival-unsaid";
}

function Step({ heading, children }: { heading: string; children: ReactNode }) {
  const styles = useOrganizationStyles();
  return (
    <li className={styles.step}>
      <div className={styles.section}>
        <h3 className={styles.subheading}>{heading}</h3>
        {children}
      </div>
    </li>
  );
}

function Inner({ items }: { items: readonly string[] }) {
  const styles = useOrganizationStyles();
  return (
    <ul className={styles.inner}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}
