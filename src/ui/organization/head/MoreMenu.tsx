import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { type KeyboardEvent, useRef } from "react";
import { organizationOf } from "#app/selectors.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { focusContent } from "#ui/focus.ts";
import { focusCard } from "#ui/organization/cards/focus-card.ts";
import type { Panel, View } from "#ui/organization/view.ts";
import { useWords } from "#ui/words/words.ts";
import { useMoreMenuStyles } from "./MoreMenu.styles.ts";

const panels = ["details", "letters", "leaving"] as const satisfies readonly Panel[];

interface MoreMenuProps {
  readonly organization: Organization;
  readonly name: string;
  readonly onShow: (view: View) => void;
}

/** What is not the work: details, letters, leaving, and the way off the list. A fold, so that it needs nothing of the browser. */
export function MoreMenu({ organization: { key }, name, onShow }: MoreMenuProps) {
  const { run, remove } = useWords();
  const styles = useMoreMenuStyles();
  const { actions } = useApp();
  const fold = useRef<HTMLDetailsElement>(null);
  const isOnList = useSelected((state) => organizationOf(state, key) !== undefined);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !fold.current?.open) return;
    close();
    fold.current.querySelector("summary")?.focus();
  };
  const handleShow = (panel: Panel) => {
    close();
    onShow({ kind: "panel", panel });
    // A browser takes the focus from a shut fold's button only after the panel was drawn.
    focusCard();
  };
  const handleRemove = () => {
    actions.organizationRemoved(key);
    focusContent();
  };
  return (
    <details
      ref={fold}
      className={styles.menu}
      onKeyDown={handleKey}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
      }}
    >
      <summary className={styles.summary} aria-label={run.more(name)}>
        <MoreHorizontal20Regular aria-hidden="true" />
      </summary>
      <div className={styles.items}>
        {panels.map((panel) => (
          <button
            key={panel}
            type="button"
            className={styles.item}
            onClick={() => handleShow(panel)}
          >
            {run.panel[panel]}
          </button>
        ))}
        {isOnList && (
          <button type="button" className={styles.item} onClick={handleRemove}>
            {remove.button}
          </button>
        )}
        {isOnList && <p className={styles.hint}>{remove.hint}</p>}
      </div>
    </details>
  );
}
