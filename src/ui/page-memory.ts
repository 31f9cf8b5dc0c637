import { useLayoutEffect } from "react";

/**
 * What a page remembers beside its address: which folds are open, and a form that is half filled in. Phones throw a
 * page away while another app is in front, and load it again on return. It is kept in the browser's history entry: it
 * comes back with the page, ends with the tab, and another page starts without it.
 */
export function rememberedOnPage(name: string): unknown {
  return memory()[name];
}

/** Remembers something of this page, and forgets what had that name before. */
export function rememberOnPage(name: string, value: unknown): void {
  history.replaceState({ ...memory(), [name]: value }, "");
}

function memory(): Readonly<Record<string, unknown>> {
  const kept: unknown = history.state;
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

/** Long enough that one swipe is remembered once: Safari allows a hundred changes of history in thirty seconds. */
const settledMilliseconds = 300;

/**
 * Scrolls back to the old place on a page that was thrown away meanwhile. Browsers try that themselves, but too early,
 * while the page is still empty. After this, the frame scrolls a new page to its top.
 */
export function useRememberedPlace(): void {
  // Talks to the browser: where the page is scrolled to. Remembered at each scroll, because no event says that a page
  // ends.
  useLayoutEffect(() => {
    const top = rememberedOnPage("place");
    if (typeof top === "number") scrollTo(0, top);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const handleScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(() => rememberOnPage("place", Math.round(scrollY)), settledMilliseconds);
    };
    addEventListener("scroll", handleScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      removeEventListener("scroll", handleScroll);
    };
  }, []);
}
