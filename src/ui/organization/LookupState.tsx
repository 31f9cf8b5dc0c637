import { Button } from "@fluentui/react-button";
import { Spinner } from "@fluentui/react-spinner";
import type { Organization } from "#domain/organization.ts";
import { isTenantId } from "#domain/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** Where the lookup of a domain stands; nothing for an organization whose ID is known. */
export function LookupState({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const { tenant } = organization;
  const lookup = useSelected((state) =>
    isTenantId(tenant) ? undefined : state.lookups.get(tenant),
  );
  if (!lookup) return null;
  if (lookup.kind === "looking-up") {
    return <Spinner size="tiny" label={words.lookup.lookingUp} labelPosition="after" />;
  }
  const { failure } = lookup;
  const isAmbiguous = failure.kind === "try-again" && failure.reason === "unreachable";
  return (
    <div className={styles.panel}>
      {isAmbiguous ? (
        <p className={styles.text}>{words.lookup.maybeUnknown}</p>
      ) : (
        <FailureText failure={failure} name={tenant} />
      )}
      <p className={styles.text}>{words.lookup.domainWorks}</p>
      <div className={styles.tools}>
        <Button className={styles.big} onClick={() => actions.lookUpAgain(organization)}>
          {words.lookup.again}
        </Button>
      </div>
    </div>
  );
}
