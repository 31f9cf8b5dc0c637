import type { State } from "#app/state.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useDashboardStyles } from "./Dashboard.styles.ts";

/** Own or shared: whether the list may be kept. Asked once there is something to keep; until then nothing is kept. */
export function DeviceQuestion() {
  const words = useWords();
  const styles = useDashboardStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  if (owner !== undefined) return null;
  const handleAnswer = (answer: NonNullable<State["keeping"]["owner"]>) => {
    actions.ownerSaid(answer);
    focusContent();
  };
  return (
    <section className={styles.question} aria-labelledby="device-heading">
      <h2 id="device-heading" className={styles.questionText}>
        {words.device.question}
      </h2>
      <Button onClick={() => handleAnswer("own")}>{words.device.own}</Button>
      <Button appearance="subtle" onClick={() => handleAnswer("shared")}>
        {words.device.shared}
      </Button>
    </section>
  );
}
