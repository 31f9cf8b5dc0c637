import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAdminStyles } from "./AdminPage.styles.ts";

interface TenantFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly hint: string;
  readonly isWrong?: boolean;
}

/** The one organization that the page is about: for the approval and for the link. */
export function TenantField({ typed, onType, hint, isWrong = false }: TenantFieldProps) {
  const words = useWords();
  const styles = useAdminStyles();
  return (
    <Field
      className={styles.field}
      label={words.admin.field}
      hint={hint}
      {...(isWrong ? { validationMessage: words.start.personalWrong } : {})}
    >
      <Input
        value={typed}
        onType={(value) => onType(value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
      />
    </Field>
  );
}
