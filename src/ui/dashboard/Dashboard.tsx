import { useEffect } from "react";
import { organizationsOf } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { EmptyReason, KeepingNotice } from "#ui/frame/KeepingNotice.tsx";
import { Page } from "#ui/frame/Page.tsx";
import { VisitQuestion } from "#ui/frame/VisitQuestion.tsx";
import { DeviceQuestion } from "#ui/parts/DeviceQuestion.tsx";
import { useWords } from "#ui/words/words.ts";
import { DrawerWeek } from "./DrawerWeek.tsx";
import { AddOrganizations } from "./entries/AddOrganizations.tsx";
import { AuthenticatorEntries } from "./entries/AuthenticatorEntries.tsx";
import { MissingHomes } from "./entries/MissingHomes.tsx";
import { KeepOrForget } from "./KeepOrForget.tsx";
import { ListOrganizations } from "./list/ListOrganizations.tsx";
import { OrganizationList } from "./list/OrganizationList.tsx";
import { PhoneQuestions } from "./PhoneQuestions.tsx";
import { TakeAlong } from "./TakeAlong.tsx";
import { VerdictRegion } from "./VerdictRegion.tsx";

/** Every organization on one screen: the answer first, then the list, then ways to make it longer. */
export function Dashboard() {
  const words = useWords();
  const { actions } = useApp();
  const isEmpty = useSelected((state) => organizationsOf(state).length === 0);
  // Talks to the page's life: leaving it cancels its reads.
  useEffect(() => () => actions.cancelChecks(), [actions]);
  return (
    <Page heading={words.list.pageHeading}>
      <KeepingNotice />
      <VisitQuestion />
      <VerdictRegion />
      <MissingHomes />
      <DrawerWeek />
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
