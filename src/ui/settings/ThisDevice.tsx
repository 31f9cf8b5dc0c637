import { useRef } from "react";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { NamesSwitch } from "#ui/names/NamesSwitch.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

/** Whether the list is kept on this device, and the other answer. */
export function ThisDevice() {
  const base = useBaseStyles();
  const { device } = useWords();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  const place = useRef<HTMLDivElement>(null);
  const handleAnswer = (answer: "own" | "shared") =>
    focusAfter(() => actions.ownerSaid(answer), place.current);
  return (
    <section className={base.section} aria-labelledby="device-heading">
      <h2 id="device-heading" className={base.heading}>
        {device.heading}
      </h2>
      <p className={base.text}>
        {owner === "own" ? device.isOwn : owner === "shared" ? device.isShared : device.unanswered}
      </p>
      {owner === undefined && <p className={base.text}>{device.question}</p>}
      <div ref={place} className={base.tools}>
        {owner !== "own" && <Button onClick={() => handleAnswer("own")}>{device.own}</Button>}
        {owner !== "shared" && (
          <Button onClick={() => handleAnswer("shared")}>{device.shared}</Button>
        )}
      </div>
      {owner !== "shared" && <p className={base.hint}>{device.sharedMeans}</p>}
      <NamesSwitch />
    </section>
  );
}
