/** The heading of the one card on the page. */
export const cardHeading = "card-heading";

/**
 * Scrolls to the top and puts the focus on the card's heading, which is then read. In a moment of its own: a change of
 * page gives the focus to the content first.
 */
export function focusCard(): void {
  queueMicrotask(() => {
    scrollTo(0, 0);
    document.getElementById(cardHeading)?.focus({ preventScroll: true });
  });
}
