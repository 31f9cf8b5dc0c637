import { useRef } from "react";
import type { Organization } from "#domain/organization/organization.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusAfter } from "#ui/focus.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { Button } from "#ui/parts/Button.tsx";
import { FailureText } from "#ui/parts/FailureText.tsx";
import { useWords } from "#ui/words/words.ts";

/** How far the lookup of a domain is; nothing for an organization whose ID is known. */
export function LookupState({ organization }: { organization: Organization }) {
  const words = useWords();
  const base = useBaseStyles();
  const { actions } = useApp();
  const { tenant } = organization;
  const place = useRef<HTMLDivElement>(null);
  const lookup = useSelected((state) =>
    isTenantId(tenant) ? undefined : state.lookups.get(tenant),
  );
  if (!lookup) return null;
  if (lookup.kind === "looking-up") {
    return <p className={base.hint}>{words.lookup.lookingUp}</p>;
  }
  const { failure } = lookup;
  const handleAgain = () => focusAfter(() => actions.lookUpAgain(organization), place.current);
  const isAmbiguous = failure.kind === "try-again" && failure.reason === "unreachable";
  return (
    <div ref={place} className={base.panel}>
      {isAmbiguous ? (
        <p className={base.text}>{words.lookup.maybeUnknown}</p>
      ) : (
        <FailureText failure={failure} name={tenant} />
      )}
      {failure.kind !== "other-cloud" && <p className={base.text}>{words.lookup.domainWorks}</p>}
      <div className={base.tools}>
        <Button onClick={handleAgain}>{words.lookup.again}</Button>
      </div>
    </div>
  );
}
