import { useEffect, useRef } from "react";
import type { Round } from "#app/state.ts";
import { useWords } from "#ui/words/words.ts";
import { useListStyles } from "./OrganizationList.styles.ts";

/** How far a *Check all* is, while it runs; and that it was stopped. */
export function CheckProgress({ round }: { round: Round }) {
  const words = useWords();
  const styles = useListStyles();
  const roundBefore = useRef(round.kind);
  // Talks to the browser's clock: tools measure to it.
  useEffect(() => {
    if (roundBefore.current === "running" && round.kind === "done") {
      performance.mark("rekey:check-done");
    }
    roundBefore.current = round.kind;
  }, [round.kind]);
  switch (round.kind) {
    case "none":
    case "done":
      return null;
    case "running": {
      const done = round.total - round.waiting.size;
      return (
        <>
          <p className={styles.caption}>{words.check.progress(done, round.total)}</p>
          <progress
            className={styles.progress}
            value={done}
            max={round.total}
            aria-label={words.check.all}
          />
        </>
      );
    }
    case "cancelled":
      return <p className={styles.caption}>{words.check.cancelled(round.done, round.total)}</p>;
  }
}
