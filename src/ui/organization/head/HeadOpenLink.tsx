import { Open20Regular } from "@fluentui/react-icons/svg/open";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { useWords } from "#ui/words/words.ts";
import { useRunHeadStyles } from "./RunHead.styles.ts";

/** Opens Security info while the card asks something else, as the arrow of its row in the list does. */
export function HeadOpenLink({ organization }: { organization: Organization }) {
  const { list } = useWords();
  const styles = useRunHeadStyles();
  const { config, actions } = useApp();
  if (useIsInOtherCloud(organization)) return null;
  return (
    <a
      className={styles.open}
      href={securityInfoLink(config.cloud, organization.tenant)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => actions.securityInfoOpened(organization.key)}
      aria-label={list.openSecurityInfo}
      title={list.openSecurityInfo}
    >
      <Open20Regular aria-hidden="true" />
    </a>
  );
}
