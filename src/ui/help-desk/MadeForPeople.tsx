import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { useWords } from "#ui/words/words.ts";
import { useHelpDeskStyles } from "./HelpDesk.styles.ts";
import { HelpSheet, PrintedSheets } from "./HelpSheet.tsx";
import type { Made } from "./made.ts";
import { Unread } from "./Unread.tsx";

interface MadeForPeopleProps {
  readonly made: Extract<Made, { kind: "people" }>;
}

/** For each person one link that opens Rekey with all of their organizations, and one page. */
export function MadeForPeople({ made: { people, unread } }: MadeForPeopleProps) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useHelpDeskStyles();
  return (
    <>
      <div className={styles.screen}>
        <Unread texts={unread.map((line) => words.add.line(String(line)))} />
        <div className={styles.tools}>
          <Button onClick={() => print()}>{words.helpDesk.print(people.length)}</Button>
        </div>
        <ul className={base.list} aria-label={words.helpDesk.people}>
          {people.map(({ account, organizations, link }) => (
            <li key={account} className={styles.person}>
              <div className={styles.who}>
                <bdi className={styles.account}>{account}</bdi>
                <span className={base.hint}>{words.helpDesk.count(organizations.length)}</span>
              </div>
              <CopyButton text={link} label={words.helpDesk.copyFor(account)} />
            </li>
          ))}
        </ul>
        <p className={base.hint}>{words.helpDesk.linkCare}</p>
      </div>
      <PrintedSheets>
        {people.map(({ account, organizations, link }) => (
          <HelpSheet key={account} title={account} organizations={organizations} link={link} />
        ))}
      </PrintedSheets>
    </>
  );
}
