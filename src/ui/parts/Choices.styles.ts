import { makeStyles } from "@griffel/react";

export const useChoicesStyles = makeStyles({
  /** The whole row is for the thumb; a long answer breaks within it. */
  row: { display: "flex", alignItems: "center", minHeight: "44px", overflowWrap: "anywhere" },
});
