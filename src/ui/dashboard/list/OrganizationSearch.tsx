import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

interface SearchProps {
  readonly value: string;
  readonly found: number;
  readonly onChange: (value: string) => void;
}

export function OrganizationSearch({ value, found, onChange }: SearchProps) {
  const words = useWords();
  const styles = useDashboardStyles();
  return (
    <Field
      className={styles.field}
      label={words.list.search}
      {...(found === 0 ? { hint: words.list.searchNone } : {})}
    >
      <Input
        className={styles.big}
        type="search"
        value={value}
        onType={(typed) => onChange(typed)}
      />
    </Field>
  );
}
