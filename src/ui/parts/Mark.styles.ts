import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useMarkStyles = makeStyles({
  mark: { width: "32px", height: "32px", flexShrink: 0 },
  line: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "1.8px" },
  fill: {
    fill: tokens.colorBrandBackground2,
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "1.8px",
  },
  key: {
    fill: "none",
    stroke: tokens.colorBrandForeground1,
    strokeWidth: "2.2px",
    strokeLinecap: "round",
  },
});
