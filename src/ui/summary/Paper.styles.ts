import { makeStyles } from "@griffel/react";

export const usePaperStyles = makeStyles({
  offPaper: { "@media print": { display: "none" } },
  paper: { display: "none", "@media print": { display: "block" } },
});
