import { useRef } from "react";
import { overviewIn } from "#app/selectors.ts";
import { type BookField, ofBook } from "#domain/book/fields.ts";
import { drawerTestIn } from "#domain/verdict/drawer-test.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { dateText } from "#ui/check-words.ts";
import { focusAfter } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** After a *Yes*: the old phone off for a week, and only then erased. */
export function DrawerTest() {
  const verdict = useSelected((state) => overviewIn(state).verdict);
  return verdict.kind === "yes" ? <Week newestAt={verdict.newestAt} /> : null;
}

function Week({ newestAt }: { newestAt: number }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const book = useSelected((state) => state.book);
  const now = useSelected((state) => state.now);
  const week = drawerTestIn(book, newestAt, now);
  const { drawer } = words;
  const place = useRef<HTMLDivElement>(null);
  const handleSay = (field: BookField<boolean>, value: true | null) =>
    focusAfter(() => actions.say(field, value), place.current);
  return (
    <section className={styles.panel} aria-labelledby="drawer-heading">
      <h2 id="drawer-heading" className={styles.heading}>
        {drawer.heading}
      </h2>
      <p className={styles.text}>
        {week.kind === "not-started" && drawer.explain}
        {week.kind === "running" && drawer.running(dateText(words, week.until))}
        {week.kind === "over" && drawer.over}
        {week.kind === "wiped" && drawer.wipedAt(dateText(words, week.at))}
      </p>
      <div ref={place} className={styles.tools}>
        {week.kind === "not-started" && (
          <Button className={styles.big} onClick={() => handleSay(ofBook.drawerStarted, true)}>
            {drawer.start}
          </Button>
        )}
        {(week.kind === "running" || week.kind === "over") && (
          <Button className={styles.big} onClick={() => handleSay(ofBook.drawerStarted, null)}>
            {drawer.undo}
          </Button>
        )}
        {week.kind === "wiped" && (
          <Button className={styles.big} onClick={() => handleSay(ofBook.drawerWiped, null)}>
            {drawer.notWiped}
          </Button>
        )}
        {week.kind === "over" && (
          <Button
            className={styles.big}
            appearance="primary"
            onClick={() => handleSay(ofBook.drawerWiped, true)}
          >
            {drawer.wiped}
          </Button>
        )}
      </div>
    </section>
  );
}
