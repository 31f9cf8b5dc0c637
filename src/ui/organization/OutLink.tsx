import { Open16Regular } from "@fluentui/react-icons/svg/open";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

interface OutLinkProps {
  readonly href: string;
  readonly children: string;
}

/** A link to a page of Microsoft's, in a row of its own, high enough for a thumb. */
export function OutLink({ href, children }: OutLinkProps) {
  const styles = useOrganizationStyles();
  return (
    <a className={styles.outLink} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <Open16Regular />
    </a>
  );
}
