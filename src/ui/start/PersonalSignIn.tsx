import { type FormEvent, useState } from "react";
import { flushSync } from "react-dom";
import { parseTenantRef } from "#domain/organization/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { focusFirstWrong } from "#ui/focus.ts";
import { navigateTo } from "#ui/navigation.ts";
import { Button } from "#ui/parts/Button.tsx";
import { Field, Input } from "#ui/parts/Field.tsx";
import { useWords } from "#ui/words/words.ts";
import { usePersonalStyles } from "./PersonalSignIn.styles.ts";

/** A personal account signs in to one organization that the person names, at that tenant's own authority. */
export function PersonalSignIn() {
  const words = useWords();
  const styles = usePersonalStyles();
  const { actions } = useApp();
  const [typed, setTyped] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const handleSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const tenant = parseTenantRef(typed);
    flushSync(() => setIsWrong(!tenant));
    if (!tenant) {
      focusFirstWrong(event.currentTarget);
      return;
    }
    navigateTo({ kind: "organizations" });
    void actions.signInAt(tenant);
  };
  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <Field
        label={words.start.personalField}
        hint={words.start.personalExample}
        {...(isWrong ? { validationMessage: words.start.personalWrong } : {})}
      >
        <Input
          value={typed}
          onType={(value) => setTyped(value)}
          autoComplete="off"
          spellCheck={false}
        />
      </Field>
      <Button className={styles.button} type="submit" appearance="primary">
        {words.start.personalGo}
      </Button>
    </form>
  );
}
