import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useWaitingStyles = makeStyles({
  waiting: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "44px",
    margin: 0,
  },
  circle: {
    boxSizing: "border-box",
    flexShrink: 0,
    width: "24px",
    height: "24px",
    border: `3px solid ${tokens.colorNeutralStroke2}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { to: { transform: "rotate(1turn)" } },
      animationDuration: "1.2s",
      animationTimingFunction: "linear",
      animationIterationCount: "infinite",
    },
  },
});
