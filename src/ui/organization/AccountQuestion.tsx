import { Button } from "@fluentui/react-button";
import { Field } from "@fluentui/react-field";
import { Input } from "@fluentui/react-input";
import { Radio, RadioGroup } from "@fluentui/react-radio";
import { type FormEvent, useState } from "react";
import { knownAddresses } from "#app/selectors.ts";
import { type Address, parseAddress } from "#domain/account.ts";
import { type Organization, organizationKey } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

const another = "another";

/** Asks which account belongs to an organization that came without one. */
export function AccountQuestion({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const addresses = useSelected(knownAddresses);
  const [choice, setChoice] = useState<string>(addresses[0] ?? another);
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const account = parseAddress(choice === another ? typed : choice);
    setIsWrong(!account);
    if (account) actions.accountSaid(organization.key, reachedBy(organization, account));
  };
  return (
    <form className={styles.panel} onSubmit={handleSubmit} noValidate>
      <Field
        label={words.accountQuestion.question}
        hint={words.accountQuestion.hint}
        {...(isWrong && choice !== another
          ? { validationMessage: words.accountQuestion.anotherWrong }
          : {})}
      >
        <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value)}>
          {addresses.map((address) => (
            <Radio key={address} value={address} label={<bdi>{address}</bdi>} />
          ))}
          <Radio value={another} label={words.accountQuestion.another} />
        </RadioGroup>
      </Field>
      {choice === another && (
        <Field
          label={words.accountQuestion.another}
          {...(isWrong ? { validationMessage: words.accountQuestion.anotherWrong } : {})}
        >
          <Input
            className={styles.big}
            type="email"
            value={typed}
            onChange={(_, { value }) => setTyped(value)}
            autoComplete="off"
          />
        </Field>
      )}
      <div className={styles.tools}>
        <Button className={styles.big} type="submit">
          {words.accountQuestion.save}
        </Button>
      </div>
    </form>
  );
}

function reachedBy(organization: Organization, account: Address): Organization {
  return { ...organization, account, key: organizationKey(organization.tenant, account) };
}
