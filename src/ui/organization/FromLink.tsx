import { Button } from "@fluentui/react-button";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-message-bar";
import type { TenantRef } from "#domain/tenant.ts";
import { useApp } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { useWords } from "#ui/words/words.ts";
import { useOrganizationStyles } from "./OrganizationPage.styles.ts";

/** An organization that came by a link is marked as such, and joins the list on a tap only. */
export function FromLink({ tenant }: { tenant: TenantRef }) {
  const words = useWords();
  const styles = useOrganizationStyles();
  const { actions } = useApp();
  const handleAdd = () => {
    actions.addLinked(tenant);
    focusContent();
  };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{words.organization.fromLink}</MessageBarTitle>
        <p className={styles.text}>{words.organization.fromLinkHint}</p>
        <Button className={styles.big} onClick={handleAdd}>
          {words.organization.addToList}
        </Button>
      </MessageBarBody>
    </MessageBar>
  );
}
