import type { ReactNode } from "react";
import type { Organization } from "#domain/organization/organization.ts";
import { summaryBlock } from "#domain/summary/sheet.ts";
import { fitsInCode } from "#domain/text/code-capacity.ts";
import { useApp } from "#ui/app-context.ts";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { Sheet } from "#ui/summary/Sheet.tsx";
import { useIsPrinting } from "#ui/summary/use-is-printing.ts";
import { localeOf, useWords } from "#ui/words/words.ts";
import { useHelpDeskStyles } from "./HelpDesk.styles.ts";

/** What is printed instead of the page. It is drawn only then: a code for each of many people takes time. */
export function PrintedSheets({ children }: { children: ReactNode }) {
  const styles = useHelpDeskStyles();
  if (!useIsPrinting()) return null;
  return (
    <div className={styles.paper} data-printed-pages="">
      {children}
    </div>
  );
}

interface HelpSheetProps {
  /** Whom the page is for, where that is one person. */
  readonly title?: string;
  readonly organizations: readonly Organization[];
  /** Opens the same in Rekey. */
  readonly link: string;
}

/** One page to hand out: where to go, what to do there, and the code of the same in Rekey. */
export function HelpSheet({ title, organizations, link }: HelpSheetProps) {
  const words = useWords();
  const styles = useHelpDeskStyles();
  const { config } = useApp();
  const day = new Intl.DateTimeFormat(localeOf(words), { dateStyle: "long" });
  const sheet = {
    title: title ?? words.summary.sheetTitle,
    preface: [words.summary.confidential, words.summary.madeAt(day.format()), words.summary.howTo],
    blocks: organizations.map((organization) =>
      summaryBlock(config.cloud, { organization, standing: undefined, status: "", contact: "" }),
    ),
  };
  return (
    <div className={styles.page}>
      <Sheet sheet={sheet}>
        <div className={styles.ours}>
          {fitsInCode(link) && <QrCode link={link} name={words.helpDesk.ownCode} isForPrint />}
          <p className={styles.oursText}>
            {words.helpDesk.ownLink}
            {link.length < longestWritten && <span className={styles.link}>{link}</span>}
          </p>
        </div>
      </Sheet>
    </div>
  );
}

/** Nobody types more than this. */
const longestWritten = 100;
