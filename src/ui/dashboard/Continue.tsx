import { nextWorkIn } from "#app/next-work.ts";
import { wasListed } from "#app/row-selectors.ts";
import { organizationOf } from "#app/selectors.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { LinkButton } from "#ui/parts/Button.tsx";
import { useWords } from "#ui/words/words.ts";
import { useAzureAccount } from "./list/ListOrganizations.tsx";
import { useNameOfKey } from "./name-of-key.ts";
import { useVerdictStyles } from "./VerdictRegion.styles.ts";

/** Leads on: to the first organization with work left, then to the comparison, then to the week in the drawer. */
export function Continue() {
  const words = useWords();
  const styles = useVerdictStyles();
  const { store } = useApp();
  const next = useSelected(nextWorkIn);
  const nameOf = useNameOfKey();
  // Until Azure was asked, its button is the next thing to do.
  const isUsed = useSelected(wasListed);
  const appearance = useAzureAccount() && !isUsed ? "secondary" : "primary";
  const look = { appearance, className: styles.next } as const;
  switch (next.kind) {
    case "organization": {
      const organization = organizationOf(store.state(), next.key);
      if (!organization) return null;
      return (
        <LinkButton {...look} href={hrefOf({ kind: "organization", tenant: organization.tenant })}>
          {words.verdict.proceed(nameOf(next.key))}
        </LinkButton>
      );
    }
    case "compare":
      return (
        <LinkButton {...look} href={hrefOf({ kind: "add" })}>
          {words.verdict.proceed(words.complete.question)}
        </LinkButton>
      );
    case "drawer":
      return (
        <LinkButton {...look} href={hrefOf({ kind: "settings" })}>
          {words.verdict.proceedToDrawer}
        </LinkButton>
      );
    case "nothing":
      return null;
  }
}
