import { lazyPart } from "#ui/lazy-part.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

const ListTransfer = lazyPart(() => import("./ListTransfer.tsx").then((part) => part.ListTransfer));

/** The list for another device, and the way back in. */
export function TakeAlong() {
  const { takeAlong } = useWords();
  return (
    <Fold heading={takeAlong.heading}>
      <ListTransfer />
    </Fold>
  );
}
