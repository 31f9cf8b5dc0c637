import { isInOtherCloudIn } from "#app/other-cloud.ts";
import { organizationOf } from "#app/selectors.ts";
import { leaveLink, myAccountLink } from "#domain/microsoft/links.ts";
import { type Organization, tenantIdOf } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useNames } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";
import { OutLink } from "./OutLink.tsx";
import { parts } from "./steps/step-progress.ts";

/** My Account in this tenant, the way out of it, and the way off the list. */
export function MoreLinks({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const styles = useOrganizationStyles();
  const { config, actions } = useApp();
  const { areShown } = useNames();
  const { key, tenant, relation } = organization;
  const id = tenantIdOf(organization);
  const isOnList = useSelected((state) => organizationOf(state, key) !== undefined);
  const isElsewhere = useSelected((state) => isInOtherCloudIn(state, key));
  const handleRemove = () => {
    actions.organizationRemoved(key);
    focusContent();
  };
  return (
    <section className={base.section} aria-labelledby={parts.more}>
      <h2 id={parts.more} className={styles.heading} tabIndex={-1}>
        {words.organization.more}
      </h2>
      {areShown && id && (
        <p className={base.hint}>
          {words.organization.id}
          <br />
          <span className={styles.link}>{id}</span>
        </p>
      )}
      {!isElsewhere && (
        <OutLink href={myAccountLink(config.cloud, tenant)}>{words.organization.myAccount}</OutLink>
      )}
      {relation === "home" ? (
        <p className={base.hint}>{words.organization.homeStays}</p>
      ) : (
        !isElsewhere && (
          <>
            <OutLink href={leaveLink(config.cloud, tenant)}>{words.organization.leave}</OutLink>
            <p className={base.hint}>{words.organization.leaveHint}</p>
          </>
        )
      )}
      {isOnList && (
        <>
          <div className={base.tools}>
            <Button onClick={handleRemove}>{words.remove.button}</Button>
          </div>
          <p className={base.hint}>{words.remove.hint}</p>
        </>
      )}
    </section>
  );
}
