import { useCallback } from "react";
import { type RowState, rowStateOf } from "#app/row-selectors.ts";
import { overviewIn, standingIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { type Failure, outcomeOf } from "#domain/microsoft/failure.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { Standing } from "#domain/verdict/standing.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { useNameOf } from "#ui/names/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useOrganizationStyles } from "#ui/organization/OrganizationPage.styles.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { useWords } from "#ui/words/words.ts";
import { MethodList } from "./MethodList.tsx";
import { MethodsReading } from "./MethodsReading.tsx";

/** The sign-in methods as Microsoft last listed them, or why they are not known. */
export function Methods({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { key } = organization;
  const standing = useSelected(useCallback((state: State) => standingIn(state, key), [key]));
  const row = useSelected(useCallback((state: State) => rowStateOf(state, key), [key]));
  if (!standing) return null;
  return (
    <section className={base.section} aria-labelledby="methods">
      <h3 id="methods" className={base.heading}>
        {words.organization.methodsHeading}
      </h3>
      {standing.evidence.microsoftSays ? <Listed standing={standing} /> : <Unlisted row={row} />}
      {row.kind === "ended" && row.reading.kind === "refused" && (
        <Refusal organization={organization} failure={row.reading.failure} />
      )}
    </section>
  );
}

function Listed({ standing: { evidence, key } }: { standing: Standing }) {
  const words = useWords();
  const base = useBaseStyles();
  const { triage } = useSelected(overviewIn);
  const now = useSelected((state) => state.now);
  const { value: methods, at } = evidence.microsoftSays ?? { value: [], at: now };
  return (
    <>
      <p className={base.hint}>{words.check.microsoftSays(timeText(words, at))}</p>
      <MethodList
        organization={key}
        methods={methods}
        evidence={evidence}
        triage={triage}
        now={now}
      />
    </>
  );
}

function Unlisted({ row }: { row: RowState }) {
  const words = useWords();
  const base = useBaseStyles();
  if (row.kind === "queued" || row.kind === "checking") return <MethodsReading />;
  return <p className={base.text}>{words.organization.methodsUnread}</p>;
}

interface RefusalProps {
  readonly organization: Organization;
  readonly failure: Failure;
}

/** Why the last check brought no list, in the place of the list. */
function Refusal({ organization, failure }: RefusalProps) {
  const name = useNameOf(organization);
  return (
    <>
      <FailureText failure={failure} name={name} />
      {outcomeOf(failure) === "needs-consent" && <Approval organization={organization} />}
    </>
  );
}

/** Reading the methods needs an admin's approval; a person can go on without it. */
function Approval({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const { actions } = useApp();
  return (
    <>
      <div className={base.tools}>
        <Button onClick={() => actions.askForMethods(organization.key)}>
          {words.check.askFor}
        </Button>
      </div>
      <p className={base.hint}>{words.check.askForHint}</p>
      <a className={styles.outLink} href={hrefOf({ kind: "admin", tenant: organization.tenant })}>
        {words.admin.fromOrganization}
      </a>
    </>
  );
}
