import { useRef } from "react";
import { hasListed } from "#app/row-selectors.ts";
import { accountsOf } from "#app/selectors.ts";
import type { Listing } from "#domain/diagnostics/diagnostics-facts.ts";
import type { Account } from "#domain/organization/account.ts";
import { consumerTenantId } from "#domain/organization/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Waiting } from "#ui/frame/Waiting.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { Note } from "#ui/parts/Note.tsx";
import { useWords } from "#ui/words/words.ts";

/** The button for Azure's list, with what it asks for; absent if Azure cannot answer. */
export function ListOrganizations() {
  const accounts = useSelected(accountsOf);
  const listing = useSelected((state) => state.listing);
  const account = accounts.find((one) => one.homeTenantId !== consumerTenantId);
  const wasListed = useSelected((state) => account !== undefined && hasListed(state, account));
  // Before a redirect loaded the page again: the list is there, and the panel does not come back.
  if (!account || (wasListed && listing.kind === "not-asked")) return null;
  return <ListPanel account={account} listing={listing} />;
}

interface ListPanelProps {
  readonly account: Account;
  readonly listing: Listing;
}

/** This element takes the focus while its content changes, so that the keyboard stays in its place. */
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
  const base = useBaseStyles();
  switch (listing.kind) {
    case "not-asked":
      return (
        <div className={base.panel}>
          <p className={base.text}>{words.list.listWhy}</p>
          <div className={base.tools}>
            <Button appearance="primary" onClick={onList}>
              {words.list.listButton}
            </Button>
          </div>
          <p className={base.hint}>{words.list.listElse}</p>
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
          <p className={base.text}>{words.list.failedNext}</p>
          <Button onClick={onList}>{words.list.listAgain}</Button>
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
  const base = useBaseStyles();
  const isWhole = listing.unreadable === 0 && !listing.cutShort;
  return (
    <Note kind={isWhole ? "info" : "warning"}>
      <p className={base.text}>{words.list.listed(listing.count)}</p>
      <p className={base.text}>{words.list.listedHint}</p>
      {listing.unreadable > 0 && (
        <p className={base.text}>{words.list.unreadable(listing.unreadable)}</p>
      )}
      {listing.cutShort && (
        <>
          <p className={base.text}>{words.list.cutShort}</p>
          <FailureText failure={listing.cutShort} name={words.list.azure} />
        </>
      )}
      <Button onClick={onAgain}>{words.list.listAgain}</Button>
    </Note>
  );
}
