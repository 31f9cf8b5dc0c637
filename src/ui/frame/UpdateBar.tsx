import { useSyncExternalStore } from "react";
import { useApp } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";

/** Offers the newer version that waits; nothing changes until it is taken. */
export function UpdateBar() {
  const words = useWords();
  const { updates } = useApp();
  const isWaiting = useSyncExternalStore(updates.subscribe, updates.isWaiting);
  if (!isWaiting) return null;
  return (
    <div className="frame-update">
      <span>{words.update.ready}</span>
      <button type="button" onClick={updates.takeOver}>
        {words.update.take}
      </button>
    </div>
  );
}
