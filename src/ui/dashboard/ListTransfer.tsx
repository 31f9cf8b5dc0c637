import { useState } from "react";
import { organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { fitsInCode } from "#domain/text/code-capacity.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { OpenList } from "./OpenList.tsx";

/** The list for another device: as a code or link, or as a file; and the way back in. */
export function ListTransfer() {
  const styles = usePanelStyles();
  const { takeAlong } = useWords();
  const { actions } = useApp();
  const count = useSelected((state) => organizationsOf(state).length);
  const book = useSelected((state) => state.book);
  const [made, setMade] = useState<{ readonly link: string; readonly of: State["book"] }>();
  // A code of an older list would bring less than it says.
  const link = made?.of === book ? made.link : undefined;
  const handleMake = async () => {
    const code = await actions.codeFor();
    setMade({ link: new URL(`#/import/${code}`, location.href).href, of: book });
  };
  return (
    <>
      <p className={styles.text}>{takeAlong.explain}</p>
      {count > 0 && (
        <>
          <div className={styles.tools}>
            <Button className={styles.big} onClick={handleMake}>
              {takeAlong.makeCode}
            </Button>
            <SaveButton />
          </div>
          {link !== undefined && <ListLink link={link} count={count} />}
          <p className={styles.hint}>{takeAlong.fileHint}</p>
        </>
      )}
      <OpenList />
    </>
  );
}

function ListLink({ link, count }: { link: string; count: number }) {
  const styles = usePanelStyles();
  const { takeAlong } = useWords();
  return (
    <div className={styles.section}>
      {fitsInCode(link) ? (
        <>
          <QrCode link={link} name={takeAlong.codeName} caption={takeAlong.codeCaption} />
          <p className={styles.text}>{takeAlong.codeHolds(count)}</p>
        </>
      ) : (
        <p className={styles.text}>{takeAlong.tooLong(count)}</p>
      )}
      <div className={styles.tools}>
        <CopyButton text={link} />
      </div>
      <p className={styles.hint}>{takeAlong.linkCarries}</p>
      <p className={styles.hint}>{takeAlong.linkCare}</p>
    </div>
  );
}

function SaveButton() {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const handleSave = () => {
    const file = new Blob([actions.fileText()], { type: "application/json" });
    const address = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = address;
    link.download = words.takeAlong.fileName;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <Button className={styles.big} onClick={handleSave}>
      {words.takeAlong.save}
    </Button>
  );
}
