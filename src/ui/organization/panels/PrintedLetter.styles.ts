import { makeStyles } from "@griffel/react";

export const usePrintedLetterStyles = makeStyles({
  letter: {
    display: "none",
    "@media print": {
      display: "block",
      color: "#000",
      fontFamily: "system-ui, sans-serif",
      fontSize: "12pt",
      lineHeight: "1.5",
    },
  },
  subject: { fontSize: "14pt", marginTop: 0 },
  body: { whiteSpace: "pre-wrap" },
});
