import { lazyPart } from "#ui/lazy-part.ts";
import { Fold } from "#ui/parts/Fold.tsx";
import { useWords } from "#ui/words/words.ts";

const PhoneAnswers = lazyPart(() => import("./PhoneAnswers.tsx").then((part) => part.PhoneAnswers));

/** What only the person knows of the phones. */
export function PhoneQuestions() {
  const { phones } = useWords();
  return (
    <Fold heading={phones.heading}>
      <PhoneAnswers />
    </Fold>
  );
}
