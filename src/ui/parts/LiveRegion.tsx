import { organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { nameOf } from "#domain/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { checkedSentence } from "#ui/check-words.ts";
import { words } from "#ui/words.ts";
import { useLiveRegionStyles } from "./LiveRegion.styles.ts";

/** The one place that tells a screen reader what changed. Polite: it waits until one has finished listening. */
export function LiveRegion() {
  const styles = useLiveRegionStyles();
  const sentence = useSelected(sentenceFor);
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {sentence}
    </div>
  );
}

function sentenceFor(state: State): string {
  const { news } = state;
  switch (news.kind) {
    case "none":
      return "";
    case "listed":
      return words.list.listed(news.count);
    case "forgotten":
      return words.forget.done;
    case "checked": {
      const organization = organizationsOf(state).find((one) => one.key === news.organization);
      const reading = state.readings.get(news.organization);
      return organization && reading ? checkedSentence(nameOf(organization), reading) : "";
    }
    case "round-done":
      return words.check.done(news.read, news.total);
    case "round-cancelled":
      return words.check.cancelled(news.done, news.total);
  }
}
