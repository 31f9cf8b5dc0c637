import { Checkbox } from "@fluentui/react-checkbox";
import { Field } from "@fluentui/react-field";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import type { ReactNode } from "react";
import { useChoicesStyles } from "./Choices.styles.ts";

interface ChoicesProps<Value extends string> {
  readonly question: string;
  readonly hint?: string;
  readonly choices: readonly { readonly value: Value; readonly label: ReactNode }[];
  readonly value: Value | undefined;
  /** What is wrong with the answer; read out with the question. */
  readonly error?: string | undefined;
  readonly onChange: (value: Value) => void;
}

/** One answer of several: Fluent's radio buttons, in rows high enough for a thumb. */
export function Choices<Value extends string>({ question, error, ...props }: ChoicesProps<Value>) {
  const { hint, choices, value, onChange } = props;
  const styles = useChoicesStyles();
  return (
    <Field label={question} hint={hint ?? null} validationMessage={error ?? null}>
      <RadioGroup value={value ?? ""}>
        {choices.map((choice) => (
          <Radio
            key={choice.value}
            className={styles.row}
            value={choice.value}
            label={<span>{choice.label}</span>}
            onChange={() => onChange(choice.value)}
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface CheckRowProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: () => void;
}

/** Fluent's checkbox in a row of its own. */
export function CheckRow({ label, hint, isChecked, onChange }: CheckRowProps) {
  const styles = useChoicesStyles();
  return (
    <Field hint={hint ?? null}>
      <Checkbox
        className={styles.row}
        label={<span>{label}</span>}
        checked={isChecked}
        onChange={onChange}
      />
    </Field>
  );
}
