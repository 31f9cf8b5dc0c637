import { mergeClasses } from "@griffel/react";
import { type ComponentType, type ReactNode, useEffect, useMemo, useState } from "react";
import { organizationsInOrder } from "#app/selectors.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import type { Route } from "#domain/route.ts";
import { useSelected } from "#ui/app-context.ts";
import { usePrintStyles } from "./PrintSwitch.styles.ts";
import { SheetNamesContext } from "./sheet-names.ts";
import { useIsPrinting } from "./use-is-printing.ts";

interface PrintSwitchProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/**
 * Shows the app on the screen, and the sheet in its place on paper, whichever page is printed. If the list is empty,
 * the page itself is printed; so is the page for help desks, which has sheets of its own.
 */
export function PrintSwitch({ route, children }: PrintSwitchProps) {
  const styles = usePrintStyles();
  const [areNamesLeftOut, setNamesLeftOut] = useState(false);
  const choice = useMemo(() => ({ areNamesLeftOut, setNamesLeftOut }), [areNamesLeftOut]);
  const isPrinting = useIsPrinting();
  const tenant = route.kind === "summary" ? route.tenant : undefined;
  const isListEmpty = useSelected((state) => organizationsInOrder(state).length === 0);
  const hasSheet = tenant !== undefined || (!isListEmpty && route.kind !== "help-desk");
  const PrintedSheet = usePrintedSheet();
  const isSheetPrinted = isPrinting && hasSheet && PrintedSheet !== undefined;
  return (
    <SheetNamesContext.Provider value={choice}>
      <div className={mergeClasses(isSheetPrinted && styles.offPaper)}>{children}</div>
      {isSheetPrinted && <PrintedSheet tenant={tenant} />}
    </SheetNamesContext.Provider>
  );
}

/**
 * After this time the sheet is fetched although nobody touched the page: a browser's menu can print such a page too.
 */
const stillMilliseconds = 5_000;

/**
 * The printed sheet. It is fetched when a person first touches a key, a mouse or the screen, or after some seconds:
 * `beforeprint` leaves no time to fetch anything. If it cannot be fetched, the page itself is printed.
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
