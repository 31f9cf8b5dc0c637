import { progressIn } from "#app/run-selectors.ts";
import { organizationOf } from "#app/selectors.ts";
import type { AskedPurpose, State } from "#app/state.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { checkedSentence } from "#ui/check-words.ts";
import { nameShown, useNames } from "#ui/names/names.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { useLiveRegionStyles } from "./LiveRegion.styles.ts";

/**
 * The one place that tells a screen reader what changed. It is polite: it waits until the present sentence is finished.
 * `isMute` means that the chosen language could not be fetched.
 */
export function LiveRegion({ isMute }: { isMute: boolean }) {
  const words = useWords();
  const styles = useLiveRegionStyles();
  const { areShown } = useNames();
  const news = useSelected((state) => state.news);
  const { store } = useApp();
  return (
    // Each in an element of its own, so that a change of one does not read the other again.
    <div className={styles.region} role="status" aria-live="polite" aria-atomic="false">
      {isMute && <span>{words.languages.failed}</span>}
      {/* A new key, so that the same sentence is read again if it is said again. */}
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
      return news.count === 0 ? words.add.addedNone : words.add.added(news.count);
    case "forgotten":
      return words.forget.done;
    case "copied":
      return news.isCopied ? words.organization.copied : words.organization.copyFailed;
    case "back-from-visit":
      return questionNews(
        words,
        nameIn(words, state, news.organization, areNamesShown),
        news.purpose,
      );
    case "back-from-test":
      return words.run.backFromTest;
    case "organization-done":
      return doneNews(words, state, nameIn(words, state, news.organization, areNamesShown));
    case "checked":
      return checkedNews(words, state, news.organization, areNamesShown);
    case "round-done":
      return words.check.done(news.read, news.total);
    case "round-cancelled":
      return words.check.cancelled(news.done, news.total);
  }
}

function questionNews(words: Words, name: string | undefined, purpose: AskedPurpose): string {
  return name === undefined ? "" : words.run.back[purpose](name);
}

function doneNews(words: Words, state: State, name: string | undefined): string {
  const { ready, total } = progressIn(state);
  return name === undefined ? "" : words.run.doneSpoken(name, ready, total);
}

function checkedNews(
  words: Words,
  state: State,
  key: OrganizationKey,
  areNamesShown: boolean,
): string {
  const name = nameIn(words, state, key, areNamesShown);
  const reading = state.readings.get(key);
  return name && reading ? checkedSentence(words, name, reading) : "";
}

/** An organization's name on the screen; `undefined` once it is no longer on the list. */
function nameIn(
  words: Words,
  state: State,
  key: OrganizationKey,
  areNamesShown: boolean,
): string | undefined {
  const organization = organizationOf(state, key);
  return organization && nameShown(words, state, organization, areNamesShown);
}
