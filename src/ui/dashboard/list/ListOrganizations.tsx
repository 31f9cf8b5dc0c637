import { Suspense, useRef } from "react";
import { wasListed } from "#app/row-selectors.ts";
import { accountsOf } from "#app/selectors.ts";
import type { Listing } from "#domain/diagnostics/diagnostics-facts.ts";
import type { Account } from "#domain/organization/account.ts";
import { consumerTenantId } from "#domain/organization/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { Waiting } from "#ui/frame/Waiting.tsx";
import { lazyPart } from "#ui/lazy-part.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useListingStyles } from "./ListOrganizations.styles.ts";

// Azure's answer is seldom one that something has to be said of.
const ListingNote = lazyPart(() => import("./ListingNote.tsx").then((part) => part.ListingNote));

/** The account for which Azure can list organizations; `undefined` where nobody's can. */
export function useAzureAccount(): Account | undefined {
  const accounts = useSelected(accountsOf);
  return accounts.find((one) => one.homeTenantId !== consumerTenantId);
}

/**
 * *List my organizations* until it was used, with what it asks for; then only what is worth saying of Azure's answer.
 * Absent if Azure cannot answer.
 */
export function ListOrganizations() {
  const account = useAzureAccount();
  const listing = useSelected((state) => state.listing);
  const isUsed = useSelected(wasListed);
  if (!account) return null;
  if (isUsed && (listing.kind === "not-asked" || isWhole(listing))) return null;
  return <ListPanel account={account} listing={listing} />;
}

function isWhole(listing: Listing): boolean {
  return listing.kind === "listed" && listing.unreadable === 0 && !listing.cutShort;
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
  switch (listing.kind) {
    case "not-asked":
      return <Offer onList={onList} />;
    case "listing":
      return <Waiting text={words.list.listing} />;
    case "listed":
    case "failed":
      return (
        <Suspense fallback={null}>
          <ListingNote listing={listing} onAgain={onList} />
        </Suspense>
      );
  }
}

function Offer({ onList }: { onList: () => void }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useListingStyles();
  return (
    <div className={styles.offer}>
      <Button appearance="primary" onClick={onList}>
        {words.list.listButton}
      </Button>
      <details className={styles.why}>
        <summary className={styles.summary}>
          {words.list.listWhat} <span className={styles.more}>{words.list.why}</span>
        </summary>
        <p className={base.hint}>{words.list.listWhy}</p>
      </details>
    </div>
  );
}
