import { useEffect, useState } from "react";
import { flushSync } from "react-dom";

/** Whether the page is being printed. Uses `flushSync`, because the browser prints the page as it is when the handlers of the event return. */
export function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  // Talks to the DOM: the print dialogue, however it was opened.
  useEffect(() => {
    const handleBefore = () => flushSync(() => setPrinting(true));
    const handleAfter = () => setPrinting(false);
    addEventListener("beforeprint", handleBefore);
    addEventListener("afterprint", handleAfter);
    return () => {
      removeEventListener("beforeprint", handleBefore);
      removeEventListener("afterprint", handleAfter);
    };
  }, []);
  return isPrinting;
}
