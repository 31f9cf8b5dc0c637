import { useSelected } from "#ui/app-context.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useNames } from "./names.ts";

/** Shows or hides names on a shared device. */
export function NamesSwitch() {
  const words = useWords();
  const styles = usePanelStyles();
  const { areShown, setShown } = useNames();
  const isShared = useSelected((state) => state.keeping.owner === "shared");
  if (!isShared) return null;
  return (
    <div className={styles.tools}>
      <Button className={styles.big} onClick={() => setShown(!areShown)}>
        {areShown ? words.device.hideNames : words.device.showNames}
      </Button>
      {!areShown && <p className={styles.hint}>{words.device.namesHidden}</p>}
    </div>
  );
}
