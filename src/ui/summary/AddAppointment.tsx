import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { organizationsInOrder } from "#app/selectors.ts";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { OrganizationOptions } from "#ui/names/OrganizationOptions.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAddAppointmentStyles } from "./AddAppointment.styles.ts";

/** Adds an appointment. With an organization it is kept in the book; without one the page alone keeps it. */
export function AddAppointment({ onOther }: { onOther: (at: number) => void }) {
  const base = useBaseStyles();
  const { choice } = useAddAppointmentStyles();
  const { calendar } = useWords();
  const { store, actions } = useApp();
  const [when, setWhen] = useState("");
  const [chosen, setChosen] = useState("");
  const [isWrong, setWrong] = useState(false);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    // Without a time zone, it is read as local time.
    const at = new Date(when).getTime();
    flushSync(() => setWrong(Number.isNaN(at)));
    if (Number.isNaN(at)) {
      focusFirstWrong(event.currentTarget);
      return;
    }
    const organization = organizationsInOrder(store.state()).find(({ key }) => key === chosen);
    if (organization) actions.appointmentMade(organization.key, at);
    else onOther(at);
    setWhen("");
    setChosen("");
  };
  return (
    <form className={base.fieldRow} onSubmit={handleSubmit} noValidate>
      <Field
        className={base.field}
        label={calendar.when}
        {...(isWrong ? { validationMessage: calendar.whenMissing } : {})}
      >
        <Input type="datetime-local" value={when} onType={(value) => setWhen(value)} />
      </Field>
      <label className={choice}>
        {calendar.withWhom}
        <select
          className={base.select}
          value={chosen}
          onChange={({ target }) => setChosen(target.value)}
        >
          <option value="">{calendar.withNobody}</option>
          <OrganizationOptions />
        </select>
      </label>
      <Button type="submit">{calendar.add}</Button>
    </form>
  );
}
