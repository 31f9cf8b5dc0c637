import { organizationOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent, focusPart } from "#ui/focus.ts";
import { useNameOf } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

interface VisitQuestionProps {
  /** The one organization that it may be about; any, if it is absent. */
  readonly only?: OrganizationKey;
  /** The one organization that it may not be about, because the question stands elsewhere on its page. */
  readonly except?: OrganizationKey;
  /** The `id` of the part that takes the focus after the answer. */
  readonly next?: string;
}

/** After a visit to an organization that Rekey cannot read: asks once, so that the tick is not forgotten. */
export function VisitQuestion({ only, except, next }: VisitQuestionProps) {
  const organization = useSelected(askedIn);
  if (!organization || organization.key === except) return null;
  if (only !== undefined && organization.key !== only) return null;
  return <Question organization={organization} next={next} />;
}

function askedIn(state: State): Organization | undefined {
  return state.visit.kind === "asking"
    ? organizationOf(state, state.visit.organization)
    : undefined;
}

interface QuestionProps {
  readonly organization: Organization;
  readonly next: string | undefined;
}

function Question({ organization, next }: QuestionProps) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const name = useNameOf(organization);
  const handleAnswer = (hasFinished: boolean) => {
    actions.visitAnswered(hasFinished);
    if (hasFinished && next !== undefined) focusPart(next);
    else focusContent();
  };
  return (
    <section className={base.panel} aria-label={words.visit.question(name)}>
      <p className={base.text}>
        <bdi>{words.visit.question(name)}</bdi>
      </p>
      <div className={base.tools}>
        <Button appearance="primary" onClick={() => handleAnswer(true)}>
          {words.visit.yes}
        </Button>
        <Button onClick={() => handleAnswer(false)}>{words.visit.no}</Button>
      </div>
    </section>
  );
}
