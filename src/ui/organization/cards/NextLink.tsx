import { Open20Regular } from "@fluentui/react-icons/svg/open";
import { isOpenedNext } from "#app/opened-next.ts";
import { organizationOf } from "#app/selectors.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { useNameOf } from "#ui/names/names.ts";
import { hrefOf, navigateTo } from "#ui/navigation.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useCardStyles } from "./Card.styles.ts";

/** On to the next organization: its card, or at once its Security info where adding the new phone is next. */
export function NextLink({ organization: key }: { organization: OrganizationKey }) {
  const organization = useSelected((state) => organizationOf(state, key));
  return organization ? <Next organization={organization} /> : null;
}

function Next({ organization }: { organization: Organization }) {
  const { run } = useWords();
  const styles = useCardStyles();
  const { actions, config } = useApp();
  const { key, tenant } = organization;
  const name = useNameOf(organization);
  const isOpened = useSelected((state) => isOpenedNext(state, key));
  const look = { className: styles.main, appearance: "primary", size: "large" } as const;
  if (!isOpened) {
    return (
      <LinkButton {...look} href={hrefOf({ kind: "organization", tenant })}>
        <bdi>{run.next(name)}</bdi>
      </LinkButton>
    );
  }
  // Its card is shown here meanwhile: that is where the person comes back to.
  const handleOpen = () => {
    actions.securityInfoOpened(key, "add");
    navigateTo({ kind: "organization", tenant });
  };
  return (
    <LinkButton
      {...look}
      iconPosition="after"
      icon={<Open20Regular aria-hidden="true" />}
      href={securityInfoLink(config.cloud, tenant)}
      target="_blank"
      rel="noopener noreferrer"
      onClick={handleOpen}
    >
      <bdi>{run.next(name)}</bdi>
    </LinkButton>
  );
}
