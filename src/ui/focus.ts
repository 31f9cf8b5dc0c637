import { flushSync } from "react-dom";

/**
 * Moves the focus to the content when the focused element is about to go. Otherwise a keyboard user starts at the top
 * again.
 */
export function focusContent(): void {
  document.querySelector("main")?.focus();
}

/**
 * Does something that removes the focused element, then moves the focus to what replaces it: the first control in the
 * same place, or the heading above it if there is no control.
 */
export function focusAfter(change: () => void, place: HTMLElement | null): void {
  const heading = headingAbove(place);
  flushSync(change);
  const control = place?.isConnected
    ? place.querySelector<HTMLElement>("button, input, select, textarea, a[href]")
    : undefined;
  (control ?? heading)?.focus();
}

const firstWrong =
  "[role=radiogroup][aria-invalid=true] input, :is(input, select, textarea)[aria-invalid=true]";

/** Moves the focus to the first control with an error: a screen reader then reads its name and the error. */
export function focusFirstWrong(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(firstWrong)?.focus();
}

/** The nearest heading around an element that can take the focus; the content if there is no such heading. */
function headingAbove(place: HTMLElement | null): HTMLElement | null {
  for (let part = place?.parentElement; part; part = part.parentElement) {
    const heading = part.querySelector<HTMLElement>(":is(h2, h3)[tabindex], summary");
    if (heading) return heading;
  }
  return document.querySelector("main");
}
