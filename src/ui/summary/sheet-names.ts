import { createContext, useContext } from "react";

/** Whether the sheet tells which organizations it lists, on the screen and on paper. */
interface SheetNames {
  readonly areNamesLeftOut: boolean;
  readonly setNamesLeftOut: (areLeftOut: boolean) => void;
}

export const SheetNamesContext = createContext<SheetNames>({
  areNamesLeftOut: false,
  setNamesLeftOut: () => {},
});

export function useSheetNames(): SheetNames {
  return useContext(SheetNamesContext);
}
