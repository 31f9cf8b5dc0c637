import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useShareStyles = makeStyles({
  bar: {
    gridColumn: "1 / -1",
    display: "block",
    width: "100%",
    height: "8px",
    overflow: "hidden",
    borderRadius: tokens.borderRadiusMedium,
    forcedColorAdjust: "none",
  },
  part: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "2px",
    vectorEffect: "non-scaling-stroke",
    transitionProperty: "x, width",
    transitionDuration: "200ms",
    "@media (prefers-reduced-motion: reduce)": { transitionProperty: "none" },
  },
  ready: { fill: tokens.colorPaletteGreenForeground1 },
  added: { fill: tokens.colorBrandForeground1 },
  onlyOldPhone: { fill: tokens.colorPaletteRedForeground1 },
  rest: { fill: tokens.colorNeutralBackground6 },
});
