import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useListingStyles = makeStyles({
  offer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalL,
  },
  why: { flex: "1 1 240px", minWidth: 0 },
  summary: {
    minHeight: "44px",
    alignContent: "center",
    listStyleType: "none",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  more: { color: tokens.colorBrandForegroundLink, textDecorationLine: "underline" },
});
