import { useCallback } from "react";
import { evidenceIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useWords } from "#ui/words/words.ts";

interface TickProps {
  readonly organization: OrganizationKey;
  readonly tick: "added" | "removed";
}

/** One thing the person says they did here, with its time. */
export function Tick({ organization, tick }: TickProps) {
  const words = useWords();
  const { actions } = useApp();
  const at = useSelected(
    useCallback((state: State) => evidenceIn(state, organization)?.[tick], [organization, tick]),
  );
  const isTicked = at !== undefined;
  return (
    <CheckRow
      isChecked={isTicked}
      onChange={() => actions.ticked(organization, tick, !isTicked)}
      label={isTicked ? words.ticks[`${tick}At`](timeText(words, at)) : words.ticks[tick]}
    />
  );
}
