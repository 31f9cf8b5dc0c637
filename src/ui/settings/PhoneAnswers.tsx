import { moveAnswers } from "#app/selectors.ts";
import { type OldPhone, oldPhonePlaces } from "#domain/methods/phone.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Choices } from "#ui/parts/Choices.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

const unsaid = "unsaid";

/** Where the old phone is, whether the number stays, whether there is another key, and what the phones are called. */
export function PhoneAnswers() {
  const base = useBaseStyles();
  const { phones } = useWords();
  const { actions } = useApp();
  const oldPhone = useSelected((state) => moveAnswers(state).oldPhone);
  return (
    <>
      <p className={base.hint}>{phones.hint}</p>
      <OldPhoneQuestion oldPhone={oldPhone} />
      {oldPhone === "lost" && <p className={base.text}>{phones.lostFirst}</p>}
      <YesOrNo
        label={phones.keepsNumber}
        said={useSelected((state) => moveAnswers(state).keepsNumber)}
        onSay={actions.numberKeptSaid}
      />
      <YesOrNo
        label={phones.keyElsewhere}
        said={useSelected((state) => moveAnswers(state).hasKeyElsewhere)}
        onSay={actions.otherKeySaid}
      />
      <PhoneName
        label={phones.oldName}
        name={useSelected((state) => moveAnswers(state).oldPhoneName)}
        onName={(name) => actions.phoneNamed("old-phone", name)}
      />
      <PhoneName
        label={phones.newName}
        name={useSelected((state) => moveAnswers(state).newPhoneName)}
        onName={(name) => actions.phoneNamed("new-phone", name)}
      />
      <p className={base.hint}>{phones.anotherMoveHint}</p>
      <div className={base.tools}>
        <Button onClick={() => actions.anotherMoveStarted(true)}>{phones.anotherMove}</Button>
      </div>
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
        ...oldPhonePlaces.map((value) => ({ value, label: words.phones.oldPhoneIs[value] })),
        { value: unsaid, label: words.phones.unsaid },
      ]}
      value={oldPhone ?? unsaid}
      onChange={(value) => actions.oldPhoneSaid(value === unsaid ? undefined : value)}
    />
  );
}

interface YesOrNoProps {
  readonly label: string;
  readonly said: boolean | undefined;
  readonly onSay: (answer: boolean | undefined) => void;
}

function YesOrNo({ label, said, onSay }: YesOrNoProps) {
  const words = useWords();
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
      onChange={(next) => onSay(next === unsaid ? undefined : next === "yes")}
    />
  );
}

interface PhoneNameProps {
  readonly label: string;
  readonly name: string | undefined;
  readonly onName: (name: string) => void;
}

function PhoneName({ label, name, onName }: PhoneNameProps) {
  const base = useBaseStyles();
  return (
    <Field className={base.field} label={label}>
      <Input value={name ?? ""} onType={onName} autoComplete="off" />
    </Field>
  );
}
