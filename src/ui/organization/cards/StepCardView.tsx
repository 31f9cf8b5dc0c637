import { nextInWork } from "#app/run-selectors.ts";
import { organizationOf } from "#app/selectors.ts";
import type { StepCard } from "#app/step-card.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { navigateTo } from "#ui/navigation.ts";
import type { View } from "#ui/organization/view.ts";
import { useWords } from "#ui/words/words.ts";
import { AddCard } from "./AddCard.tsx";
import { AskCard } from "./AskCard.tsx";
import { DoneCard } from "./DoneCard.tsx";
import { HowApproved } from "./HowApproved.tsx";
import {
  AccountCard,
  DisagreeCard,
  HomeFirstCard,
  InvitationCard,
  LeavingCard,
  LookCard,
  NetworkCard,
  SignInCard,
} from "./OtherCards.tsx";
import { IsItNew, IsItOld, MethodQuestionCard, WasItDone } from "./QuestionCards.tsx";
import { TestCard } from "./TestCard.tsx";
import { LockedCard, TidyCard } from "./TidyCard.tsx";

interface StepCardViewProps {
  readonly card: StepCard;
  readonly organization: Organization;
  readonly onShow: (view: View) => void;
  /** Back to whatever is next here now. */
  readonly onNext: () => void;
}

/** Draws each card. */
export function StepCardView({ card, organization, onShow, onNext }: StepCardViewProps) {
  const words = useWords();
  const { actions } = useApp();
  const handleLater = useLater(organization);
  const common = { organization, onShow, onNext, onLater: handleLater };
  switch (card.kind) {
    case "is-it-new":
      return <IsItNew {...common} {...card} />;
    case "was-it-done":
      return <WasItDone {...common} {...card} />;
    case "is-it-old":
      return <IsItOld {...common} {...card} />;
    case "question":
      return <MethodQuestionCard {...common} {...card} />;
    case "how-approved":
      return (
        <HowApproved
          {...common}
          form={card.form}
          onSaid={(test) => {
            actions.tested(organization.key, test);
            onNext();
          }}
        />
      );
    case "proves-nothing":
      return (
        <TestCard
          {...common}
          heading={words.test.provesNothing}
          note={words.test.provesNothingWhy[card.why]}
          onTaken={onNext}
        />
      );
    case "add":
      return <AddCard {...common} isFull={card.isFull} />;
    case "test": {
      const heading = card.isOnceMore ? words.run.test.onceMore : words.run.test.heading;
      return <TestCard {...common} heading={heading} onTaken={onNext} />;
    }
    case "done":
      return <DoneCard {...common} />;
    case "tidy":
      return <TidyCard {...common} onDone={onNext} />;
    case "locked":
      return (
        <LockedCard why={card.why} onTest={() => onShow({ kind: "segment", segment: "test" })} />
      );
    case "disagree":
      return <DisagreeCard {...common} />;
    case "sign-in":
      return <SignInCard {...common} />;
    case "invitation":
      return <InvitationCard {...common} />;
    case "ask":
      return <AskCard {...common} />;
    case "network":
      return <NetworkCard {...common} />;
    case "look":
      return <LookCard {...common} />;
    case "home-first":
      return <HomeFirstCard home={card.home} />;
    case "account":
      return <AccountCard organization={organization} />;
    case "leaving":
      return <LeavingCard organization={organization} />;
  }
}

/** Leaves the question where it is, and goes on to the next organization; to the list where there is none. */
function useLater({ key }: Organization): () => void {
  const { actions, store } = useApp();
  return () => {
    actions.visitEnded();
    const state = store.state();
    const next = nextInWork(state, key);
    const organization = next && organizationOf(state, next);
    navigateTo(
      organization
        ? { kind: "organization", tenant: organization.tenant }
        : { kind: "organizations" },
    );
  };
}
