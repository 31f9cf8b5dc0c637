import type { State } from "#app/state.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useWords } from "#ui/words/words.ts";
import { useBaseStyles } from "./Base.styles.ts";
import { Button } from "./Button.tsx";

/** Own or shared: where the list may be kept. Until answered, nothing is kept. */
export function DeviceQuestion() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  if (owner !== undefined) return null;
  const handleAnswer = (answer: NonNullable<State["keeping"]["owner"]>) => {
    actions.ownerSaid(answer);
    focusContent();
  };
  return (
    <section className={base.panel} aria-labelledby="device-heading">
      <h2 id="device-heading" className={base.heading}>
        {words.device.question}
      </h2>
      <p className={base.text}>{words.device.ownMeans}</p>
      <p className={base.text}>{words.device.sharedMeans}</p>
      <div className={base.tools}>
        <Button onClick={() => handleAnswer("own")}>{words.device.own}</Button>
        <Button onClick={() => handleAnswer("shared")}>{words.device.shared}</Button>
      </div>
      <p className={base.hint}>{words.device.unanswered}</p>
    </section>
  );
}
