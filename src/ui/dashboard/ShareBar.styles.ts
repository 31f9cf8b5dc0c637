import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useShareStyles = makeStyles({
  bar: {
    gridColumn: "1 / -1",
    display: "flex",
    gap: "2px",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    "@media (forced-colors: active)": { forcedColorAdjust: "none" },
    "& > *": {
      transitionProperty: "flex-grow",
      transitionDuration: "200ms",
      "@media (prefers-reduced-motion: reduce)": { transitionProperty: "none" },
    },
  },
  ready: { backgroundColor: tokens.colorPaletteGreenForeground1 },
  added: { backgroundColor: tokens.colorBrandForeground1 },
  onlyOldPhone: { backgroundColor: tokens.colorPaletteRedForeground1 },
  rest: { backgroundColor: tokens.colorNeutralBackground6 },
});
