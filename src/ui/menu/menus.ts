/** A menu that the browser opened over the page. */
const openMenu = ".menu-panel:popover-open";

/** Shuts whatever menu is open; nothing where the browser knows no `popover`. */
export function shutMenus(): void {
  if (!("popover" in HTMLElement.prototype)) return;
  for (const menu of document.querySelectorAll<HTMLElement>(openMenu)) menu.hidePopover();
}

/**
 * An open menu covers part of the page. It shuts when the focus leaves it, or it would hide what has the focus next;
 * and when something in it was pressed, for a link within the app loads no page that would shut it.
 *
 * @returns what ends this
 */
export function followMenus(): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const handleFocusOut = ({ target, relatedTarget }: FocusEvent) => {
    const menu = target instanceof Element && target.closest(".menu-panel");
    if (menu && relatedTarget instanceof Node && !menu.contains(relatedTarget)) shutMenus();
  };
  const handleClick = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest(".menu-panel :is(a, button)")) shutMenus();
  };
  document.addEventListener("focusout", handleFocusOut, { signal });
  document.addEventListener("click", handleClick, { signal });
  return () => ended.abort();
}
