import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { Quiet } from "./Quiet.tsx";

/** Takes back the answer that was given last here, in this page load. */
export function Undo({ organization: { key } }: { organization: Organization }) {
  const { run } = useWords();
  const { actions } = useApp();
  const canUndo = useSelected(
    ({ lastTest }) => lastTest.kind === "said" && lastTest.organization === key,
  );
  return canUndo ? <Quiet onPress={actions.testTakenBack}>{run.undo}</Quiet> : null;
}
