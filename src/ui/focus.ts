import { flushSync } from "react-dom";

/** Puts the focus on the content, where what had it is about to go: else a keyboard starts from the top again. */
export function focusContent(): void {
  document.querySelector("main")?.focus();
}

/** Goes to a part of this page by its `id`: scrolls there and puts the focus on it, as a link within a page does. */
export function focusPart(id: string): void {
  const part = document.getElementById(id);
  const fold = part?.closest("details");
  if (fold) fold.open = true;
  part?.focus({ preventScroll: true });
  part?.scrollIntoView({ block: "start" });
}

/**
 * Does something that takes what has the focus off the page, then puts the focus on what stands there instead: the
 * first control in the same place, else the heading above it.
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

/** Goes to the first control of a form that is wrong: a screen reader then reads its name and what is wrong with it. */
export function focusFirstWrong(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(firstWrong)?.focus();
}

/** The heading of the innermost part of the page that has one which can take the focus; else the content. */
function headingAbove(place: HTMLElement | null): HTMLElement | null {
  for (let part = place?.parentElement; part; part = part.parentElement) {
    const heading = part.querySelector<HTMLElement>(":is(h2, h3)[tabindex], summary");
    if (heading) return heading;
  }
  return document.querySelector("main");
}
