import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { otherSecurityInfoLink, securityInfoLink } from "#domain/links.ts";
import type { Organization } from "#domain/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names.ts";
import { CopyButton } from "#ui/parts/CopyButton.tsx";
import { QrCode } from "#ui/parts/QrCode.tsx";
import { useWords } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** The tenant's own Security info page: a button, and the same as a code and as text for another device. */
export function OpenSecurityInfo({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { config, actions } = useApp();
  const { cloud } = config;
  const name = useNameOf(organization);
  const link = securityInfoLink(cloud, organization.tenant);
  const otherLink = otherSecurityInfoLink(cloud, organization.tenant);
  return (
    <>
      <div className={styles.tools}>
        <Button
          className={styles.open}
          as="a"
          appearance="primary"
          size="large"
          href={link}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => actions.securityInfoOpened(organization.key)}
        >
          {words.list.openSecurityInfo}
        </Button>
        <CopyButton text={link} />
      </div>
      <p className={styles.hint}>{words.organization.openPrompt}</p>
      <details open={isWide()}>
        <summary className={styles.summary}>{words.organization.otherDevice}</summary>
        <div className={styles.section}>
          <QrCode link={link} name={words.organization.qrName(name)} />
          <p className={styles.hint}>{words.organization.qrKinds}</p>
          <p className={styles.hint}>
            {words.organization.linkText}
            <br />
            <span className={styles.link}>{link}</span>
          </p>
        </div>
      </details>
      <details>
        <summary className={styles.summary}>{words.organization.wrongPlace}</summary>
        <div className={styles.section}>
          <Link href={otherLink} target="_blank" rel="noopener noreferrer">
            {words.organization.otherLink}
          </Link>
          <p className={styles.hint}>{words.organization.otherLinkHint}</p>
        </div>
      </details>
    </>
  );
}

/** On a phone the code would be of no use to the phone itself: there it starts folded away. */
function isWide(): boolean {
  return matchMedia("(min-width: 720px)").matches;
}
