import { useState } from "react";
import { standingIn } from "#app/selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { PromptNamed, TestSaid } from "#domain/verdict/evidence.ts";
import { useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { methodChoices } from "#ui/organization/methods/method-choices.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { Answer } from "./Answer.tsx";
import { useCardStyles } from "./Card.styles.ts";
import { Card } from "./Card.tsx";
import { focusCard } from "./focus-card.ts";
import { type Approval, approvals, meaningOf } from "./test-answers.ts";

interface HowApprovedProps {
  readonly organization: Organization;
  readonly form: TestSaid["form"];
  readonly onSaid: (test: TestSaid) => void;
}

type Asking = "how" | "text-or-call" | "another-method" | "nothing";

/** After a sign-in: one press says what approved it, and for which organization. Some of the answers ask one thing more. */
export function HowApproved({ organization, form, onSaid }: HowApprovedProps) {
  const { whichSent, whichAskedLast } = useWords().run.approve;
  const [asking, setAsking] = useState<Asking>("how");
  const handleAsk = (about: Asking) => {
    setAsking(about);
    focusCard();
  };
  switch (asking) {
    case "how":
      return (
        <HowCard
          organization={organization}
          form={form}
          onSaid={(test) => onSaid({ ...test, form })}
          onAsk={handleAsk}
        />
      );
    case "text-or-call":
      return (
        <WhichOrganization
          question={whichSent}
          organization={organization}
          onSaid={(prompt) => onSaid({ answer: asking, prompt, form })}
        />
      );
    case "nothing":
      return (
        <WhichOrganization
          question={whichAskedLast}
          organization={organization}
          onSaid={(prompt) => onSaid({ answer: asking, prompt, form })}
        />
      );
    case "another-method":
      return (
        <WhichMethod
          organization={organization}
          onSaid={(said) => onSaid({ answer: "another-method", form, ...said })}
        />
      );
  }
}

interface HowCardProps extends Pick<HowApprovedProps, "organization" | "form"> {
  readonly onSaid: (test: Pick<TestSaid, "answer" | "prompt">) => void;
  readonly onAsk: (about: Asking) => void;
}

function HowCard({ organization, form, onSaid, onAsk }: HowCardProps) {
  const words = useWords();
  const { approve } = words.run;
  const styles = useCardStyles();
  const name = useNameOf(organization);
  const handlePress = (approval: Approval) => {
    const meaning = meaningOf(approval, organization);
    if (meaning.kind === "said") onSaid(meaning.test);
    else onAsk(meaning.about);
  };
  return (
    <Card heading={approve.question}>
      {form === "by-hand" && <p className={styles.text}>{approve.inPrivateWindow}</p>}
      <p className={styles.hint}>{approve.numberCounts}</p>
      <div className={styles.answers}>
        {approvals.map((approval) => (
          <Answer key={approval} onPress={() => handlePress(approval)}>
            {approvalText(words, approval, organization, name)}
          </Answer>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{approve.noPrompt}</summary>
        <p className={styles.text}>
          <bdi>{approve.noPromptHelp(name)}</bdi>
        </p>
      </details>
    </Card>
  );
}

function approvalText(
  { run: { approve } }: Words,
  approval: Approval,
  { relation }: Organization,
  name: string,
): string {
  switch (approval) {
    case "new-phone-here":
      return approve.newPhoneHere(name);
    case "new-phone-elsewhere":
      return relation === "home" ? approve.newPhoneNotHome : approve.newPhoneElsewhere;
    case "old-phone":
    case "text-or-call":
    case "another-method":
    case "nothing-asked":
    case "not-in":
      return approve[approval];
  }
}

interface WhichOrganizationProps {
  readonly question: string;
  readonly organization: Organization;
  readonly onSaid: (prompt: PromptNamed) => void;
}

/** For which organization a text or call came, or which one asked last where nobody got in. */
function WhichOrganization({ question, organization, onSaid }: WhichOrganizationProps) {
  const { approve } = useWords().run;
  const styles = useCardStyles();
  const name = useNameOf(organization);
  const another =
    organization.relation === "home" ? approve.anotherThanHome : approve.anotherOrganization;
  return (
    <Card heading={question}>
      <div className={styles.answers}>
        <Answer onPress={() => onSaid("this-organization")}>
          <bdi>{name}</bdi>
        </Answer>
        <Answer onPress={() => onSaid("another-organization")}>{another}</Answer>
        <Answer onPress={() => onSaid("not-sure")}>{approve.notSure}</Answer>
      </div>
    </Card>
  );
}

interface WhichMethodProps {
  readonly organization: Organization;
  readonly onSaid: (said: Pick<TestSaid, "prompt" | "method">) => void;
}

/** Which other method answered this organization's prompt; each answer says the prompt too. */
function WhichMethod({ organization, onSaid }: WhichMethodProps) {
  const words = useWords();
  const { approve } = words.run;
  const styles = useCardStyles();
  const name = useNameOf(organization);
  const standing = useSelected((state) => standingIn(state, organization.key));
  const choices = methodChoices(words, standing?.evidence.microsoftSays?.value ?? []);
  return (
    <Card heading={approve.whichMethod(name)}>
      <div className={styles.answers}>
        {choices.map(({ value, label }) => (
          <Answer
            key={value}
            onPress={() => onSaid({ prompt: "this-organization", method: value })}
          >
            <bdi>{label}</bdi>
          </Answer>
        ))}
        <Answer onPress={() => onSaid({ prompt: "another-organization" })}>
          {approve.methodElsewhere}
        </Answer>
        <Answer onPress={() => onSaid({ prompt: "not-sure" })}>{approve.notSure}</Answer>
      </div>
    </Card>
  );
}
