import { mergeClasses } from "@griffel/react";
import { type ReactNode, useEffect, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import { organizationsAt, organizationsOf } from "#app/selectors.ts";
import type { Route } from "#domain/route.ts";
import type { TenantRef } from "#domain/tenant.ts";
import { useSelected } from "#ui/app-context.ts";
import { usePaperStyles } from "./Paper.styles.ts";
import { PaperContext } from "./paper.ts";
import { Sheet } from "./Sheet.tsx";
import { useSheet } from "./sheet.ts";

interface PaperProps {
  readonly route: Route;
  readonly children: ReactNode;
}

/**
 * The app, and the sheet in its place on paper: whatever page is printed, the sheet comes out. Without a list, the
 * page itself does.
 */
export function Paper({ route, children }: PaperProps) {
  const styles = usePaperStyles();
  const [areNamesLeftOut, setNamesLeftOut] = useState(false);
  const choice = useMemo(() => ({ areNamesLeftOut, setNamesLeftOut }), [areNamesLeftOut]);
  const isPrinting = useIsPrinting();
  const tenant = route.kind === "summary" ? route.tenant : undefined;
  const hasSheet = useSelected((state) => {
    const all = organizationsOf(state);
    return (tenant ? organizationsAt(all, tenant) : all).length > 0;
  });
  const isSheetPrinted = isPrinting && hasSheet;
  return (
    <PaperContext.Provider value={choice}>
      <div className={mergeClasses(isSheetPrinted && styles.offPaper)}>{children}</div>
      {isSheetPrinted && <PrintedSheet tenant={tenant} />}
    </PaperContext.Provider>
  );
}

function PrintedSheet({ tenant }: { tenant: TenantRef | undefined }) {
  const styles = usePaperStyles();
  const sheet = useSheet(tenant);
  return (
    <div className={styles.paper}>
      <Sheet sheet={sheet} />
    </div>
  );
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
