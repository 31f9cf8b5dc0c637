import { useState } from "react";
import { organizationsInOrder, overviewIn } from "#app/selectors.ts";
import { type CalendarEntry, calendarText } from "#domain/summary/calendar.ts";
import { type Day, dayAt, parseDay } from "#domain/summary/calendar-day.ts";
import { retestDays } from "#domain/summary/calendar-retests.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { listText } from "#ui/check-words.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { localeOf, useWords, type Words } from "#ui/words/words.ts";
import { type Appointment, Appointments } from "./Appointments.tsx";
import { saveFile } from "./save-file.ts";

/** The days of the move for the person's own calendar. */
export function CalendarFold() {
  const base = useBaseStyles();
  const words = useWords();
  const { calendar } = words;
  const { store } = useApp();
  const [tradeInText, setTradeIn] = useState("");
  const [others, setOthers] = useState<readonly Appointment[]>([]);
  const [notes, setNotes] = useState<ReadonlyMap<string, string>>(new Map());
  const [areTestsWanted, setTestsWanted] = useState(true);
  const { standings, at: now } = useSelected(overviewIn);
  const tradeIn = parseDay(tradeInText);
  const tests = retestDays(standings, { now, tradeIn, dayAt: localDay });
  const kept = standings.flatMap(({ key, evidence: { appointment: at } }) =>
    at === undefined ? [] : [{ slot: key, at, organization: key }],
  );
  const appointments = [...kept, ...others];
  const entries: readonly CalendarEntry[] = [
    ...(tradeIn ? [{ kind: "trade-in", day: tradeIn } as const] : []),
    ...appointments.map(
      ({ slot, at }) => ({ kind: "appointment", slot, at, note: notes.get(slot) ?? "" }) as const,
    ),
    ...(areTestsWanted ? tests.map((day) => ({ kind: "test-again", day }) as const) : []),
  ];
  const handleSave = () => {
    const owner = organizationsInOrder(store.state())[0]?.account ?? "";
    const text = calendarText(entries, calendar.titles, { madeAt: Date.now(), owner });
    saveFile({ name: calendar.fileName, type: "text/calendar", text });
  };
  return (
    <Fold heading={calendar.heading}>
      <p className={base.text}>{calendar.explain}</p>
      <Field className={base.field} label={calendar.tradeIn} hint={calendar.tradeInHint}>
        <Input type="date" value={tradeInText} onType={(value) => setTradeIn(value)} />
      </Field>
      <Appointments
        appointments={appointments}
        notes={notes}
        onNote={(slot, note) => setNotes(new Map(notes).set(slot, note))}
        onOtherAdded={(at) =>
          setOthers([...others.filter((one) => one.at !== at), { slot: `other/${at}`, at }])
        }
        onOtherRemoved={(slot) => setOthers(others.filter((one) => one.slot !== slot))}
      />
      {tests.length > 0 && (
        <CheckRow
          label={calendar.testAgain(daysText(words, tests))}
          hint={calendar.testAgainWhy}
          isChecked={areTestsWanted}
          onChange={() => setTestsWanted(!areTestsWanted)}
        />
      )}
      <div className={base.tools}>
        <Button isResting={entries.length === 0} onClick={handleSave}>
          {calendar.save}
        </Button>
        {entries.length === 0 && <p className={base.hint}>{calendar.nothing}</p>}
      </div>
    </Fold>
  );
}

/** The date of a time, in the person's own time zone. */
function localDay(at: number): Day {
  return dayAt(at, -new Date(at).getTimezoneOffset());
}

function daysText(words: Words, days: readonly Day[]): string {
  const format = new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long", timeZone: "UTC" });
  return listText(
    words,
    days.map((day) => format.format(Date.parse(day))),
  );
}
