import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { type BookField, ofBook } from "#domain/book-fields.ts";
import type { OldPhone } from "#domain/phone.ts";
import { saidIn } from "#domain/progress-book.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

const places: readonly OldPhone[] = ["here", "elsewhere", "broken", "erased", "lost"];
const unsaid = "unsaid";

/** Where the old phone is, whether the number stays, whether there is another key, and what the phones are called. */
export function PhoneQuestions() {
  const styles = usePanelStyles();
  const { phones } = useWords();
  const oldPhone = useSelected((state) => saidIn(state.book, ofBook.oldPhone)?.value);
  return (
    <Fold heading={phones.heading}>
      <p className={styles.hint}>{phones.hint}</p>
      <OldPhoneQuestion oldPhone={oldPhone} />
      {oldPhone === "lost" && <p className={styles.text}>{phones.lostFirst}</p>}
      <YesOrNo label={phones.keepsNumber} field={ofBook.keepsNumber} />
      <YesOrNo label={phones.keyElsewhere} field={ofBook.hasKeyElsewhere} />
      <PhoneName label={phones.oldName} field={ofBook.oldPhoneName} />
      <PhoneName label={phones.newName} field={ofBook.newPhoneName} />
    </Fold>
  );
}

function OldPhoneQuestion({ oldPhone }: { oldPhone: OldPhone | undefined }) {
  const words = useWords();
  const { actions } = useApp();
  const handleChange = (value: string) =>
    actions.say(ofBook.oldPhone, places.find((place) => place === value) ?? null);
  return (
    <Field label={words.phones.oldPhone}>
      <RadioGroup value={oldPhone ?? unsaid} onChange={(_, { value }) => handleChange(value)}>
        {places.map((place) => (
          <Radio key={place} value={place} label={words.phones.oldPhoneIs[place]} />
        ))}
        <Radio value={unsaid} label={words.phones.unsaid} />
      </RadioGroup>
    </Field>
  );
}

function YesOrNo({ label, field }: { label: string; field: BookField<boolean> }) {
  const words = useWords();
  const { actions } = useApp();
  const said = useSelected((state) => saidIn(state.book, field)?.value);
  const value = said === undefined ? unsaid : said ? "yes" : "no";
  return (
    <Field label={label}>
      <RadioGroup
        layout="horizontal"
        value={value}
        onChange={(_, { value: next }) =>
          actions.say(field, next === unsaid ? null : next === "yes")
        }
      >
        <Radio value="yes" label={words.phones.yes} />
        <Radio value="no" label={words.phones.no} />
        <Radio value={unsaid} label={words.phones.unsaid} />
      </RadioGroup>
    </Field>
  );
}

function PhoneName({ label, field }: { label: string; field: BookField<string> }) {
  const styles = usePanelStyles();
  const { actions } = useApp();
  const name = useSelected((state) => saidIn(state.book, field)?.value);
  return (
    <Field className={styles.field} label={label}>
      <Input
        className={styles.big}
        value={name ?? ""}
        onChange={(_, { value }) => actions.say(field, value === "" ? null : value)}
        autoComplete="off"
      />
    </Field>
  );
}
