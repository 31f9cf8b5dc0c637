import type { State } from "#app/state.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useWords } from "#ui/words/words.ts";
import { Button } from "./Button.tsx";
import { usePanelStyles } from "./Panel.styles.ts";

/** Own or shared: where the list may be kept. Until answered, nothing is kept. */
export function DeviceQuestion() {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  if (owner !== undefined) return null;
  const handleAnswer = (answer: NonNullable<State["keeping"]["owner"]>) => {
    actions.ownerSaid(answer);
    focusContent();
  };
  return (
    <section className={styles.panel} aria-labelledby="device-heading">
      <h2 id="device-heading" className={styles.heading}>
        {words.device.question}
      </h2>
      <p className={styles.text}>{words.device.ownMeans}</p>
      <p className={styles.text}>{words.device.sharedMeans}</p>
      <div className={styles.tools}>
        <Button className={styles.big} onClick={() => handleAnswer("own")}>
          {words.device.own}
        </Button>
        <Button className={styles.big} onClick={() => handleAnswer("shared")}>
          {words.device.shared}
        </Button>
      </div>
      <p className={styles.hint}>{words.device.unanswered}</p>
    </section>
  );
}
