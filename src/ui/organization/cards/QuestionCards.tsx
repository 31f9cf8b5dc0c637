import type { StepCard } from "#app/step-card.ts";
import type { Device } from "#domain/methods/phone.ts";
import { parseMethodId, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { methodDetail, methodText } from "#ui/method-words.ts";
import { answersTo, type QuestionAnswer } from "#ui/organization/methods/question-answers.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";

type CardOf<Kind extends StepCard["kind"]> = Extract<StepCard, { kind: Kind }>;

interface AskedProps {
  readonly organization: Organization;
  /** On to another organization: the answer can wait. */
  readonly onLater: () => void;
  readonly onNext: () => void;
}

/** An entry appeared: Rekey asks whether it is the new phone, and never assumes it. */
export function IsItNew({
  organization,
  method,
  onLater,
  onNext,
}: AskedProps & CardOf<"is-it-new">) {
  const { run, answer } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const handleAnswer = (device: Device) => {
    actions.methodAnswered(organization.key, method.id, { device });
    actions.visitEnded();
    onNext();
  };
  return (
    <Card heading={run.isItNew.heading(methodDetail(method) ?? answer.thisEntry)}>
      <div className={styles.answers}>
        <Answer isMain onPress={() => handleAnswer("new-phone")}>
          {run.yesTest}
        </Answer>
        <Answer onPress={() => handleAnswer("another-device")}>{run.isItNew.no}</Answer>
        <Answer onPress={onLater}>{run.later}</Answer>
      </div>
    </Card>
  );
}

/** Back from Security info that Rekey cannot read: did it work there? */
export function WasItDone({ purpose, onLater, onNext }: AskedProps & CardOf<"was-it-done">) {
  const { run } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const { question, yes, no } = run.wasItDone[purpose];
  const handleAnswer = (hasFinished: boolean) => {
    actions.visitAnswered(hasFinished);
    onNext();
  };
  return (
    <Card heading={question}>
      <div className={styles.answers}>
        <Answer isMain={purpose !== "look"} onPress={() => handleAnswer(true)}>
          {yes}
        </Answer>
        <Answer onPress={() => handleAnswer(false)}>{no}</Answer>
        <Answer onPress={onLater}>{run.later}</Answer>
      </div>
    </Card>
  );
}

/** An entry that is probably the old phone's, as the person said of one by that name: confirmed once for all of them. */
export function IsItOld({ organization, proposal, onNext }: AskedProps & CardOf<"is-it-old">) {
  const { run, answer } = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const { name, entries } = proposal;
  const here = entries.find((entry) => entry.organization === organization.key);
  const handleDevice = (device: Device) => {
    if (here) actions.methodAnswered(organization.key, here.method, { device });
    onNext();
  };
  const handleYes = () => {
    actions.oldPhoneConfirmed(proposal);
    onNext();
  };
  return (
    <Card heading={run.isItOld(name)}>
      {entries.length > 1 && <p className={styles.text}>{run.isItOldInAll(entries.length)}</p>}
      <div className={styles.answers}>
        <Answer onPress={handleYes}>{answer.yes}</Answer>
        <Answer onPress={() => handleDevice("new-phone")}>{run.noNewPhone}</Answer>
        <Answer onPress={() => handleDevice("another-device")}>{run.noOtherDevice}</Answer>
      </div>
    </Card>
  );
}

/** What else only the person knows of one method, or of the number. */
export function MethodQuestionCard({
  organization,
  question,
  method,
  listed,
  onNext,
}: AskedProps & CardOf<"question">) {
  const words = useWords();
  const styles = useCardStyles();
  const { actions } = useApp();
  const handleAnswer = (answer: QuestionAnswer) => {
    if ("keepsNumber" in answer) actions.numberKeptSaid(answer.keepsNumber);
    else answerOne(organization.key, method, answer);
    onNext();
  };
  const answerOne = (
    key: OrganizationKey,
    id: string | undefined,
    answer: Exclude<QuestionAnswer, { readonly keepsNumber: boolean }>,
  ) => {
    const known = parseMethodId(id ?? "");
    if (known) actions.methodAnswered(key, known, answer);
  };
  const title = listed && methodText(words, listed).title;
  return (
    <Card heading={questionText(words, question, listed)}>
      {title && (
        <p className={styles.hint}>
          <bdi>{words.method.named(title, methodDetail(listed) ?? "")}</bdi>
        </p>
      )}
      <div className={styles.answers}>
        {answersTo[question].map((answer) => (
          <Answer key={answer.label} onPress={() => handleAnswer(answer)}>
            {answerText(words, question, listed, answer)}
          </Answer>
        ))}
      </div>
    </Card>
  );
}

function questionText(
  words: Words,
  question: CardOf<"question">["question"],
  listed: SignInMethod | undefined,
): string {
  const name = nameAsked(question, listed);
  return name === undefined ? words.question[question].question : words.run.isItOld(name);
}

/** The name of the entry, where the question is whether it is the old phone's. */
function nameAsked(
  question: CardOf<"question">["question"],
  listed: SignInMethod | undefined,
): string | undefined {
  return question === "which-phone-is-this-entry" && listed ? methodDetail(listed) : undefined;
}

function answerText(
  { run, answer: labels }: Words,
  question: CardOf<"question">["question"],
  listed: SignInMethod | undefined,
  { label }: QuestionAnswer,
): string {
  if (nameAsked(question, listed) === undefined) return labels[label];
  switch (label) {
    case "oldPhone":
      return labels.yes;
    case "newPhone":
      return run.noNewPhone;
    case "another":
      return run.noOtherDevice;
    case "yes":
    case "no":
      return labels[label];
  }
}
