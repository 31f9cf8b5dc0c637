import { areAllReady, toTidyIn } from "#app/run-selectors.ts";
import { organizationOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { WasItDone } from "#ui/organization/cards/QuestionCards.tsx";
import { TidyCard } from "#ui/organization/cards/TidyCard.tsx";
import { useWords } from "#ui/words/words.ts";
import { Round } from "./Round.tsx";
import { RoundEnd } from "./RoundEnd.tsx";
import { useRoundFocus, useRoundMemory } from "./use-round.ts";

/** *Tidy up*: the old phone is removed everywhere, after all organizations are ready. */
export function TidyUpPage() {
  const { run } = useWords();
  const { isThrough, through } = useRoundMemory();
  const areReady = useSelected(areAllReady);
  const asked = useSelected(askedNow);
  const waiting = useSelected(toTidyIn).filter((key) => !isThrough(key));
  const current = useSelected((state) => {
    const key = asked ?? waiting[0];
    return key && organizationOf(state, key);
  });
  const isAsking = asked !== undefined;
  useRoundFocus(`${current?.key} ${isAsking}`);
  const heading = run.rounds.tidyUpHeading;
  if (!areReady || !current) {
    return (
      <Round heading={heading} left={0}>
        <RoundEnd heading={areReady ? run.rounds.tidiedAll : run.rounds.notBeforeReady} />
      </Round>
    );
  }
  return (
    <Round heading={heading} left={waiting.length}>
      <Tidying
        key={`${current.key} ${isAsking}`}
        organization={current}
        isAsking={isAsking}
        onThrough={() => through(current.key)}
      />
    </Round>
  );
}

/** The organization that somebody came back from without Rekey being able to see whether it worked. */
function askedNow({ visit }: State): OrganizationKey | undefined {
  return visit.kind === "asking" && visit.purpose === "remove" ? visit.organization : undefined;
}

interface TidyingProps {
  readonly organization: Organization;
  readonly isAsking: boolean;
  readonly onThrough: () => void;
}

function Tidying({ organization, isAsking, onThrough }: TidyingProps) {
  const { run } = useWords();
  const { actions } = useApp();
  const name = useNameOf(organization);
  const handleLater = () => {
    actions.visitEnded();
    onThrough();
  };
  if (isAsking) {
    return (
      <WasItDone
        kind="was-it-done"
        purpose="remove"
        organization={organization}
        onLater={handleLater}
        onNext={() => {}}
      />
    );
  }
  return (
    <TidyCard organization={organization} heading={run.rounds.removeAt(name)} onDone={() => {}} />
  );
}
