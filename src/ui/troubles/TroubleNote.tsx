import { useEffect, useRef } from "react";
import { organizationOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Trouble } from "#domain/diagnostics/diagnostics-facts.ts";
import { nameOf } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { failureTitle } from "#ui/failure-words.ts";
import { focusContent } from "#ui/focus.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button, LinkButton } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords, type Words } from "#ui/words/words.ts";
import { useTroublesStyles } from "./TroubleNote.styles.ts";
import { troubleIn } from "./trouble-in.ts";

/** The name of the organization that the person went to Microsoft for. */
function nameOfErrand(words: Words, state: State): string {
  const trouble = troubleIn(state);
  if (trouble.kind !== "refused") return words.session.microsoft;
  const { errand } = trouble;
  if (errand.kind === "list") return words.list.azure;
  const organization =
    errand.kind === "sign-in" ? undefined : organizationOf(state, errand.organization);
  return organization ? nameOf(organization) : words.session.microsoft;
}

/** What went wrong with the last sign-in, and another way to go on. */
export function TroubleNote({ trouble }: { trouble: Exclude<Trouble, { kind: "none" }> }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useTroublesStyles();
  const { actions } = useApp();
  const name = useSelected((state) => nameOfErrand(words, state));
  const note = useRef<HTMLElement>(null);
  // Talks to the DOM: the note appears above the button that was pressed, where nobody would look for it without the
  // focus.
  useEffect(() => {
    if (trouble) note.current?.focus();
  }, [trouble]);
  const handleDismiss = () => {
    actions.dismissTrouble();
    focusContent();
  };
  const isCleared = trouble.kind === "cache-cleared";
  const title = isCleared ? words.session.cacheClearedTitle : failureTitle(words, trouble.failure);
  return (
    <Note kind="warning" title={title} className={styles.bar} focusRef={note}>
      {isCleared ? (
        <p className={base.text}>{words.session.cacheCleared}</p>
      ) : (
        <>
          <FailureText failure={trouble.failure} name={name} />
          <p className={base.text}>{words.session.troubleNext[trouble.errand.kind]}</p>
        </>
      )}
      <div className={styles.tools}>
        <LinkButton href={hrefOf({ kind: "organizations" })} onClick={handleDismiss}>
          {words.session.byHand}
        </LinkButton>
        <Button appearance="subtle" onClick={handleDismiss}>
          {words.session.dismiss}
        </Button>
      </div>
    </Note>
  );
}
