import { useEffect } from "react";
import { isOldPhoneToBeAsked, organizationsInOrder } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useTitle } from "#ui/frame/title.ts";
import { NamesSwitch } from "#ui/names/NamesSwitch.tsx";
import { hrefOf } from "#ui/navigation.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useDashboardStyles } from "./Dashboard.styles.ts";
import { DeviceQuestion } from "./DeviceQuestion.tsx";
import { EmptyReason } from "./EmptyReason.tsx";
import { ListOrganizations } from "./list/ListOrganizations.tsx";
import { OrganizationList } from "./list/OrganizationList.tsx";
import { OldPhoneQuestion } from "./OldPhoneQuestion.tsx";
import { VerdictRegion } from "./VerdictRegion.tsx";

/** Every organization on one screen: the answer first, then the list. Before that, once, where the old phone is. */
export function Dashboard() {
  const words = useWords();
  const styles = useDashboardStyles();
  const { actions } = useApp();
  const isAsking = useSelected(isOldPhoneToBeAsked);
  useTitle(words.list.pageHeading);
  // Talks to the page's life: leaving it cancels its reads.
  useEffect(() => () => actions.cancelChecks(), [actions]);
  return <div className={styles.page}>{isAsking ? <OldPhoneQuestion /> : <Answered />}</div>;
}

function Answered() {
  const isEmpty = useSelected((state) => organizationsInOrder(state).length === 0);
  return (
    <>
      <VerdictRegion />
      {!isEmpty && <DeviceQuestion />}
      <NamesSwitch />
      <ListOrganizations />
      {isEmpty ? <EmptyList /> : <OrganizationList />}
    </>
  );
}

function EmptyList() {
  const words = useWords();
  const styles = useDashboardStyles();
  return (
    <div className={styles.empty}>
      <EmptyReason />
      <div>
        <LinkButton appearance="primary" href={hrefOf({ kind: "add" })}>
          {words.add.heading}
        </LinkButton>
      </div>
    </div>
  );
}
