import { createContext, useContext } from "react";

/** Whether the sheet tells which organizations it lists, on the screen and on paper. */
interface PaperChoice {
  readonly areNamesLeftOut: boolean;
  readonly setNamesLeftOut: (areLeftOut: boolean) => void;
}

export const PaperContext = createContext<PaperChoice>({
  areNamesLeftOut: false,
  setNamesLeftOut: () => {},
});

export function usePaper(): PaperChoice {
  return useContext(PaperContext);
}
