import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import { organizationOf } from "#app/selectors.ts";
import type { State, Trouble } from "#app/state.ts";
import { nameOf } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { failureTitle } from "#ui/failure-words.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords, type Words } from "#ui/words/words.ts";
import { FailureText } from "./FailureText.tsx";
import { useTroublesStyles } from "./Troubles.styles.ts";

const none: Trouble = { kind: "none" };

function troubleIn({ session }: State): Trouble {
  return session.kind === "ready" ? session.trouble : none;
}

/** What the person had gone to Microsoft for. */
function nameOfErrand(words: Words, state: State): string {
  const trouble = troubleIn(state);
  if (trouble.kind !== "refused") return words.session.microsoft;
  const { errand } = trouble;
  if (errand.kind === "list") return words.list.azure;
  const organization =
    errand.kind === "sign-in" ? undefined : organizationOf(state, errand.organization);
  return organization ? nameOf(organization) : words.session.microsoft;
}

/** What went wrong with the last sign-in, and the next lesser way: nobody meets a dead end. */
export function Troubles() {
  const words = useWords();
  const styles = useTroublesStyles();
  const { actions } = useApp();
  const trouble = useSelected(troubleIn);
  const name = useSelected((state) => nameOfErrand(words, state));
  if (trouble.kind === "none") return null;
  const isCleared = trouble.kind === "cache-cleared";
  return (
    <MessageBar className={styles.bar} intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>
          {isCleared ? words.session.cacheClearedTitle : failureTitle(words, trouble.failure)}
        </MessageBarTitle>
        {isCleared ? (
          <p className={styles.text}>{words.session.cacheCleared}</p>
        ) : (
          <>
            <FailureText failure={trouble.failure} name={name} />
            <p className={styles.text}>{words.session.troubleNext[trouble.errand.kind]}</p>
          </>
        )}
        <div className={styles.tools}>
          <Button
            className={styles.big}
            as="a"
            href={hrefOf({ kind: "organizations" })}
            onClick={actions.dismissTrouble}
          >
            {words.session.byHand}
          </Button>
          <Button className={styles.big} appearance="subtle" onClick={actions.dismissTrouble}>
            {words.session.dismiss}
          </Button>
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
