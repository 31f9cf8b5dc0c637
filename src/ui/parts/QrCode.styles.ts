import { makeStyles } from "@griffel/react";

export const useQrCodeStyles = makeStyles({
  /** Inverted codes never decode, so the box is white in the dark theme and in forced colours too. */
  figure: {
    margin: 0,
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    width: "256px",
    maxWidth: "100%",
  },
  code: {
    display: "block",
    boxSizing: "border-box",
    width: "256px",
    maxWidth: "100%",
    height: "auto",
    backgroundColor: "#fff",
    forcedColorAdjust: "none",
  },
  dense: { width: "440px" },
  /** Browsers print no backgrounds, and need none here: paper is white. */
  onPaper: { "@media print": { width: "35mm", printColorAdjust: "exact" } },
});
