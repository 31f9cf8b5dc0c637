import { useRef } from "react";
import { drawerWeekIn } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText } from "#ui/check-words.ts";
import { focusAfter } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

/** After a *Yes*, whose newest answer is of that time: the old phone off for a week, and only then erased. */
export function DrawerWeek({ newestAt }: { newestAt: number }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const week = useSelected((state) => drawerWeekIn(state, newestAt));
  const { drawer } = words;
  const place = useRef<HTMLDivElement>(null);
  const handleStart = (isStarted: boolean) =>
    focusAfter(() => actions.drawerStarted(isStarted), place.current);
  const handleWipe = (isWiped: boolean) =>
    focusAfter(() => actions.drawerWiped(isWiped), place.current);
  return (
    <section className={base.panel} aria-labelledby="drawer-heading">
      <h2 id="drawer-heading" className={base.heading}>
        {drawer.heading}
      </h2>
      <p className={base.text}>
        {week.kind === "not-started" && drawer.explain}
        {week.kind === "broken-off" && drawer.brokenOff(dateText(words, week.at))}
        {week.kind === "running" && drawer.running(dateText(words, week.until))}
        {week.kind === "over" && drawer.over}
        {week.kind === "wiped" && drawer.wipedAt(dateText(words, week.at))}
      </p>
      <div ref={place} className={base.tools}>
        {(week.kind === "not-started" || week.kind === "broken-off") && (
          <Button onClick={() => handleStart(true)}>{drawer.start}</Button>
        )}
        {(week.kind === "running" || week.kind === "over") && (
          <Button onClick={() => handleStart(false)}>{drawer.undo}</Button>
        )}
        {week.kind === "wiped" && (
          <Button onClick={() => handleWipe(false)}>{drawer.notWiped}</Button>
        )}
        {week.kind === "over" && (
          <Button appearance="primary" onClick={() => handleWipe(true)}>
            {drawer.wiped}
          </Button>
        )}
      </div>
    </section>
  );
}
