import { Suspense, useEffect } from "react";
import { homelessAccounts, organizationsOf, verdictIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { EmptyReason, KeepingNotice } from "#ui/frame/KeepingNotice.tsx";
import { Page } from "#ui/frame/Page.tsx";
import { lazyPart } from "#ui/lazy-part.ts";
import { DeviceQuestion } from "#ui/parts/DeviceQuestion.tsx";
import { useWords } from "#ui/words/words.ts";
import { AddOrganizations } from "./entries/AddOrganizations.tsx";
import { AuthenticatorEntries } from "./entries/AuthenticatorEntries.tsx";
import { KeepOrForget } from "./KeepOrForget.tsx";
import { ListOrganizations } from "./list/ListOrganizations.tsx";
import { OrganizationList } from "./list/OrganizationList.tsx";
import { PhoneQuestions } from "./PhoneQuestions.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { VerdictRegion } from "./VerdictRegion.tsx";

// Few people need them on a visit, so they are fetched when they are there to be seen.
const DrawerWeek = lazyPart(() => import("./DrawerWeek.tsx").then((part) => part.DrawerWeek));
const MissingHomes = lazyPart(() =>
  import("./entries/MissingHomes.tsx").then((part) => part.MissingHomes),
);

/** Every organization on one screen: the answer first, then the list, then ways to make it longer. */
export function Dashboard() {
  const words = useWords();
  const { actions } = useApp();
  const isEmpty = useSelected((state) => organizationsOf(state).length === 0);
  const newestAt = useSelected(newestAnswer);
  const areHomesAsked = useSelected(areHomesAskedIn);
  // Talks to the page's life: leaving it cancels its reads.
  useEffect(() => () => actions.cancelChecks(), [actions]);
  return (
    <Page heading={words.list.pageHeading}>
      <KeepingNotice />
      <VerdictRegion />
      <Suspense fallback={null}>
        {areHomesAsked && <MissingHomes />}
        {newestAt !== undefined && <DrawerWeek newestAt={newestAt} />}
      </Suspense>
      <DeviceQuestion />
      <PhoneQuestions />
      <ListOrganizations />
      {isEmpty ? <EmptyReason /> : <OrganizationList />}
      <AddOrganizations />
      {!isEmpty && <AuthenticatorEntries />}
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

/** Whether a home is missing, or was said not to be there. */
function areHomesAskedIn(state: State): boolean {
  const verdict = verdictIn(state);
  const isMissing = verdict.kind !== "yes" && verdict.list.kind === "home-missing";
  return isMissing || homelessAccounts(state).length > 0;
}
