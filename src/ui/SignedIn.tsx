import { MsalProvider, useMsal } from "@azure/msal-react";
import type { ComponentProps, FocusEvent, KeyboardEvent } from "react";
import { accountsOf } from "#app/selectors.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useApp, useSelected } from "./app-context.ts";
import { useSignedInStyles } from "./SignedIn.styles.ts";
import { useWords } from "./words/words.ts";

type Client = ComponentProps<typeof MsalProvider>["instance"];

/**
 * Who is signed in, and the way to sign out. Nothing else is under MsalProvider, which draws all that is under it again
 * at each event of MSAL: above the list, it would draw the list again for each token.
 */
export function SignedIn({ client }: { client: Client }) {
  return (
    <MsalProvider instance={client}>
      <AccountMenu />
    </MsalProvider>
  );
}

/**
 * The open menu covers part of the page: it closes when the focus leaves it, or it would hide what has the focus next.
 */
function handleBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLDetailsElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) currentTarget.open = false;
}

function handleKeyDown({ currentTarget, key }: KeyboardEvent<HTMLDetailsElement>): void {
  if (key !== "Escape") return;
  currentTarget.open = false;
  currentTarget.querySelector("summary")?.focus();
}

function AccountMenu() {
  const words = useWords();
  const styles = useSignedInStyles();
  const { actions } = useApp();
  const { inProgress } = useMsal();
  const accounts = useSelected(accountsOf);
  const [first] = accounts;
  if (!first) return null;
  const isBusy = inProgress !== "none";
  return (
    <details className={styles.menu} onBlur={handleBlur} onKeyDown={handleKeyDown}>
      <summary className={styles.summary}>
        <bdi>
          {accounts.length === 1
            ? words.session.signedInAs(first.address)
            : words.session.signedInCount(accounts.length)}
        </bdi>
      </summary>
      <div className={styles.panel}>
        {accounts.map((account) => (
          <Button key={account.id} disabled={isBusy} onClick={() => actions.signOut(account.id)}>
            {words.session.signOut(account.address)}
          </Button>
        ))}
        <p className={styles.hint}>{words.session.signOutHint}</p>
        <Button disabled={isBusy} onClick={actions.signIn}>
          {words.session.addAccount}
        </Button>
      </div>
    </details>
  );
}
