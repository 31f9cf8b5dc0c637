import { useSelected } from "#ui/app-context.ts";
import { useNames } from "#ui/names.ts";
import { useWords } from "#ui/words/words.ts";
import { Button } from "./Button.tsx";
import { usePanelStyles } from "./Panel.styles.ts";

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
