import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { knownAddresses } from "#app/selectors.ts";
import { type Address, parseAddress } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent, focusFirstWrong } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Choices } from "#ui/parts/Choices.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";

const another = "another";

/** Asks which account belongs to an organization that came without one. */
export function AccountQuestion({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const addresses = useSelected(knownAddresses);
  const [choice, setChoice] = useState<string>(addresses[0] ?? another);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const account = parseAddress(choice === another ? typed : choice);
    flushSync(() => setIsWrong(!account));
    if (!account) {
      focusFirstWrong(event.currentTarget);
      return;
    }
    actions.accountSaid(organization.key, reachedBy(organization, account));
    focusContent();
  };
  return (
    <form className={base.panel} onSubmit={handleSubmit} noValidate>
      <Choices
        question={words.accountQuestion.question}
        hint={words.accountQuestion.hint}
        choices={[
          ...addresses.map((address) => ({ value: address, label: <bdi>{address}</bdi> })),
          { value: another, label: words.accountQuestion.another },
        ]}
        value={choice}
        error={isWrong && choice !== another ? words.accountQuestion.anotherWrong : undefined}
        onChange={setChoice}
      />
      {choice === another && (
        <Field
          label={words.accountQuestion.another}
          {...(isWrong ? { validationMessage: words.accountQuestion.anotherWrong } : {})}
        >
          <Input
            type="email"
            value={typed}
            onType={(value) => setTyped(value)}
            autoComplete="off"
          />
        </Field>
      )}
      <div className={base.tools}>
        <Button type="submit">{words.accountQuestion.save}</Button>
      </div>
    </form>
  );
}

function reachedBy(organization: Organization, account: Address): Organization {
  return { ...organization, account, key: organizationKey(organization.tenant, account) };
}
