import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles } from "@griffel/react";
import type { Weight } from "#domain/verdict/status.ts";

export const useStatusBase = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalL,
  borderLeft: "6px solid",
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground2,
  overflowWrap: "anywhere",
});

export const useStatusWeightStyles = makeStyles({
  settled: { borderLeftColor: tokens.colorPaletteGreenBorderActive },
  open: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  lost: { borderLeftColor: tokens.colorPaletteRedBorderActive },
} satisfies Record<Weight, GriffelStyle>);

export const useStatusStyles = makeStyles({
  status: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  check: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalM,
    minHeight: "44px",
  },
  /** Beside the button if there is room to read it, otherwise above it. */
  lastCheck: { flexGrow: 1, flexShrink: 1, flexBasis: "110px", minWidth: 0 },
  difference: { margin: 0 },
});
