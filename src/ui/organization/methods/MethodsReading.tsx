import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { useMethodListStyles } from "./MethodList.styles.ts";

/** Keeps a place for two methods while they are read, so that less moves when they arrive. */
export function MethodsReading() {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useMethodListStyles();
  return (
    <>
      <p className={base.hint}>{words.organization.methodsReading}</p>
      <div className={styles.skeleton} aria-hidden="true">
        <div className={styles.bone} />
        <div className={styles.bone} />
      </div>
    </>
  );
}
