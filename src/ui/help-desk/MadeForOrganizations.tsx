import { nameOf } from "#domain/organization/organization.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { Fold } from "#ui/parts/Fold.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { useHelpDeskStyles } from "./HelpDesk.styles.ts";
import { HelpSheet, PrintedSheets } from "./HelpSheet.tsx";
import { MailText } from "./MailText.tsx";
import type { LinkedOrganization, Made } from "./made.ts";
import { Unread } from "./Unread.tsx";

interface MadeForOrganizationsProps {
  readonly made: Extract<Made, { kind: "organizations" }>;
}

/** For each organization the link to send, the code, a mail; and all of them on paper, one on a page. */
export function MadeForOrganizations({ made }: MadeForOrganizationsProps) {
  const words = useWords();
  const styles = useHelpDeskStyles();
  const { organizations, unread } = made;
  return (
    <>
      <div className={styles.screen}>
        <Unread texts={unread} />
        <div className={styles.tools}>
          <Button onClick={() => print()}>{words.helpDesk.print(organizations.length)}</Button>
        </div>
        {organizations.map((one) => (
          <Item key={one.link} item={one} isOpen={organizations.length === 1} />
        ))}
      </div>
      <PrintedSheets>
        {organizations.map(({ organization, link }) => (
          <HelpSheet key={link} organizations={[organization]} link={link} />
        ))}
      </PrintedSheets>
    </>
  );
}

function Item({ item, isOpen }: { item: LinkedOrganization; isOpen: boolean }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useHelpDeskStyles();
  const { organization, link } = item;
  const title = nameOf(organization);
  return (
    <Fold heading={title} isOpen={isOpen}>
      <p className={styles.link}>{link}</p>
      <div className={base.tools}>
        <CopyButton text={link} />
      </div>
      <QrCode link={link} name={words.helpDesk.code(title)} caption={words.helpDesk.codeCaption} />
      <MailText title={title} link={link} />
    </Fold>
  );
}
