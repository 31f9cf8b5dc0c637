import { Field as FluentField, type FieldProps as FluentFieldProps } from "@fluentui/react-field";
import { Input as FluentInput, type InputProps as InputSlotProps } from "@fluentui/react-input";
import { Textarea, type TextareaProps } from "@fluentui/react-textarea";
import { mergeClasses } from "@griffel/react";
import type { ReactElement, Ref } from "react";
import { useFieldStyles } from "./Field.styles.ts";

interface FieldProps {
  readonly label: string | ReactElement;
  readonly hint?: string;
  /** What is wrong with the text in it; absent if nothing is. */
  readonly validationMessage?: string;
  readonly className?: string | undefined;
  /** One Input or TextArea, or a function that draws another control with what ties it to its name. */
  readonly children: NonNullable<FluentFieldProps["children"]>;
}

/** Fluent's field: a control with its name, a hint and an error. */
export function Field({ className, ...props }: FieldProps) {
  const styles = useFieldStyles();
  return <FluentField {...props} className={mergeClasses(styles.whole, className)} />;
}

interface InputProps extends Omit<InputSlotProps, "onChange" | "size" | "ref"> {
  readonly ref?: Ref<HTMLInputElement>;
  readonly onType?: (value: string) => void;
}

/** A control of one line, in a Field. */
export function Input({ onType, className, ref, ...props }: InputProps) {
  const styles = useFieldStyles();
  return (
    <FluentInput
      {...props}
      size="large"
      className={mergeClasses(styles.line, className)}
      input={{ ref }}
      onChange={(_, { value }) => onType?.(value)}
    />
  );
}

interface TextAreaProps extends Omit<TextareaProps, "onChange" | "size" | "ref" | "className"> {
  readonly ref?: Ref<HTMLTextAreaElement>;
  readonly onType: (value: string) => void;
}

/** A control of several lines, in a Field. */
export function TextArea({ onType, ref, ...props }: TextAreaProps) {
  const styles = useFieldStyles();
  return (
    <Textarea
      {...props}
      className={styles.lines}
      size="large"
      resize="vertical"
      textarea={{ ref, className: styles.linesThemselves }}
      onChange={(_, { value }) => onType(value)}
    />
  );
}
