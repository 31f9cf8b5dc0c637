import { Open20Regular } from "@fluentui/react-icons/svg/open";
import type { AskedPurpose } from "#app/state.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { OtherCloud, useIsInOtherCloud } from "#ui/organization/OtherCloud.tsx";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useCardStyles } from "./Card.styles.ts";

interface OpenLinkProps {
  readonly organization: Organization;
  /** What Rekey asks about when the person is back. */
  readonly purpose: AskedPurpose;
  readonly isMain?: boolean;
}

/** Opens the organization's own Security info, and waits for the person to come back. */
export function OpenLink({ organization, purpose, isMain = true }: OpenLinkProps) {
  const words = useWords();
  const styles = useCardStyles();
  const { config, actions } = useApp();
  if (useIsInOtherCloud(organization)) return <OtherCloud organization={organization} />;
  return (
    <LinkButton
      className={isMain ? styles.main : styles.answer}
      appearance={isMain ? "primary" : "secondary"}
      {...(isMain ? { size: "large" } : {})}
      iconPosition="after"
      icon={<Open20Regular aria-hidden="true" />}
      href={securityInfoLink(config.cloud, organization.tenant)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={() => actions.securityInfoOpened(organization.key, purpose)}
    >
      {words.list.openSecurityInfo}
    </LinkButton>
  );
}
