import { mergeClasses } from "@griffel/react";
import { type ComponentProps, createContext, type ReactNode, useContext, useId } from "react";
import { useFieldStyles } from "./Field.styles.ts";

/** The attributes that connect a control with its name, hint and error. */
type Tie = Pick<ComponentProps<"input">, "id" | "aria-describedby" | "aria-invalid">;

const TieContext = createContext<Tie>({});

interface FieldProps {
  readonly label: ReactNode;
  readonly hint?: string;
  /** What is wrong with the text in it; absent if nothing is. */
  readonly validationMessage?: string;
  readonly className?: string | undefined;
  /** One Input or TextArea. */
  readonly children: ReactNode;
}

/** A control with its name, a hint and an error. */
export function Field({ label, hint, validationMessage, className, children }: FieldProps) {
  const styles = useFieldStyles();
  const id = useId();
  const hintId = `${id}hint`;
  const errorId = `${id}error`;
  const described = [validationMessage && errorId, hint && hintId].filter(Boolean).join(" ");
  const tie: Tie = {
    id,
    "aria-describedby": described || undefined,
    "aria-invalid": validationMessage ? true : undefined,
  };
  return (
    <div className={mergeClasses(styles.field, className)}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <TieContext.Provider value={tie}>{children}</TieContext.Provider>
      {validationMessage && (
        <p id={errorId} className={styles.error}>
          {validationMessage}
        </p>
      )}
      {hint && (
        <p id={hintId} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface InputProps extends ComponentProps<"input"> {
  readonly onType?: (value: string) => void;
}

/** A control of one line, in a Field. */
export function Input({ onType, className, ...props }: InputProps) {
  const styles = useFieldStyles();
  const tie = useContext(TieContext);
  return (
    <input
      onChange={({ currentTarget }) => onType?.(currentTarget.value)}
      {...tie}
      {...props}
      className={mergeClasses(styles.control, className)}
    />
  );
}

interface TextAreaProps extends ComponentProps<"textarea"> {
  readonly onType: (value: string) => void;
}

/** A control of several lines, in a Field. */
export function TextArea({ onType, className, ...props }: TextAreaProps) {
  const styles = useFieldStyles();
  const tie = useContext(TieContext);
  return (
    <textarea
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      {...tie}
      {...props}
      className={mergeClasses(styles.control, styles.severalLines, className)}
    />
  );
}
