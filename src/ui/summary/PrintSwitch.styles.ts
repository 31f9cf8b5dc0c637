import { makeStyles } from "@griffel/react";

export const usePrintStyles = makeStyles({
  offPaper: { "@media print": { display: "none" } },
  onPaper: { display: "none", "@media print": { display: "block" } },
});
