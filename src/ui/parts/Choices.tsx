import { type ReactNode, useId } from "react";
import { useBaseStyles } from "./Base.styles.ts";
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

/** One answer of several: the browser's own radio buttons, in rows high enough for a thumb. */
export function Choices<Value extends string>({ question, error, ...props }: ChoicesProps<Value>) {
  const { hint, choices, value, onChange } = props;
  const base = useBaseStyles();
  const styles = useChoicesStyles();
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <div
      className={styles.group}
      role="radiogroup"
      aria-labelledby={`${id}-question`}
      aria-describedby={described === "" ? undefined : described}
      aria-invalid={error !== undefined}
    >
      <p id={`${id}-question`} className={styles.question}>
        {question}
      </p>
      {hint && (
        <p id={`${id}-hint`} className={base.hint}>
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={base.error}>
          {error}
        </p>
      )}
      {choices.map((choice) => (
        <label key={choice.value} className={styles.row}>
          <input
            className={styles.control}
            type="radio"
            name={id}
            value={choice.value}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  );
}

interface CheckRowProps {
  readonly label: ReactNode;
  readonly hint?: string;
  readonly isChecked: boolean;
  readonly onChange: () => void;
}

/** One checkbox in a row. */
export function CheckRow({ label, hint, isChecked, onChange }: CheckRowProps) {
  const base = useBaseStyles();
  const styles = useChoicesStyles();
  const id = useId();
  return (
    <div>
      <label className={styles.row}>
        <input
          className={styles.control}
          type="checkbox"
          checked={isChecked}
          onChange={onChange}
          aria-describedby={hint && id}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className={base.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}
