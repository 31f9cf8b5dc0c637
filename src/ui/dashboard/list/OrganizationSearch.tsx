import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

interface SearchProps {
  readonly value: string;
  readonly found: number;
  readonly onChange: (value: string) => void;
}

export function OrganizationSearch({ value, found, onChange }: SearchProps) {
  const words = useWords();
  const base = useBaseStyles();
  return (
    <Field
      className={base.field}
      label={words.list.search}
      {...(found === 0 ? { hint: words.list.searchNone } : {})}
    >
      <Input type="search" value={value} onType={(typed) => onChange(typed)} />
    </Field>
  );
}
