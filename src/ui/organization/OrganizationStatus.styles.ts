import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useStatusStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderLeft: "6px solid",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  settled: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  open: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  lost: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  source: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  check: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
    minHeight: "44px",
  },
  /** Beside the button while it can be read there, else above it. */
  lastCheck: { flexGrow: 1, flexShrink: 1, flexBasis: "110px", minWidth: 0 },
  difference: { margin: 0 },
});
