import { useWaitingStyles } from "./Waiting.styles.ts";

/** Says that something is under way. The circle beside the words does not turn for people who want less motion. */
export function Waiting({ text }: { text: string }) {
  const styles = useWaitingStyles();
  return (
    <p className={styles.waiting}>
      <span className={styles.circle} aria-hidden="true" />
      {text}
    </p>
  );
}
