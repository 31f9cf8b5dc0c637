import { MsalProvider, useMsal } from "@azure/msal-react";
import { type ComponentProps, Fragment } from "react";
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

function AccountMenu() {
  const words = useWords();
  const styles = useSignedInStyles();
  const { actions } = useApp();
  const { inProgress } = useMsal();
  const accounts = useSelected(accountsOf);
  if (accounts.length === 0) return null;
  const isBusy = inProgress !== "none";
  return (
    <div className={styles.panel}>
      {accounts.map((account) => (
        <Fragment key={account.id}>
          <p className={styles.account}>
            <bdi>{words.session.signedInAs(account.address)}</bdi>
          </p>
          <Button disabled={isBusy} onClick={() => actions.signOut(account.id)}>
            {words.session.signOut(account.address)}
          </Button>
        </Fragment>
      ))}
      <p className={styles.hint}>{words.session.signOutHint}</p>
      <Button appearance="subtle" disabled={isBusy} onClick={actions.signIn}>
        {words.session.addAccount}
      </Button>
    </div>
  );
}
