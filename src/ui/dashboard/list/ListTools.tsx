import { AddRegular } from "@fluentui/react-icons/svg/add";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { type ReactNode, Suspense, useCallback, useMemo, useState } from "react";
import { hasEverChecked, lastCheckedAt, wasListed } from "#app/row-selectors.ts";
import { isAnyToTest, isAnyToTidy } from "#app/run-selectors.ts";
import { accountsOf } from "#app/selectors.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { timeText } from "#ui/check-words.ts";
import { lazyPart } from "#ui/lazy-part.ts";
import { Popover } from "#ui/menu/Popover.tsx";
import { hrefOf } from "#ui/navigation.ts";
import { useFoldStyles } from "#ui/parts/Fold.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { CheckProgress } from "./CheckProgress.tsx";
import { useAzureAccount } from "./ListOrganizations.tsx";
import { useListStyles } from "./OrganizationList.styles.ts";

const searchFrom = 8;

// Few people leave any out.
const CheckChoices = lazyPart(() => import("./CheckChoices.tsx").then((part) => part.CheckChoices));

interface ToolsProps {
  readonly organizations: readonly Organization[];
  readonly search: string;
  readonly onSearch: (text: string) => void;
}

/** One line above the rows: the heading, when they were checked, the search, *Check all*, and *Add*. */
export function ListTools({ organizations, search, onSearch }: ToolsProps) {
  const words = useWords();
  const styles = useListStyles();
  const { actions } = useApp();
  const round = useSelected((state) => state.round);
  const checkedAt = useSelected(lastCheckedAt);
  const isExplained = !useSelected(hasEverChecked);
  const checkable = useCheckable(organizations);
  const [leftOut, setLeftOut] = useState<ReadonlySet<OrganizationKey>>(new Set());
  const handleToggle = useCallback(
    (key: OrganizationKey) => setLeftOut((before) => toggled(before, key)),
    [],
  );
  const chosen = checkable.filter(({ key }) => !leftOut.has(key)).map(({ key }) => key);
  const azure = useRelisting();
  const rounds = useRounds();
  const isRunning = round.kind === "running";
  return (
    <>
      <div className={styles.tools}>
        <h2 id="organizations-heading" className={styles.heading} tabIndex={-1}>
          {words.list.heading}
        </h2>
        <p className={styles.when}>
          {!isRunning && checkedAt !== undefined && words.check.lastAt(timeText(words, checkedAt))}
        </p>
        {organizations.length >= searchFrom && <Search value={search} onChange={onSearch} />}
        {checkable.length > 0 && (
          <button
            type="button"
            className={styles.tool}
            onClick={() => (isRunning ? actions.cancelChecks() : actions.checkAll(chosen))}
          >
            {isRunning ? words.check.cancel : words.check.all}
          </button>
        )}
        <a className={styles.tool} href={hrefOf({ kind: "add" })} aria-label={words.tools.add}>
          <AddRegular fontSize={20} />
          <span className={styles.toolName}>{words.tools.add}</span>
        </a>
        {(checkable.length > 0 || azure || rounds.length > 0) && (
          <Popover
            id="list-menu"
            label={words.tools.more}
            icon={<ChevronDownRegular fontSize={20} />}
            buttonClass={styles.tool}
          >
            {rounds.map(({ kind, name }) => (
              <a key={kind} className={styles.tool} href={hrefOf({ kind })}>
                {name}
              </a>
            ))}
            {azure && (
              <button type="button" className={styles.tool} onClick={azure.list}>
                {words.list.listAgain}
              </button>
            )}
            {checkable.length > 1 && (
              <LeavingOut>
                <CheckChoices organizations={checkable} leftOut={leftOut} onToggle={handleToggle} />
              </LeavingOut>
            )}
          </Popover>
        )}
      </div>
      <CheckProgress round={round} />
      {isExplained && checkable.length > 0 && (
        <p className={styles.caption}>{words.check.allWhy}</p>
      )}
    </>
  );
}

/** Drawn when it is first opened: there may be five hundred boxes that nobody looks at. */
function LeavingOut({ children }: { children: ReactNode }) {
  const words = useWords();
  const fold = useFoldStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={fold.summary}>{words.check.choose}</summary>
      {isOpen && <Suspense fallback={null}>{children}</Suspense>}
    </details>
  );
}

/** The rounds that have something to do: one step for all organizations that wait for it. */
function useRounds() {
  const { rounds } = useWords().run;
  const isTesting = useSelected(isAnyToTest);
  const isTidying = useSelected(isAnyToTidy);
  return [
    ...(isTesting ? [{ kind: "test-all", name: rounds.testAllHeading } as const] : []),
    ...(isTidying ? [{ kind: "tidy-up", name: rounds.tidyUpHeading } as const] : []),
  ];
}

/** The organizations whose account is signed in. */
function useCheckable(organizations: readonly Organization[]): readonly Organization[] {
  const accounts = useSelected(accountsOf);
  return useMemo(
    () =>
      organizations.filter(({ account }) => accounts.some(({ address }) => address === account)),
    [organizations, accounts],
  );
}

/** The way to have Azure list once more; absent before the first time, when it stands above the list. */
function useRelisting(): { readonly list: () => void } | undefined {
  const { actions } = useApp();
  const account = useAzureAccount();
  const isUsed = useSelected(wasListed);
  return account && isUsed ? { list: () => void actions.list(account) } : undefined;
}

function Search({ value, onChange }: { value: string; onChange: (text: string) => void }) {
  const words = useWords();
  const styles = useListStyles();
  return (
    <span className={styles.search}>
      <SearchRegular fontSize={20} />
      <input
        type="search"
        className={styles.searchInput}
        value={value}
        placeholder={words.tools.search}
        aria-label={words.list.search}
        onChange={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </span>
  );
}

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return set.has(value)
    ? new Set([...set].filter((other) => other !== value))
    : new Set(set).add(value);
}
