import { useLayoutEffect } from "react";

/**
 * What a page remembers beside its address: which folds are open, a form half filled in. Phones throw a page away
 * while another app is in front, and load it anew on return. It stands in the browser's own history entry, so it
 * comes back with the page, goes with the tab and is no storage; another page starts with none.
 */
export function rememberedOnPage(name: string): unknown {
  return memory()[name];
}

/** Remembers something of this page, in place of what had that name. */
export function rememberOnPage(name: string, value: unknown): void {
  history.replaceState({ ...memory(), [name]: value }, "");
}

function memory(): Readonly<Record<string, unknown>> {
  const kept: unknown = history.state;
  return typeof kept === "object" && kept !== null ? { ...kept } : {};
}

/** Long enough that a swipe is remembered once: Safari takes a hundred such notes in thirty seconds. */
const settledMilliseconds = 300;

/**
 * Comes back to where one was on a page that was thrown away meanwhile. Browsers try that too, but before there is
 * anything to scroll to. Another page begins at its top: that is the frame's doing, and comes after this.
 */
export function useRememberedPlace(): void {
  // Talks to the browser: where the page is scrolled to. Remembered as it goes, for nothing tells that a page ends.
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
