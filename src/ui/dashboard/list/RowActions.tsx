import { isUnderWay, type RowValues } from "#app/row-selectors.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";

interface RowActionsProps {
  readonly organization: Organization;
  readonly name: string;
  readonly values: RowValues;
  readonly styles: ActionClasses;
}

/** The class of each action. */
export interface ActionClasses {
  readonly next: string;
  readonly nothingNext: string;
  readonly securityInfo: string;
  readonly check: string;
  readonly checkUnderWay: string;
}

/**
 * The next action, the link to Security info, and the check. No element is around them: there may be five hundred rows.
 */
export function RowActions(props: RowActionsProps) {
  const { organization, name, values, styles } = props;
  const words = useWords();
  const { config, actions } = useApp();
  const { key, tenant } = organization;
  return (
    <>
      <NextAction {...props} />
      {!values.isInOtherCloud && (
        <a
          className={styles.securityInfo}
          href={securityInfoLink(config.cloud, tenant)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => actions.securityInfoOpened(key)}
          aria-label={words.list.openSecurityInfoFor(name)}
        >
          {words.list.openSecurityInfo}
        </a>
      )}
      {values.canCheck && <CheckButton {...props} />}
    </>
  );
}

/** A sign-in if the check needs one, otherwise the page with the steps. */
function NextAction({ organization, name, values, styles }: RowActionsProps) {
  const words = useWords();
  const { actions } = useApp();
  const { action, canCheck, check } = values;
  const isRefused = check.kind === "ended" && check.outcome === "needs-sign-in";
  if (canCheck && (isRefused || action === "sign-in-here")) {
    return (
      <button
        type="button"
        className={styles.next}
        onClick={() => actions.signInToCheck(organization.key)}
        aria-label={words.check.signInNamed(name)}
      >
        {words.check.signIn}
      </button>
    );
  }
  return (
    <a
      className={action === "nothing" ? styles.nothingNext : styles.next}
      href={hrefOf({ kind: "organization", tenant: organization.tenant })}
      aria-label={words.actionNamed(words.action[action], name)}
    >
      {words.action[action]}
    </a>
  );
}

function CheckButton({ organization, name, values: { check }, styles }: RowActionsProps) {
  const words = useWords();
  const { actions } = useApp();
  const isBusy = isUnderWay(check);
  const isAgain = check.kind === "ended";
  const handleClick = () => {
    if (!isBusy) void actions.check(organization.key);
  };
  return (
    <button
      type="button"
      className={isBusy ? styles.checkUnderWay : styles.check}
      // Not `disabled`, because a disabled button loses the focus.
      aria-disabled={isBusy}
      onClick={handleClick}
      aria-label={isAgain ? words.check.againNamed(name) : words.check.oneNamed(name)}
    >
      {isAgain ? words.check.again : words.check.one}
    </button>
  );
}
