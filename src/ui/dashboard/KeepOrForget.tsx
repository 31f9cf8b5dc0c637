import { useApp, useSelected } from "#ui/app-context.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** Where the list is kept now, the other answer, and the way to forget it all. */
export function KeepOrForget() {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  const { device, forget } = words;
  return (
    <Fold heading={words.device.heading} isOpen={owner === "shared"}>
      <p className={styles.text}>
        {owner === "own" ? device.isOwn : owner === "shared" ? device.isShared : device.unanswered}
      </p>
      {owner !== undefined && (
        <div className={styles.tools}>
          <Button
            className={styles.big}
            onClick={() => actions.ownerSaid(owner === "own" ? "shared" : "own")}
          >
            {owner === "own" ? device.shared : device.own}
          </Button>
        </div>
      )}
      <p className={styles.hint}>{forget.explain}</p>
      <div className={styles.tools}>
        <Button className={styles.big} onClick={actions.everythingForgotten}>
          {forget.button}
        </Button>
      </div>
    </Fold>
  );
}
