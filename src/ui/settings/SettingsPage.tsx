import { verdictIn } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { useSelected } from "#ui/app-context.ts";
import { Page } from "#ui/frame/Page.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { CalendarFold } from "#ui/summary/CalendarFold.tsx";
import { useWords } from "#ui/words/words.ts";
import { DrawerWeek } from "./DrawerWeek.tsx";
import { Forgetting } from "./Forgetting.tsx";
import { LanguageChoice } from "./LanguageChoice.tsx";
import { ListTransfer } from "./ListTransfer.tsx";
import { PhoneAnswers } from "./PhoneAnswers.tsx";
import { ThisDevice } from "./ThisDevice.tsx";

// Room: settings. It decides what is asked about the move and the device, where the person goes to answer it: nothing of
// it stands in the way to the list. Its words: the drawer is the week that the old phone lies switched off after a Yes.
// Door: SettingsPage.tsx.

/** The phones, this device, moving the list, the calendar, the language, and forgetting. */
export function SettingsPage() {
  const words = useWords();
  const base = useBaseStyles();
  const newestAt = useSelected(newestAnswer);
  return (
    <Page heading={words.settings.heading}>
      {newestAt !== undefined && <DrawerWeek newestAt={newestAt} />}
      <section className={base.section} aria-labelledby="phones-heading">
        <h2 id="phones-heading" className={base.heading}>
          {words.phones.heading}
        </h2>
        <PhoneAnswers />
      </section>
      <ThisDevice />
      <div>
        <Fold heading={words.takeAlong.heading}>
          <ListTransfer />
        </Fold>
        <CalendarFold />
      </div>
      <LanguageChoice />
      <Forgetting />
    </Page>
  );
}

/** The time of the newest answer behind a *Yes*; `undefined` for another verdict. */
function newestAnswer(state: State): number | undefined {
  const verdict = verdictIn(state);
  return verdict.kind === "yes" ? verdict.newestAt : undefined;
}
