import { memo, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { accountsOf } from "#app/selectors.ts";
import type { Round } from "#app/state.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useDashboardStyles } from "#ui/dashboard/Dashboard.styles.ts";
import { namesToldApart } from "#ui/names/names.ts";
import { OrganizationName } from "#ui/names/OrganizationName.tsx";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CheckRow } from "#ui/parts/Choices.tsx";
import { useFoldStyles } from "#ui/parts/Fold.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** *Check all*, the hint about the organizations' sign-in logs, and the choice to leave some out. */
export function CheckAll({ organizations: all }: { organizations: readonly Organization[] }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const round = useSelected((state) => state.round);
  const accounts = useSelected(accountsOf);
  const organizations = useMemo(
    () => all.filter(({ account }) => accounts.some(({ address }) => address === account)),
    [all, accounts],
  );
  const roundBefore = useRef(round.kind);
  // Talks to the browser's clock: tools measure to it.
  useEffect(() => {
    if (roundBefore.current === "running" && round.kind === "done") {
      performance.mark("rekey:check-done");
    }
    roundBefore.current = round.kind;
  }, [round.kind]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<OrganizationKey>>(new Set());
  const chosen = organizations.filter(({ key }) => !leftOut.has(key)).map(({ key }) => key);
  const handleToggle = useCallback(
    (key: OrganizationKey) => setLeftOut((before) => toggled(before, key)),
    [],
  );
  if (organizations.length === 0) return null;
  return (
    <div className={base.section}>
      <div className={base.tools}>
        {round.kind === "running" ? (
          <Button onClick={actions.cancelChecks}>{words.check.cancel}</Button>
        ) : (
          <Button
            appearance="primary"
            disabled={chosen.length === 0}
            onClick={() => actions.checkAll(chosen)}
          >
            {words.check.all}
          </Button>
        )}
        <RoundText round={round} />
      </div>
      <p className={base.hint}>{words.check.allWhy}</p>
      <Choices organizations={organizations} leftOut={leftOut} onToggle={handleToggle} />
    </div>
  );
}

interface ChoicesProps {
  readonly organizations: readonly Organization[];
  readonly leftOut: ReadonlySet<OrganizationKey>;
  readonly onToggle: (key: OrganizationKey) => void;
}

/** Drawn when it is first opened: there may be five hundred boxes that nobody looks at. */
const Choices = memo(function Choices({ organizations, leftOut, onToggle }: ChoicesProps) {
  const words = useWords();
  const styles = useDashboardStyles();
  const fold = useFoldStyles();
  const [isOpen, setOpen] = useState(false);
  const labels = namesToldApart(words, organizations);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={fold.summary}>{words.check.choose}</summary>
      {isOpen && (
        <div className={styles.choices}>
          {organizations.map((organization) => (
            <CheckRow
              key={organization.key}
              label={
                <OrganizationName
                  organization={organization}
                  label={labels.get(organization.key)}
                />
              }
              isChecked={!leftOut.has(organization.key)}
              onChange={() => onToggle(organization.key)}
            />
          ))}
        </div>
      )}
    </details>
  );
});

function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  return set.has(value)
    ? new Set([...set].filter((other) => other !== value))
    : new Set(set).add(value);
}

function RoundText({ round }: { round: Round }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useDashboardStyles();
  switch (round.kind) {
    case "none":
      return null;
    case "running": {
      const done = round.total - round.waiting.size;
      return (
        <div className={base.field}>
          <p className={base.text}>{words.check.progress(done, round.total)}</p>
          <progress
            className={styles.progress}
            value={done}
            max={round.total}
            aria-label={words.check.all}
          />
        </div>
      );
    }
    case "done":
      return <p className={base.text}>{words.check.done(round.read, round.total)}</p>;
    case "cancelled":
      return <p className={base.text}>{words.check.cancelled(round.done, round.total)}</p>;
  }
}
