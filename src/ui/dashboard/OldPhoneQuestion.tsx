import { accountsOf, organizationsInOrder } from "#app/selectors.ts";
import { type OldPhone, oldPhonePlaces } from "#domain/methods/phone.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { Outline } from "#ui/frame/Outline.tsx";
import { navigateTo } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useQuestionStyles } from "./OldPhoneQuestion.styles.ts";

/**
 * The one question before the list, alone on the screen: the order of work depends on it. After it, whoever has no
 * list yet makes one.
 */
export function OldPhoneQuestion() {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useQuestionStyles();
  const { actions, store } = useApp();
  const isLeaving = useSelected(({ session }) => session.kind === "leaving");
  if (isLeaving) return <Outline>{words.opening}</Outline>;
  const { phones } = words;
  const handleAnswer = (place: OldPhone | undefined) => {
    if (place === undefined) actions.oldPhoneSkipped();
    else actions.oldPhoneSaid(place);
    const state = store.state();
    const isNobody = accountsOf(state).length === 0;
    if (isNobody && organizationsInOrder(state).length === 0) navigateTo({ kind: "add" });
    else focusContent();
  };
  return (
    <div className={styles.question}>
      <h1 className={styles.heading}>{phones.oldPhone}</h1>
      {oldPhonePlaces.map((place) => (
        <Button
          key={place}
          size="large"
          className={styles.answer}
          onClick={() => handleAnswer(place)}
        >
          {phones.oldPhoneIs[place]}
        </Button>
      ))}
      <Button appearance="subtle" onClick={() => handleAnswer(undefined)}>
        {phones.skip}
      </Button>
      <p className={base.hint}>{phones.firstHint}</p>
    </div>
  );
}
