import { useApp, useSelected } from "#ui/app-context.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

/** The way to forget everything that is kept here. */
export function Forgetting() {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const isForgotten = useSelected((state) => state.keeping.trace === "forgotten");
  return (
    <section className={base.section} aria-labelledby="forget-heading">
      <h2 id="forget-heading" className={base.heading}>
        {words.settings.forgetHeading}
      </h2>
      <p className={base.text}>{words.forget.explain}</p>
      <div className={base.tools}>
        <Button onClick={actions.everythingForgotten}>{words.forget.button}</Button>
        {isForgotten && <p className={base.text}>{words.keeping.forgotten}</p>}
      </div>
    </section>
  );
}
