import { useId } from "react";
import { organizationOf } from "#app/selectors.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText } from "#ui/check-words.ts";
import { focusContent } from "#ui/focus.ts";
import { useNameOf } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { AddAppointment } from "./AddAppointment.tsx";

/** A time at which somebody helps. With an organization it is kept in the book; without one it ends with this page. */
export interface Appointment {
  /** Tells it from the others. */
  readonly slot: string;
  /** In milliseconds since the epoch. */
  readonly at: number;
  readonly organization?: OrganizationKey;
}

interface AppointmentsProps {
  readonly appointments: readonly Appointment[];
  readonly notes: ReadonlyMap<string, string>;
  readonly onNote: (slot: string, note: string) => void;
  readonly onOtherAdded: (at: number) => void;
  readonly onOtherRemoved: (slot: string) => void;
}

/** The appointments, and one more. */
export function Appointments(props: AppointmentsProps) {
  const base = useBaseStyles();
  const { calendar } = useWords();
  const { appointments, notes, onNote, onOtherAdded, onOtherRemoved } = props;
  const headingId = useId();
  return (
    <section className={base.section} aria-labelledby={headingId}>
      <h3 id={headingId} className={base.heading}>
        {calendar.appointments}
      </h3>
      {appointments.length > 0 && (
        <ul className={base.list}>
          {appointments.map((appointment) => (
            <li key={appointment.slot} className={base.item}>
              <Item
                appointment={appointment}
                note={notes.get(appointment.slot) ?? ""}
                onNote={(note) => onNote(appointment.slot, note)}
                onOtherRemoved={() => onOtherRemoved(appointment.slot)}
              />
            </li>
          ))}
        </ul>
      )}
      <AddAppointment onOther={onOtherAdded} />
      <p className={base.hint}>{calendar.appointmentsHint}</p>
    </section>
  );
}

interface ItemProps {
  readonly appointment: Appointment;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly onOtherRemoved: () => void;
}

function Item({ appointment, onOtherRemoved, ...rest }: ItemProps) {
  const { calendar } = useWords();
  const { at, organization: key } = appointment;
  const organization = useSelected((state) => key && organizationOf(state, key));
  return organization ? (
    <InOrganization at={at} organization={organization} {...rest} />
  ) : (
    <Line name={calendar.withNobody} at={at} onRemove={onOtherRemoved} {...rest} />
  );
}

interface InOrganizationProps extends Pick<ItemProps, "note" | "onNote"> {
  readonly at: number;
  readonly organization: Organization;
}

function InOrganization({ organization, ...rest }: InOrganizationProps) {
  const { actions } = useApp();
  const name = useNameOf(organization);
  const handleRemove = () => actions.appointmentMade(organization.key, undefined);
  return <Line name={name} onRemove={handleRemove} {...rest} />;
}

interface LineProps extends Pick<ItemProps, "note" | "onNote"> {
  readonly name: string;
  readonly at: number;
  readonly onRemove: () => void;
}

function Line({ name, at, note, onNote, onRemove }: LineProps) {
  const base = useBaseStyles();
  const words = useWords();
  const { calendar } = words;
  const when = dateText(words, at);
  const handleRemove = () => {
    onRemove();
    focusContent();
  };
  return (
    <div className={base.fieldRow}>
      <Field className={base.field} label={<bdi>{calendar.noteFor(name, when)}</bdi>}>
        <Input value={note} maxLength={80} onType={(value) => onNote(value)} />
      </Field>
      <Button aria-label={calendar.removeNamed(name, when)} onClick={handleRemove}>
        {calendar.remove}
      </Button>
    </div>
  );
}
