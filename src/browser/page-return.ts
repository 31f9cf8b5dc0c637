import type { PageReturns } from "#domain/microsoft/ports.ts";

/** Coming back to the tab, by whichever event the browser sends: visible again, or out of its page cache. */
export function pageReturns(page: Window): PageReturns {
  return (listener) => {
    const handleChange = () => {
      if (page.document.visibilityState === "visible") listener();
    };
    page.document.addEventListener("visibilitychange", handleChange);
    page.addEventListener("focus", handleChange);
    page.addEventListener("pageshow", handleChange);
    return () => {
      page.document.removeEventListener("visibilitychange", handleChange);
      page.removeEventListener("focus", handleChange);
      page.removeEventListener("pageshow", handleChange);
    };
  };
}
