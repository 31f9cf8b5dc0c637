import { useCallback } from "react";
import type { State } from "#app/state.ts";
import { type OrganizationField, ofOrganization } from "#domain/book/fields.ts";
import { saidOf } from "#domain/book/pages.ts";
import { pageOf } from "#domain/book/progress-book.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useWords } from "#ui/words/words.ts";

const fields = { added: ofOrganization.added, removed: ofOrganization.removed } as const;

interface TickProps {
  readonly organization: OrganizationKey;
  readonly tick: keyof typeof fields;
}

/** One thing the person says they did here, with its time. */
export function Tick({ organization, tick }: TickProps) {
  const words = useWords();
  const { actions } = useApp();
  const field: OrganizationField<boolean> = fields[tick];
  const at = useSelected(
    useCallback((state: State) => tickedAt(state, organization, field), [organization, field]),
  );
  const isTicked = at !== undefined;
  return (
    <CheckRow
      isChecked={isTicked}
      onChange={() => actions.sayOf(organization, field, isTicked ? null : true)}
      label={isTicked ? words.ticks[`${tick}At`](timeText(words, at)) : words.ticks[tick]}
    />
  );
}

function tickedAt(
  { book }: State,
  key: OrganizationKey,
  field: OrganizationField<boolean>,
): number | undefined {
  const page = pageOf(book, key);
  const said = page && saidOf(page, field);
  return said?.value ? said.at : undefined;
}
