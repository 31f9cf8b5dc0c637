import type { TenantRef } from "#domain/organization/tenant.ts";
import { Page } from "#ui/frame/Page.tsx";
import { NamesSwitch } from "#ui/names/NamesSwitch.tsx";
import { useNames } from "#ui/names/names.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button, LinkButton } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useWords } from "#ui/words/words.ts";
import { CalendarFold } from "./CalendarFold.tsx";
import { Downloads } from "./Downloads.tsx";
import { Sheet } from "./Sheet.tsx";
import { useSummaryStyles } from "./SummaryPage.styles.ts";
import { useSheetNames } from "./sheet-names.ts";
import { useSheet } from "./use-sheet.ts";

/** The sheet as it will be printed, and the same as files. */
export function SummaryPage({ tenant }: { tenant: TenantRef | undefined }) {
  const { summary } = useWords();
  const base = useBaseStyles();
  const styles = useSummaryStyles();
  const sheet = useSheet(tenant);
  const isEmpty = sheet.blocks.length === 0;
  return (
    <Page heading={summary.heading}>
      {isEmpty && <p className={base.text}>{summary.empty}</p>}
      <div className={base.tools}>
        {!isEmpty && (
          <Button appearance="primary" onClick={() => print()}>
            {summary.print}
          </Button>
        )}
        {tenant && <LinkButton href={hrefOf({ kind: "summary" })}>{summary.all}</LinkButton>}
        {!isEmpty && <Downloads sheet={sheet} />}
      </div>
      {!isEmpty && <NamesChoice />}
      <CalendarFold />
      {!isEmpty && (
        <div className={styles.preview}>
          <Sheet sheet={sheet} />
        </div>
      )}
    </Page>
  );
}

/** On a shared device names are hidden until somebody asks for them, on paper as well. */
function NamesChoice() {
  const { summary } = useWords();
  const { areShown } = useNames();
  const { areNamesLeftOut, setNamesLeftOut } = useSheetNames();
  return (
    <>
      <NamesSwitch />
      {areShown && (
        <CheckRow
          label={summary.leaveNamesOut}
          hint={summary.leaveNamesOutHint}
          isChecked={areNamesLeftOut}
          onChange={() => setNamesLeftOut(!areNamesLeftOut)}
        />
      )}
    </>
  );
}
