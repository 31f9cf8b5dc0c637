import { Button } from "@fluentui/react-button";
import { Link } from "@fluentui/react-link";
import { isListed } from "#domain/book-pages.ts";
import { leaveLink, myAccountLink } from "#domain/links.ts";
import type { Organization } from "#domain/organization.ts";
import { pageOf } from "#domain/progress-book.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useWords } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** My Account in this tenant, the way out of it, and the way off the list. */
export function MoreLinks({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { config, actions } = useApp();
  const { key, tenant, relation } = organization;
  const isOnList = useSelected(({ book }) => {
    const page = pageOf(book, key);
    return page !== undefined && isListed(page);
  });
  return (
    <section className={styles.section} aria-labelledby="more-heading">
      <h2 id="more-heading" className={styles.heading}>
        {words.organization.more}
      </h2>
      <Link href={myAccountLink(config.cloud, tenant)} target="_blank" rel="noopener noreferrer">
        {words.organization.myAccount}
      </Link>
      {relation === "home" ? (
        <p className={styles.hint}>{words.organization.homeStays}</p>
      ) : (
        <>
          <Link href={leaveLink(config.cloud, tenant)} target="_blank" rel="noopener noreferrer">
            {words.organization.leave}
          </Link>
          <p className={styles.hint}>{words.organization.leaveHint}</p>
        </>
      )}
      {isOnList && (
        <>
          <div className={styles.tools}>
            <Button className={styles.big} onClick={() => actions.organizationRemoved(key)}>
              {words.remove.button}
            </Button>
          </div>
          <p className={styles.hint}>{words.remove.hint}</p>
        </>
      )}
    </section>
  );
}
