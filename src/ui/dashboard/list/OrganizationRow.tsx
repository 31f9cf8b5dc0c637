import { mergeClasses } from "@griffel/react";
import { memo, useCallback, useMemo } from "react";
import { rowValuesOf } from "#app/row-selectors.ts";
import type { State } from "#app/state.ts";
import { securityInfoLink } from "#domain/microsoft/links.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { hrefOf } from "#ui/navigation.ts";
import { useWords } from "#ui/words/words.ts";
import { useRowIconStyles, useRowStyles } from "./OrganizationRow.styles.ts";
import { type RowIcon, rowIconOf } from "./row-icon.ts";
import { rowLine } from "./row-line.ts";
import { verbOf } from "./verb.ts";

interface RowProps {
  readonly organization: Organization;
  readonly name: string;
  /** What its controls call it, if that is not the name. */
  readonly label: string | undefined;
  /** Whether several accounts are in play, so that the row says by which one it is reached. */
  readonly hasAccount: boolean;
  /** Whether somebody else has to act first. */
  readonly isWaiting: boolean;
  /** The name of the group that begins with this row; empty for the rows after the first. */
  readonly group: string;
  readonly isHidden: boolean;
  readonly styles: RowStyles;
}

/** The classes of every row, one object for all of them. */
export interface RowStyles extends ReturnType<typeof useRowStyles> {
  readonly rowWith: Readonly<Record<RowIcon, string>>;
}

/** Made once for the whole list: to merge classes for each of five hundred rows takes longer than to draw them. */
export function useStylesOfRows(): RowStyles {
  const row = useRowStyles();
  const icon = useRowIconStyles();
  return useMemo(() => {
    const withIcon = (kind: RowIcon) => mergeClasses(row.row, icon[kind]);
    return {
      ...row,
      rowWith: {
        check: withIcon("check"),
        important: withIcon("important"),
        half: withIcon("half"),
        question: withIcon("question"),
        circle: withIcon("circle"),
        clock: withIcon("clock"),
        minus: withIcon("minus"),
      },
    };
  }, [row, icon]);
}

/**
 * One organization: its name, whose link covers the row, one line on where it stands, one verb, and the way into its
 * Security info. There may be five hundred rows, so each has as few elements as possible, uses no component of
 * Fluent's, and is drawn again only when something that it shows changes. A row that the search leaves out is only
 * hidden: to draw it again would take longer.
 */
export const OrganizationRow = memo(function OrganizationRow(props: RowProps) {
  const { organization, name, label = name, hasAccount, isWaiting, group, isHidden } = props;
  const words = useWords();
  const { config, actions } = useApp();
  const { styles } = props;
  const values = useSelected(
    useCallback((state: State) => rowValuesOf(state, organization), [organization]),
  );
  const { status } = values;
  const { key, tenant } = organization;
  const line = rowLine(words, { organization, values, hasAccount });
  const verb = verbOf(values);
  const page = hrefOf({ kind: "organization", tenant });
  return (
    <li className={styles.rowWith[rowIconOf(status, isWaiting)]} hidden={isHidden}>
      {group !== "" && <p className={styles.group}>{group}</p>}
      <h3 className={styles.name}>
        <a className={styles.nameLink} href={page} dir="auto">
          {name}
        </a>
      </h3>
      {line !== "" && (
        <p className={styles.line} dir="auto">
          {line}
        </p>
      )}
      {verb && (
        <a
          className={styles.verb}
          href={page}
          aria-label={words.actionNamed(words.verb[verb], label)}
        >
          {words.verb[verb]}
        </a>
      )}
      {!values.isInOtherCloud && (
        <a
          className={styles.open}
          href={securityInfoLink(config.cloud, tenant)}
          target="_blank"
          rel="noopener noreferrer"
          onClick={() => actions.securityInfoOpened(key)}
          aria-label={words.list.openSecurityInfoFor(label)}
        >
          ↗
        </a>
      )}
    </li>
  );
});
