import { nextActionIn, overviewIn, standingIn } from "#app/selectors.ts";
import { screenReaderGuide } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { isFullOfAuthenticators } from "#domain/verdict/next-action.ts";
import { testQuestionOf } from "#domain/verdict/test-question.ts";
import { useSelected } from "#ui/app-context.ts";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { OutLink } from "#ui/organization/OutLink.tsx";
import { Sentence } from "#ui/organization/Sentence.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { ByHandSteps } from "./ByHandSteps.tsx";
import { Instructions } from "./Instructions.tsx";
import { OpenSecurityInfo } from "./OpenSecurityInfo.tsx";
import { Proposals } from "./Proposals.tsx";
import { RemoveStep } from "./RemoveStep.tsx";
import { Step } from "./Step.tsx";
import { firstSteps, stepsFor } from "./step-progress.ts";
import { TestStep } from "./TestStep.tsx";
import { Tick } from "./Ticks.tsx";
import { useDevice } from "./use-device.ts";

/** The four steps in one organization, in the words of Microsoft's own page. */
export function Steps({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const { key } = organization;
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const standing = useSelected((state) => standingIn(state, key));
  const action = useSelected((state) => nextActionIn(state, key));
  const device = useDevice();
  const { stepsHeading, addSteps, actionRequired, screenReader, removeHint } = words.organization;
  const listed = standing?.evidence.microsoftSays?.value ?? [];
  const progress = standing ? stepsFor(standing, action) : firstSteps;
  return (
    <section className={base.section} aria-labelledby="steps-heading">
      <h2 id="steps-heading" className={styles.heading}>
        {stepsHeading}
      </h2>
      <ol className={styles.steps}>
        <Step name="open" progress={progress.open}>
          <OpenSecurityInfo organization={organization} isNow={progress.test !== "now"} />
        </Step>
        <Step name="add" progress={progress.add}>
          {standing && <Proposals standing={standing} />}
          {isFullOfAuthenticators(listed) && <p className={styles.warning}>{words.trouble.full}</p>}
          <Instructions items={addSteps[device]} />
          <p className={base.hint}>
            <Sentence text={actionRequired} />
          </p>
          <OutLink href={screenReaderGuide}>{screenReader}</OutLink>
          {standing && <Tick organization={key} tick="added" />}
        </Step>
        <Step name="test" progress={progress.test}>
          {standing ? (
            <TestStep
              organization={organization}
              last={standing.evidence.test}
              listed={listed}
              asked={testQuestionOf(standing, triage.keepsNumber)}
              isNow={progress.test === "now"}
            />
          ) : (
            <ByHandSteps />
          )}
        </Step>
        <Step name="remove" progress={progress.remove}>
          {standing ? (
            <RemoveStep standing={standing} triage={triage} now={now} />
          ) : (
            <p className={base.text}>{removeHint}</p>
          )}
        </Step>
      </ol>
    </section>
  );
}
