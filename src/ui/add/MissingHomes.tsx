import { useId, useRef } from "react";
import { readPaste } from "#app/actions/read-paste.ts";
import { homelessAccounts, verdictIn } from "#app/selectors.ts";
import type { Address } from "#domain/organization/account.ts";
import type { Verdict } from "#domain/verdict/verdict.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";

/** Accounts whose home organization is not on the list: the person adds it, or says that there is none. */
export function MissingHomes() {
  const words = useWords();
  const base = useBaseStyles();
  const id = useId();
  const verdict = useSelected(verdictIn);
  const homeless = useSelected(homelessAccounts);
  return (
    <section className={base.section} aria-labelledby={id}>
      <h2 id={id} className={base.heading} tabIndex={-1}>
        {words.add.homesMissing}
      </h2>
      {accountsIn(verdict).map((account) => (
        <MissingHome key={account} account={account} />
      ))}
      {homeless.map((account) => (
        <Homeless key={account} account={account} />
      ))}
    </section>
  );
}

function Homeless({ account }: { account: Address }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  return (
    <div className={base.tools}>
      <Button appearance="subtle" onClick={() => actions.homelessSaid(account, false)}>
        {words.verdict.hasHome(account)}
      </Button>
    </div>
  );
}

function MissingHome({ account }: { account: Address }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const place = useRef<HTMLDivElement>(null);
  const handleAdd = async () => {
    const read = await readPaste(account);
    if (read) focusAfter(() => actions.addPasted(read), place.current);
  };
  const handleNone = () => focusAfter(() => actions.homelessSaid(account, true), place.current);
  return (
    <div ref={place} className={base.tools}>
      <Button onClick={handleAdd}>{words.verdict.addHome(account)}</Button>
      <Button appearance="subtle" onClick={handleNone}>
        {words.verdict.noHome(account)}
      </Button>
    </div>
  );
}

function accountsIn(verdict: Verdict): readonly Address[] {
  if (verdict.kind === "yes" || verdict.list.kind !== "home-missing") return [];
  return verdict.list.accounts;
}
