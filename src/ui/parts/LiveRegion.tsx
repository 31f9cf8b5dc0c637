import { organizationsOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { nameOf, type OrganizationKey } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkedSentence } from "#ui/check-words.ts";
import { useNames } from "#ui/names.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useLiveRegionStyles } from "./LiveRegion.styles.ts";

/** The one place that tells a screen reader what changed. Polite: it waits until one has finished listening. */
export function LiveRegion() {
  const words = useWords();
  const styles = useLiveRegionStyles();
  const { areShown } = useNames();
  const news = useSelected((state) => state.news);
  const { store } = useApp();
  return (
    <div className={styles.region} role="status" aria-live="polite">
      {/* The same words again are news again. */}
      <span key={JSON.stringify(news)}>{sentenceFor(words, store.state(), areShown)}</span>
    </div>
  );
}

function sentenceFor(words: Words, state: State, areNamesShown: boolean): string {
  const { news } = state;
  switch (news.kind) {
    case "none":
      return "";
    case "listed":
      return words.list.listed(news.count);
    case "listing-failed":
      return words.list.failedTitle;
    case "entries-read":
      return words.list.added(news.count);
    case "forgotten":
      return words.forget.done;
    case "checked":
      return checkedNews(words, state, news.organization, areNamesShown);
    case "round-done":
      return words.check.done(news.read, news.total);
    case "round-cancelled":
      return words.check.cancelled(news.done, news.total);
  }
}

function checkedNews(
  words: Words,
  state: State,
  key: OrganizationKey,
  areNamesShown: boolean,
): string {
  const organizations = organizationsOf(state);
  const place = organizations.findIndex((one) => one.key === key);
  const organization = organizations[place];
  const reading = state.readings.get(key);
  if (!organization || !reading) return "";
  const name = areNamesShown ? nameOf(organization) : words.device.hiddenName(place + 1);
  return checkedSentence(words, name, reading);
}
