import { type ChangeEvent, useState } from "react";
import type { ReadList } from "#domain/list-link.ts";
import { useApp } from "#ui/app-context.ts";
import { ListPreview } from "#ui/import/ListPreview.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** Opens a saved list: shown first, merged on a tap. */
export function OpenList() {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const [read, setRead] = useState<ReadList | undefined>();
  const handleFile = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.target;
    const file = input.files?.item(0);
    if (!file) return;
    setRead(actions.readFile(await file.text()));
    input.value = "";
  };
  return (
    <>
      <Field className={styles.field} label={words.takeAlong.open} hint={words.takeAlong.openHint}>
        <Input type="file" accept="application/json,.json" onChange={handleFile} />
      </Field>
      {read && <ListPreview read={read} onDone={() => setRead(undefined)} />}
    </>
  );
}
