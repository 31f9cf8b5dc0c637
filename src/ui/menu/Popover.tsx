import type { ReactNode } from "react";

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
      <div id={id} popover="auto" className="menu-panel">
        {children}
      </div>
    </div>
  );
}
