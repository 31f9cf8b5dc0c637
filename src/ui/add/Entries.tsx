import { useId } from "react";
import { areAllEntriesSaid, areNoEntriesSaid, entriesOf } from "#app/selectors.ts";
import type { Question } from "#domain/paste/parser.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { NamesSwitch } from "#ui/names/NamesSwitch.tsx";
import { useNames } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useWords } from "#ui/words/words.ts";
import { EntryItem } from "./EntryItem.tsx";

/** Authenticator's work entries beside the list: the list is whole once each of them belongs somewhere. */
export function Entries({ asked }: { asked: readonly Question[] }) {
  const words = useWords();
  const base = useBaseStyles();
  const id = useId();
  const { areShown } = useNames();
  const entries = useSelected(entriesOf);
  const count = entries.length;
  return (
    <section className={base.section} aria-labelledby={id}>
      <h2 id={id} className={base.heading} tabIndex={-1}>
        {words.entries.list}
      </h2>
      {count > 0 && areShown && (
        <ul className={base.list} aria-labelledby={id}>
          {entries.map(([key, entry]) => (
            <EntryItem
              key={key}
              id={key}
              entry={entry}
              question={asked.find(({ text }) => text === entry.label)}
            />
          ))}
        </ul>
      )}
      {count > 0 && !areShown && (
        <>
          <p className={base.text}>{words.entries.hidden(count)}</p>
          <NamesSwitch />
        </>
      )}
      {count === 0 ? <NoEntries /> : <AllEntries />}
    </section>
  );
}

function NoEntries() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const areNone = useSelected(areNoEntriesSaid);
  return (
    <>
      <p className={base.hint}>{words.entries.empty}</p>
      <CheckRow
        label={words.entries.none}
        isChecked={areNone}
        onChange={() => actions.noEntriesSaid(!areNone)}
      />
    </>
  );
}

function AllEntries() {
  const words = useWords();
  const { actions } = useApp();
  const isAll = useSelected(areAllEntriesSaid);
  return (
    <CheckRow
      label={words.entries.all}
      isChecked={isAll}
      onChange={() => actions.allEntriesSaid(!isAll)}
    />
  );
}
