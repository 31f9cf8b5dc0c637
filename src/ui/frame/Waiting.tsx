import { useWaitingStyles } from "./Waiting.styles.ts";

/** Something is under way, in words; the turning circle beside them rests where motion is not wanted. */
export function Waiting({ text }: { text: string }) {
  const styles = useWaitingStyles();
  return (
    <p className={styles.waiting}>
      <span className={styles.circle} aria-hidden="true" />
      {text}
    </p>
  );
}
