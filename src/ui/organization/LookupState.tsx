import { useRef } from "react";
import type { Organization } from "#domain/organization/organization.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { usePanelStyles } from "#ui/parts/Panel.styles.ts";
import { useWords } from "#ui/words/words.ts";

/** Where the lookup of a domain stands; nothing for an organization whose ID is known. */
export function LookupState({ organization }: { organization: Organization }) {
  const words = useWords();
  const styles = usePanelStyles();
  const { actions } = useApp();
  const { tenant } = organization;
  const place = useRef<HTMLDivElement>(null);
  const lookup = useSelected((state) =>
    isTenantId(tenant) ? undefined : state.lookups.get(tenant),
  );
  if (!lookup) return null;
  if (lookup.kind === "looking-up") {
    return <p className={styles.hint}>{words.lookup.lookingUp}</p>;
  }
  const { failure } = lookup;
  const handleAgain = () => focusAfter(() => actions.lookUpAgain(organization), place.current);
  const isAmbiguous = failure.kind === "try-again" && failure.reason === "unreachable";
  return (
    <div ref={place} className={styles.panel}>
      {isAmbiguous ? (
        <p className={styles.text}>{words.lookup.maybeUnknown}</p>
      ) : (
        <FailureText failure={failure} name={tenant} />
      )}
      {failure.kind !== "other-cloud" && <p className={styles.text}>{words.lookup.domainWorks}</p>}
      <div className={styles.tools}>
        <Button className={styles.big} onClick={handleAgain}>
          {words.lookup.again}
        </Button>
      </div>
    </div>
  );
}
