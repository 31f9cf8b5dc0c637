import { useState } from "react";
import { organizationsInOrder } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { fitsInCode } from "#domain/text/code-capacity.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { OpenList } from "./OpenList.tsx";

/** The list for another device, as a code, a link or a file, and a field to open a saved one. */
export function ListTransfer() {
  const base = useBaseStyles();
  const { takeAlong } = useWords();
  const { actions } = useApp();
  const count = useSelected((state) => organizationsInOrder(state).length);
  const book = useSelected((state) => state.book);
  const [made, setMade] = useState<{ readonly link: string; readonly of: State["book"] }>();
  // After a change of the list, an old code would bring less than is said beside it.
  const link = made?.of === book ? made.link : undefined;
  const handleMake = async () => {
    const code = await actions.codeFor();
    setMade({ link: new URL(`#/import/${code}`, location.href).href, of: book });
  };
  return (
    <>
      <p className={base.text}>{takeAlong.explain}</p>
      {count > 0 && (
        <>
          <div className={base.tools}>
            <Button onClick={handleMake}>{takeAlong.makeCode}</Button>
            <SaveButton />
          </div>
          {link !== undefined && <ListLink link={link} count={count} />}
          <p className={base.hint}>{takeAlong.fileHint}</p>
        </>
      )}
      <OpenList />
    </>
  );
}

function ListLink({ link, count }: { link: string; count: number }) {
  const base = useBaseStyles();
  const { takeAlong } = useWords();
  return (
    <div className={base.section}>
      {fitsInCode(link) ? (
        <>
          <QrCode link={link} name={takeAlong.codeName} caption={takeAlong.codeCaption} />
          <p className={base.text}>{takeAlong.codeHolds(count)}</p>
        </>
      ) : (
        <p className={base.text}>{takeAlong.tooLong(count)}</p>
      )}
      <div className={base.tools}>
        <CopyButton text={link} />
      </div>
      <p className={base.hint}>{takeAlong.linkCarries}</p>
      <p className={base.hint}>{takeAlong.linkCare}</p>
    </div>
  );
}

function SaveButton() {
  const words = useWords();
  const { actions } = useApp();
  const handleSave = async () => {
    const file = new Blob([await actions.fileText()], { type: "application/json" });
    const address = URL.createObjectURL(file);
    const link = document.createElement("a");
    link.href = address;
    link.download = words.takeAlong.fileName;
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button onClick={handleSave}>{words.takeAlong.save}</Button>;
}
