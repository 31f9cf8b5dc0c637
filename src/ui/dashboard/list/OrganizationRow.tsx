import { mergeClasses } from "@griffel/react";
import { memo, useCallback, useMemo } from "react";
import { isUnderWay, rowValuesOf } from "#app/row-selectors.ts";
import type { State } from "#app/state.ts";
import type { Organization } from "#domain/organization/organization.ts";
import type { WorkReason } from "#domain/verdict/order-of-work.ts";
import { type Weight, weightOf } from "#domain/verdict/status.ts";
import { useSelected } from "#ui/app-context.ts";
import { checkText } from "#ui/check-words.ts";
import { hrefOf } from "#ui/navigation.ts";
import { Countdown } from "#ui/parts/Countdown.tsx";
import { statusText } from "#ui/status-words.ts";
import { useWords } from "#ui/words/words.ts";
import { useRowStyles, useWeightStyles } from "./OrganizationRow.styles.ts";
import { useActionStyles } from "./RowActions.styles.ts";
import { type ActionClasses, RowActions } from "./RowActions.tsx";
import {
  type Appearance,
  useAppearanceStyles,
  useButtonBase,
  useButtonStyles,
} from "./RowButton.styles.ts";
import { rowFacts } from "./row-facts.ts";

interface RowProps {
  readonly organization: Organization;
  readonly name: string;
  /** What its buttons call it, if that is not the name. */
  readonly label: string | undefined;
  readonly areFactsShown: boolean;
  readonly reason: WorkReason;
  /** The name of the group that begins with this row; empty for the rows after the first. */
  readonly group: string;
  readonly isHidden: boolean;
  readonly styles: RowStyles;
}

/** The classes of every row, one object for all of them. */
export interface RowStyles extends ReturnType<typeof useRowStyles> {
  readonly statusOf: Readonly<Record<Weight, string>>;
  readonly actions: ActionClasses;
}

/** Made once for the whole list: to merge classes for each of five hundred rows takes longer than to draw them. */
export function useStylesOfRows(): RowStyles {
  const row = useRowStyles();
  const weight = useWeightStyles();
  const button = useButtonBase();
  const byAppearance = useAppearanceStyles();
  const { resting } = useButtonStyles();
  const action = useActionStyles();
  return useMemo(() => {
    const looking = (appearance: Appearance, ...more: readonly string[]) =>
      mergeClasses(button, byAppearance[appearance], action.action, ...more);
    return {
      ...row,
      statusOf: {
        settled: mergeClasses(row.status, weight.settled),
        open: mergeClasses(row.status, weight.open),
        lost: mergeClasses(row.status, weight.lost),
      },
      actions: {
        next: looking("primary", action.first),
        nothingNext: looking("secondary", action.first),
        securityInfo: looking("secondary", action.second),
        check: looking("subtle", action.third),
        checkUnderWay: looking("subtle", action.third, resting),
      },
    };
  }, [row, weight, button, byAppearance, resting, action]);
}

/**
 * One organization: its name, its status and who says so, and the next action. There may be five hundred rows, so each
 * has as few elements as possible, uses no component of Fluent's, and is drawn again only when something that it shows
 * changes. A row that the search leaves out is only hidden: to draw it again would take longer.
 */
export const OrganizationRow = memo(function OrganizationRow(props: RowProps) {
  const { organization, name, label = name, areFactsShown, reason, group, isHidden } = props;
  const words = useWords();
  const { styles } = props;
  const values = useSelected(
    useCallback((state: State) => rowValuesOf(state, organization), [organization]),
  );
  const { status } = values;
  const { key, tenant } = organization;
  return (
    <li className={styles.row} hidden={isHidden}>
      {group !== "" && <p className={styles.group}>{group}</p>}
      <h3 className={styles.name}>
        <a className={styles.nameLink} href={hrefOf({ kind: "organization", tenant })} dir="auto">
          {name}
        </a>
      </h3>
      {status && <p className={styles.statusOf[weightOf(status)]}>{statusText(words, status)}</p>}
      <p className={styles.facts}>
        {rowFacts(words, { organization, name, areFactsShown, reason, values })}
      </p>
      {isUnderWay(values.check) && (
        <p className={styles.underWay}>{checkText(words, values.check)}</p>
      )}
      {values.isRetryPlanned && (
        <div className={styles.underWay}>
          <Countdown organization={key} />
        </div>
      )}
      <RowActions
        organization={organization}
        name={label}
        values={values}
        styles={styles.actions}
      />
    </li>
  );
});
