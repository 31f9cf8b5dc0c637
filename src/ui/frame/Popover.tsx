import type { FocusEvent, MouseEvent, ReactNode } from "react";

interface PopoverProps {
  readonly id: string;
  /** What a screen reader calls the button. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly buttonClass: string;
  readonly children: ReactNode;
}

/**
 * A button with a menu that the browser opens and shuts, before any script has run too. A browser that knows no
 * `popover` shows what is in it in the page, without the button. Styles: `frame.css`.
 */
export function Popover({ id, label, icon, buttonClass, children }: PopoverProps) {
  return (
    <div className="menu">
      <button
        type="button"
        className={`menu-button ${buttonClass}`}
        popoverTarget={id}
        aria-label={label}
        title={label}
      >
        {icon}
      </button>
      <div id={id} popover="auto" className="menu-panel" onClick={handleClick} onBlur={handleBlur}>
        {children}
      </div>
    </div>
  );
}

/** A link or button in it was pressed: it has done its work. Links within the app load no page that would shut it. */
function handleClick({ currentTarget, target }: MouseEvent<HTMLElement>): void {
  if (target instanceof Element && target.closest("a, button")) shut(currentTarget);
}

/** The open menu covers part of the page: it closes when the focus leaves it, or it would hide what has the focus next. */
function handleBlur({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void {
  if (relatedTarget && !currentTarget.contains(relatedTarget)) shut(currentTarget);
}

function shut(menu: HTMLElement): void {
  if ("hidePopover" in menu && menu.matches(":popover-open")) menu.hidePopover();
}
