import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody } from "@fluentui/react-message-bar";
import { useState } from "react";
import { useApp, useSelected } from "#ui/app-context.ts";
import { navigateTo } from "#ui/navigation.ts";
import { Page } from "#ui/parts/Page.tsx";
import { useWords } from "#ui/words/words.ts";
import { PersonalSignIn } from "./PersonalSignIn.tsx";
import { useStartStyles } from "./StartPage.styles.ts";

/** One promise, three ways in, and what to expect. */
export function StartPage() {
  const words = useWords();
  const styles = useStartStyles();
  const { config, actions } = useApp();
  const isLeaving = useSelected((state) => state.session.kind === "leaving");
  const [isPersonal, setIsPersonal] = useState(false);
  // The list is where one goes on, and MSAL comes back to the page it left.
  const handleSignIn = () => {
    navigateTo({ kind: "organizations" });
    return actions.signIn();
  };
  const canSignIn = config.clientId !== "" && !isLeaving;
  return (
    <Page heading={words.start.heading}>
      <p className={styles.promise}>{words.start.promise}</p>
      {config.clientId === "" && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{words.start.noRegistration}</MessageBarBody>
        </MessageBar>
      )}
      <ul className={styles.ways} aria-label={words.start.waysIn}>
        <li className={styles.way}>
          <Button
            className={styles.button}
            appearance="primary"
            size="large"
            disabled={!canSignIn}
            onClick={handleSignIn}
          >
            {words.start.signIn}
          </Button>
          <p className={styles.hint}>{words.start.signInHint}</p>
        </li>
        <li className={styles.way}>
          <Button
            className={styles.button}
            size="large"
            disabled={!canSignIn}
            aria-expanded={isPersonal}
            onClick={() => setIsPersonal(!isPersonal)}
          >
            {words.start.personal}
          </Button>
          <p className={styles.hint}>{words.start.personalHint}</p>
          {isPersonal && <PersonalSignIn />}
        </li>
        <li className={styles.way}>
          <Button
            className={styles.button}
            size="large"
            onClick={() => navigateTo({ kind: "organizations" })}
          >
            {words.start.without}
          </Button>
          <p className={styles.hint}>{words.start.withoutHint}</p>
        </li>
      </ul>
      <section aria-labelledby="facts-heading">
        <h2 id="facts-heading" className={styles.heading}>
          {words.start.factsHeading}
        </h2>
        <ul className={styles.facts}>
          {words.start.facts.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
