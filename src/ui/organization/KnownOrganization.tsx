import { useCallback, useEffect, useRef, useState } from "react";
import { isEqual } from "#app/remembered.ts";
import { progressIn, stepNumber } from "#app/run-selectors.ts";
import type { State } from "#app/state.ts";
import { cardIn, cardOfSegment, type StepCard, segmentsDone } from "#app/step-card.ts";
import {
  nameOf,
  type Organization,
  type OrganizationKey,
} from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useTitle } from "#ui/frame/title.ts";
import { useNameOf, useNames } from "#ui/names/names.ts";
import { rememberedOnPage, rememberOnPage } from "#ui/page-memory.ts";
import { useWords } from "#ui/words/words.ts";
import { focusCard } from "./cards/focus-card.ts";
import { StepCardView } from "./cards/StepCardView.tsx";
import { HeadOpenLink } from "./head/HeadOpenLink.tsx";
import { MoreMenu } from "./head/MoreMenu.tsx";
import { RunHead } from "./head/RunHead.tsx";
import { Segments } from "./head/Segments.tsx";
import { LookupState } from "./LookupState.tsx";
import { MethodLines } from "./methods/MethodLines.tsx";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { PanelView } from "./panels/PanelView.tsx";
import { StepHelp } from "./StepHelp.tsx";
import { useTitleFor } from "./use-title-for.ts";
import { hasOwnOpenLink, nextView, parseView, segmentShown, type View, viewName } from "./view.ts";

/** One organization of the list: the one card that is next, and everything else behind a press. */
export function KnownOrganization({ organization }: { organization: Organization }) {
  const styles = useOrganizationStyles();
  const { key } = organization;
  const name = useNameOf(organization);
  const { view, show } = useView();
  const card = useCard(organization, view);
  const done = useSelected(useCallback((state: State) => segmentsDone(state, key), [key]));
  useTitle(useTitleFor(name));
  const shown = viewName(view, card);
  const handleNext = useCallback(() => show(nextView), [show]);
  useCardFocus(organization, shown, handleNext);
  return (
    <div className={styles.page}>
      <Head
        organization={organization}
        name={name}
        hasOpenLink={view.kind === "panel" || !hasOwnOpenLink[card.kind]}
        onShow={show}
      />
      <Segments
        shown={segmentShown(view, card)}
        done={done}
        onChoose={(segment) => show({ kind: "segment", segment })}
      />
      {view.kind === "panel" ? (
        <PanelView
          key={shown}
          panel={view.panel}
          organization={organization}
          onBack={handleNext}
          onShow={show}
        />
      ) : (
        <>
          <StepCardView
            key={shown}
            card={card}
            organization={organization}
            onShow={show}
            onNext={handleNext}
          />
          <StepHelp card={card} organization={organization} onShow={show} />
          <LookupState organization={organization} />
          <MethodLines organization={organization} />
        </>
      )}
    </div>
  );
}

interface HeadProps {
  readonly organization: Organization;
  readonly name: string;
  /** Whether the way to Security info stands here, because the card below has none. */
  readonly hasOpenLink: boolean;
  readonly onShow: (view: View) => void;
}

function Head({ organization, name, hasOpenLink, onShow }: HeadProps) {
  const words = useWords();
  const { areShown } = useNames();
  const { key, domain, account } = organization;
  const place = useSelected((state) => stepNumber(state, key));
  const { total } = useSelected(progressIn);
  const isNamed = domain !== undefined && domain !== nameOf(organization);
  const identity = areShown
    ? [
        ...(isNamed ? [domain] : []),
        account ? words.run.account(account) : words.organization.accountUnknown,
      ]
    : [];
  return (
    <RunHead name={name} place={words.run.place(place, total)} identity={identity}>
      {hasOpenLink && <HeadOpenLink organization={organization} />}
      <MoreMenu organization={organization} name={name} onShow={onShow} />
    </RunHead>
  );
}

function useView() {
  const [view, setView] = useState(() => parseView(rememberedOnPage("view")));
  const show = useCallback((next: View) => {
    setView(next);
    rememberOnPage("view", next);
  }, []);
  return { view, show };
}

/** The same object while it is the same card. */
function useCard({ key }: Organization, view: View): StepCard {
  const card = useRef<StepCard | undefined>(undefined);
  return useSelected((state) => {
    const next = cardFor(state, key, view);
    if (card.current === undefined || !isEqual(card.current, next)) card.current = next;
    return card.current;
  });
}

function cardFor(state: State, key: OrganizationKey, view: View): StepCard {
  switch (view.kind) {
    case "segment":
      return cardOfSegment(state, key, view.segment);
    case "tidy":
      return { kind: "tidy" };
    case "next":
    case "panel":
      return cardIn(state, key);
  }
}

/**
 * The card's heading takes the focus where a return lands on it, and where it took the place of the card that was
 * pressed: the focus would otherwise be lost with the button.
 */
function useCardFocus({ key }: Organization, shown: string, onLanded: () => void): void {
  const landing = useSelected((state) => state.landing);
  const last = useRef(shown);
  const landed = useRef(0);
  const landedNow = landing.kind === "landed" && landing.organization === key ? landing.count : 0;
  // Talks to the DOM: the focus.
  useEffect(() => {
    if (landedNow === landed.current) return;
    landed.current = landedNow;
    onLanded();
    focusCard();
  }, [landedNow, onLanded]);
  useEffect(() => {
    if (last.current === shown) return;
    last.current = shown;
    if (document.activeElement === document.body) focusCard();
  }, [shown]);
}
