import { type BookField, ofBook } from "#domain/book/fields.ts";
import { saidIn } from "#domain/book/progress-book.ts";
import type { OldPhone } from "#domain/methods/phone.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Choices } from "#ui/parts/Choices.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

const places: readonly OldPhone[] = ["here", "elsewhere", "broken", "erased", "lost"];
const unsaid = "unsaid";

/** Where the old phone is, whether the number stays, whether there is another key, and what the phones are called. */
export function PhoneAnswers() {
  const styles = usePanelStyles();
  const { phones } = useWords();
  const oldPhone = useSelected((state) => saidIn(state.book, ofBook.oldPhone)?.value);
  return (
    <>
      <p className={styles.hint}>{phones.hint}</p>
      <OldPhoneQuestion oldPhone={oldPhone} />
      {oldPhone === "lost" && <p className={styles.text}>{phones.lostFirst}</p>}
      <YesOrNo label={phones.keepsNumber} field={ofBook.keepsNumber} />
      <YesOrNo label={phones.keyElsewhere} field={ofBook.hasKeyElsewhere} />
      <PhoneName label={phones.oldName} field={ofBook.oldPhoneName} />
      <PhoneName label={phones.newName} field={ofBook.newPhoneName} />
    </>
  );
}

function OldPhoneQuestion({ oldPhone }: { oldPhone: OldPhone | undefined }) {
  const words = useWords();
  const { actions } = useApp();
  return (
    <Choices
      question={words.phones.oldPhone}
      choices={[
        ...places.map((value) => ({ value, label: words.phones.oldPhoneIs[value] })),
        { value: unsaid, label: words.phones.unsaid },
      ]}
      value={oldPhone ?? unsaid}
      onChange={(value) => actions.say(ofBook.oldPhone, value === unsaid ? null : value)}
    />
  );
}

function YesOrNo({ label, field }: { label: string; field: BookField<boolean> }) {
  const words = useWords();
  const { actions } = useApp();
  const said = useSelected((state) => saidIn(state.book, field)?.value);
  const value = said === undefined ? unsaid : said ? "yes" : "no";
  return (
    <Choices
      question={label}
      choices={[
        { value: "yes", label: words.phones.yes },
        { value: "no", label: words.phones.no },
        { value: unsaid, label: words.phones.unsaid },
      ]}
      value={value}
      onChange={(next) => actions.say(field, next === unsaid ? null : next === "yes")}
    />
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
        onType={(value) => actions.say(field, value === "" ? null : value)}
        autoComplete="off"
      />
    </Field>
  );
}
