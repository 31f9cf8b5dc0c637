import { Suspense, useEffect } from "react";
import { organizationsOf, verdictIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { EmptyReason, KeepingNotice } from "#ui/frame/KeepingNotice.tsx";
import { Page } from "#ui/frame/Page.tsx";
import { VisitQuestion } from "#ui/frame/VisitQuestion.tsx";
import { lazyPart } from "#ui/lazy-part.ts";
import { hrefOf } from "#ui/navigation.ts";
import { DeviceQuestion } from "#ui/parts/DeviceQuestion.tsx";
import { useWords } from "#ui/words/words.ts";
import { KeepOrForget } from "./KeepOrForget.tsx";
import { ListOrganizations } from "./list/ListOrganizations.tsx";
import { OrganizationList } from "./list/OrganizationList.tsx";
import { PhoneQuestions } from "./PhoneQuestions.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { VerdictRegion } from "./VerdictRegion.tsx";

// Few people need them on a visit, so they are fetched when they are there to be seen.
const DrawerWeek = lazyPart(() => import("./DrawerWeek.tsx").then((part) => part.DrawerWeek));

/** Every organization on one screen: the answer first, then the list, then ways to make it longer. */
export function Dashboard() {
  const words = useWords();
  const { actions } = useApp();
  const isEmpty = useSelected((state) => organizationsOf(state).length === 0);
  const newestAt = useSelected(newestAnswer);
  // Talks to the page's life: leaving it cancels its reads.
  useEffect(() => () => actions.cancelChecks(), [actions]);
  return (
    <Page heading={words.list.pageHeading}>
      <KeepingNotice />
      <VisitQuestion />
      <VerdictRegion />
      <Suspense fallback={null}>
        {newestAt !== undefined && <DrawerWeek newestAt={newestAt} />}
      </Suspense>
      <DeviceQuestion />
      <PhoneQuestions />
      <ListOrganizations />
      {isEmpty ? <EmptyReason /> : <OrganizationList />}
      <a href={hrefOf({ kind: "add" })}>{words.add.heading}</a>
      <TakeAlong />
      <KeepOrForget />
    </Page>
  );
}

/** The time of the newest answer behind a *Yes*; `undefined` for another verdict. */
function newestAnswer(state: State): number | undefined {
  const verdict = verdictIn(state);
  return verdict.kind === "yes" ? verdict.newestAt : undefined;
}
