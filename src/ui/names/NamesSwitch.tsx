import { useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useNames } from "./names.ts";

/** Shows or hides names on a shared device. */
export function NamesSwitch() {
  const words = useWords();
  const base = useBaseStyles();
  const { areShown, setShown } = useNames();
  const isShared = useSelected((state) => state.keeping.owner === "shared");
  if (!isShared) return null;
  return (
    <div className={base.tools}>
      <Button onClick={() => setShown(!areShown)}>
        {areShown ? words.device.hideNames : words.device.showNames}
      </Button>
      {!areShown && <p className={base.hint}>{words.device.namesHidden}</p>}
    </div>
  );
}
