import { Button } from "@fluentui/react-button";
import { useCallback } from "react";
import { accountFor, nextActionIn, type RowState } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Organization } from "#domain/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { useRowStyles } from "./OrganizationRow.styles.ts";

interface NextActionProps {
  readonly organization: Organization;
  readonly row: RowState;
  readonly name: string;
}

/** The one thing to do next: a sign-in where that is what is missing, else the page with the steps. */
export function NextActionButton({ organization, row, name }: NextActionProps) {
  const words = useWords();
  const styles = useRowStyles();
  const { actions } = useApp();
  const { key, tenant } = organization;
  const action = useSelected(useCallback((state: State) => nextActionIn(state, key), [key]));
  const canSignIn = useSelected((state) => accountFor(state, organization) !== undefined);
  const isRefused = row.kind === "ended" && row.outcome === "needs-sign-in";
  if (canSignIn && (isRefused || action === "sign-in-here")) {
    return (
      <Button
        className={styles.action}
        appearance="primary"
        onClick={() => actions.signInToCheck(key)}
        aria-label={words.check.signInNamed(name)}
      >
        {words.check.signIn}
      </Button>
    );
  }
  return (
    <Button
      className={styles.action}
      appearance={action === "nothing" ? "secondary" : "primary"}
      as="a"
      href={hrefOf({ kind: "organization", tenant })}
      aria-label={words.actionNamed(words.action[action], name)}
    >
      {words.action[action]}
    </Button>
  );
}
