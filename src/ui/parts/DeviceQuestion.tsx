import { Button } from "@fluentui/react-button";
import { useApp, useSelected } from "#ui/app-context.ts";
import { words } from "#ui/words.ts";
import { usePanelStyles } from "./Panel.styles.ts";

/** Own or shared: where the list may be kept. Until answered, nothing is kept. */
export function DeviceQuestion() {
  const styles = usePanelStyles();
  const { actions } = useApp();
  const owner = useSelected((state) => state.keeping.owner);
  if (owner !== undefined) return null;
  return (
    <section className={styles.panel} aria-labelledby="device-heading">
      <h2 id="device-heading" className={styles.heading}>
        {words.device.question}
      </h2>
      <p className={styles.text}>{words.device.ownMeans}</p>
      <p className={styles.text}>{words.device.sharedMeans}</p>
      <div className={styles.tools}>
        <Button className={styles.big} onClick={() => actions.ownerSaid("own")}>
          {words.device.own}
        </Button>
        <Button className={styles.big} onClick={() => actions.ownerSaid("shared")}>
          {words.device.shared}
        </Button>
      </div>
      <p className={styles.hint}>{words.device.unanswered}</p>
    </section>
  );
}
