import { type ReactNode, useMemo, useState } from "react";
import { useSelected } from "#ui/app-context.ts";
import { NamesContext } from "./names.ts";

/** Hides names on a shared device until somebody asks for them. The next page load hides them again. */
export function NamesProvider({ children }: { children: ReactNode }) {
  const isShared = useSelected((state) => state.keeping.owner === "shared");
  const [asked, setAsked] = useState(false);
  const names = useMemo(
    () => ({ areShown: asked || !isShared, setShown: setAsked }),
    [asked, isShared],
  );
  return <NamesContext.Provider value={names}>{children}</NamesContext.Provider>;
}
