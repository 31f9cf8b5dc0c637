import { type ChangeEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { ReadList } from "#app/actions/list-transfer.ts";
import { useApp } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { ListPreview } from "#ui/import/ListPreview.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useFieldStyles } from "#ui/parts/Field.styles.ts";
import { Field } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

/** Opens a saved list: it is shown first, and merged only when the person asks for it. */
export function OpenList() {
  const words = useWords();
  const base = useBaseStyles();
  const field = useFieldStyles();
  const { actions } = useApp();
  const place = useRef<HTMLDivElement>(null);
  const preview = useRef<HTMLDivElement>(null);
  const [read, setRead] = useState<ReadList | undefined>();
  const handleFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.item(0);
    if (!file) return;
    const next = await actions.readFile(await file.text());
    flushSync(() => setRead(next));
    input.value = "";
    preview.current?.focus();
  };
  const handleDone = () => focusAfter(() => setRead(undefined), place.current);
  return (
    <div ref={place} className={base.section}>
      <Field className={base.field} label={words.takeAlong.open} hint={words.takeAlong.openHint}>
        {(tie) => (
          <input
            {...tie}
            className={field.line}
            type="file"
            accept="application/json,.json"
            onChange={handleFile}
          />
        )}
      </Field>
      {read && (
        <div ref={preview} tabIndex={-1}>
          <ListPreview read={read} onDone={handleDone} />
        </div>
      )}
    </div>
  );
}
