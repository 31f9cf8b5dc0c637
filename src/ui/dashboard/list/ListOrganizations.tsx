import { useRef } from "react";
import { accountsOf } from "#app/selectors.ts";
import type { Listing } from "#domain/diagnostics/diagnostics-facts.ts";
import type { Account } from "#domain/organization/account.ts";
import { consumerTenantId } from "#domain/organization/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { Waiting } from "#ui/frame/Waiting.tsx";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

/** Azure's list, on a button that explains what it asks for; not offered where Azure cannot answer. */
export function ListOrganizations() {
  const accounts = useSelected(accountsOf);
  const listing = useSelected((state) => state.listing);
  const account = accounts.find((one) => one.homeTenantId !== consumerTenantId);
  return account ? <ListPanel account={account} listing={listing} /> : null;
}

interface ListPanelProps {
  readonly account: Account;
  readonly listing: Listing;
}

/** Takes the focus while what is in it changes, so that a keyboard stays where it was. */
function ListPanel({ account, listing }: ListPanelProps) {
  const words = useWords();
  const { actions } = useApp();
  const panel = useRef<HTMLElement>(null);
  const handleList = () => {
    panel.current?.focus();
    void actions.list(account);
  };
  return (
    <section ref={panel} tabIndex={-1} aria-label={words.list.listButton}>
      <ListState listing={listing} onList={handleList} />
    </section>
  );
}

interface ListStateProps {
  readonly listing: Listing;
  readonly onList: () => void;
}

function ListState({ listing, onList }: ListStateProps) {
  const words = useWords();
  const styles = useDashboardStyles();
  switch (listing.kind) {
    case "not-asked":
      return (
        <div className={styles.panel}>
          <p className={styles.text}>{words.list.listWhy}</p>
          <div className={styles.tools}>
            <Button className={styles.big} appearance="primary" onClick={onList}>
              {words.list.listButton}
            </Button>
          </div>
          <p className={styles.hint}>{words.list.listElse}</p>
        </div>
      );
    case "listing":
      return <Waiting text={words.list.listing} />;
    case "listed":
      return <Listed listing={listing} onAgain={onList} />;
    case "failed":
      return (
        <Note kind="warning" title={words.list.failedTitle}>
          <FailureText failure={listing.failure} name={words.list.azure} />
          <p className={styles.text}>{words.list.failedNext}</p>
          <Button className={styles.big} onClick={onList}>
            {words.list.listAgain}
          </Button>
        </Note>
      );
  }
}

interface ListedProps {
  readonly listing: Extract<Listing, { kind: "listed" }>;
  readonly onAgain: () => void;
}

function Listed({ listing, onAgain }: ListedProps) {
  const words = useWords();
  const styles = useDashboardStyles();
  const isWhole = listing.unreadable === 0 && !listing.cutShort;
  return (
    <Note kind={isWhole ? "info" : "warning"}>
      <p className={styles.text}>{words.list.listed(listing.count)}</p>
      <p className={styles.text}>{words.list.listedHint}</p>
      {listing.unreadable > 0 && (
        <p className={styles.text}>{words.list.unreadable(listing.unreadable)}</p>
      )}
      {listing.cutShort && (
        <>
          <p className={styles.text}>{words.list.cutShort}</p>
          <FailureText failure={listing.cutShort} name={words.list.azure} />
        </>
      )}
      <Button className={styles.big} onClick={onAgain}>
        {words.list.listAgain}
      </Button>
    </Note>
  );
}
