import { mergeClasses } from "@griffel/react";
import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { organizationsAt, organizationsOf } from "#app/selectors.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import type { Route } from "#domain/route.ts";
import { useSelected } from "#ui/app-context.ts";
import { usePrintStyles } from "./PrintSwitch.styles.ts";
import { SheetNamesContext } from "./sheet-names.ts";

interface PrintSwitchProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/**
 * The app, and the sheet in its place on paper: whatever page is printed, the sheet comes out. Without a list, the
 * page itself does.
 */
export function PrintSwitch({ route, children }: PrintSwitchProps) {
  const styles = usePrintStyles();
  const [areNamesLeftOut, setNamesLeftOut] = useState(false);
  const choice = useMemo(() => ({ areNamesLeftOut, setNamesLeftOut }), [areNamesLeftOut]);
  const isPrinting = useIsPrinting();
  const tenant = route.kind === "summary" ? route.tenant : undefined;
  const hasSheet = useSelected((state) => {
    const all = organizationsOf(state);
    return (tenant ? organizationsAt(all, tenant) : all).length > 0;
  });
  const PrintedSheet = usePrintedSheet();
  const isSheetPrinted = isPrinting && hasSheet && PrintedSheet !== undefined;
  return (
    <SheetNamesContext.Provider value={choice}>
      <div className={mergeClasses(isSheetPrinted && styles.offPaper)}>{children}</div>
      {isSheetPrinted && <PrintedSheet tenant={tenant} />}
    </SheetNamesContext.Provider>
  );
}

/** A browser's menu can print a page that nobody has touched. */
const stillMilliseconds = 5_000;

/**
 * The printed sheet, fetched at the first sign of a person: whoever prints touches a key, a mouse or the screen
 * before, or looked for a while. Drawing it in `beforeprint` leaves no time to fetch it then. Where it cannot be had, the page is printed.
 */
function usePrintedSheet(): ComponentType<{ tenant: TenantRef | undefined }> | undefined {
  const [part, setPart] = useState<typeof import("./PrintedSheet.tsx") | undefined>();
  // Talks to the DOM: the first thing that the person does.
  useEffect(() => {
    const ended = new AbortController();
    const handleSign = () => {
      ended.abort();
      import("./PrintedSheet.tsx").then(setPart, () => {});
    };
    const timer = setTimeout(handleSign, stillMilliseconds);
    ended.signal.addEventListener("abort", () => clearTimeout(timer));
    for (const sign of ["keydown", "pointerdown", "pointermove"]) {
      addEventListener(sign, handleSign, { signal: ended.signal, passive: true });
    }
    return () => ended.abort();
  }, []);
  return part?.PrintedSheet;
}

/** Drawn at once: the browser takes the page as it stands when the event's handlers return. */
function useIsPrinting(): boolean {
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
