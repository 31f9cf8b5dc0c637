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
 * same place, or the nearest heading above it that is still there if there is no control.
 */
export function focusAfter(change: () => void, place: HTMLElement | null): void {
  const headings = headingsAbove(place);
  flushSync(change);
  const control = place?.isConnected
    ? place.querySelector<HTMLElement>("button, input, select, textarea, a[href]")
    : undefined;
  const heading = headings.find(({ isConnected }) => isConnected);
  (control ?? heading ?? document.querySelector("main"))?.focus();
}

const firstWrong =
  "[role=radiogroup][aria-invalid=true] input, :is(input, select, textarea)[aria-invalid=true]";

/** Moves the focus to the first control with an error: a screen reader then reads its name and the error. */
export function focusFirstWrong(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(firstWrong)?.focus();
}

/** The headings around an element that can take the focus, the nearest first. */
function headingsAbove(place: HTMLElement | null): readonly HTMLElement[] {
  const headings: HTMLElement[] = [];
  for (let part = place?.parentElement; part; part = part.parentElement) {
    const heading = part.querySelector<HTMLElement>(":is(h2, h3)[tabindex], summary");
    if (heading) headings.push(heading);
  }
  return headings;
}
