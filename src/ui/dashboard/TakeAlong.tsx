import { lazyPart } from "#ui/lazy-part.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

const ListTransfer = lazyPart(() => import("./ListTransfer.tsx").then((part) => part.ListTransfer));

/** Moving the list to another device, and opening a saved one. */
export function TakeAlong() {
  const { takeAlong } = useWords();
  return (
    <Fold heading={takeAlong.heading}>
      <ListTransfer />
    </Fold>
  );
}
