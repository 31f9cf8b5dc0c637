import { useRef } from "react";
import { drawerWeekIn } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText } from "#ui/check-words.ts";
import { focusAfter } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** After a *Yes*, whose newest answer is of that time: the old phone off for a week, and only then erased. */
export function DrawerWeek({ newestAt }: { newestAt: number }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const week = useSelected((state) => drawerWeekIn(state, newestAt));
  const { drawer } = words;
  const place = useRef<HTMLDivElement>(null);
  const handleStart = (isStarted: boolean) =>
    focusAfter(() => actions.drawerStarted(isStarted), place.current);
  const handleWipe = (isWiped: boolean) =>
    focusAfter(() => actions.drawerWiped(isWiped), place.current);
  return (
    <section className={styles.panel} aria-labelledby="drawer-heading">
      <h2 id="drawer-heading" className={styles.heading}>
        {drawer.heading}
      </h2>
      <p className={styles.text}>
        {week.kind === "not-started" && drawer.explain}
        {week.kind === "broken-off" && drawer.brokenOff(dateText(words, week.at))}
        {week.kind === "running" && drawer.running(dateText(words, week.until))}
        {week.kind === "over" && drawer.over}
        {week.kind === "wiped" && drawer.wipedAt(dateText(words, week.at))}
      </p>
      <div ref={place} className={styles.tools}>
        {(week.kind === "not-started" || week.kind === "broken-off") && (
          <Button className={styles.big} onClick={() => handleStart(true)}>
            {drawer.start}
          </Button>
        )}
        {(week.kind === "running" || week.kind === "over") && (
          <Button className={styles.big} onClick={() => handleStart(false)}>
            {drawer.undo}
          </Button>
        )}
        {week.kind === "wiped" && (
          <Button className={styles.big} onClick={() => handleWipe(false)}>
            {drawer.notWiped}
          </Button>
        )}
        {week.kind === "over" && (
          <Button className={styles.big} appearance="primary" onClick={() => handleWipe(true)}>
            {drawer.wiped}
          </Button>
        )}
      </div>
    </section>
  );
}
