import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useNoteStyles = makeStyles({
  note: {
    alignItems: "start",
    paddingBlock: tokens.spacingVerticalS,
    whiteSpace: "normal",
    "@media print": { display: "none" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
  },
  title: { display: "block" },
});
