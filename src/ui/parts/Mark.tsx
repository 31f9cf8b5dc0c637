import { useMarkStyles } from "./Mark.styles.ts";

/** Two phones handing over a key. Says nothing that the name beside it does not say. */
export function Mark() {
  const styles = useMarkStyles();
  return (
    <svg className={styles.mark} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect className={styles.line} x="2.5" y="7" width="10" height="19" rx="2.5" />
      <rect className={styles.fill} x="19.5" y="4" width="10" height="19" rx="2.5" />
      <circle className={styles.key} cx="11" cy="15.5" r="3" />
      <path className={styles.key} d="M14 15.5h10m-3 0v3m3-3v2.2" />
    </svg>
  );
}
