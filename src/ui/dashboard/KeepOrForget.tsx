import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

/** Where the list is kept now, the other answer, and the way to forget it all. */
export function KeepOrForget() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  const { device, forget } = words;
  return (
    <Fold heading={words.device.heading} isOpen={owner === "shared"}>
      <p className={base.text}>
        {owner === "own" ? device.isOwn : owner === "shared" ? device.isShared : device.unanswered}
      </p>
      {owner !== undefined && (
        <div className={base.tools}>
          <Button onClick={() => actions.ownerSaid(owner === "own" ? "shared" : "own")}>
            {owner === "own" ? device.shared : device.own}
          </Button>
        </div>
      )}
      <p className={base.hint}>{forget.explain}</p>
      <div className={base.tools}>
        <Button onClick={actions.everythingForgotten}>{forget.button}</Button>
      </div>
    </Fold>
  );
}
