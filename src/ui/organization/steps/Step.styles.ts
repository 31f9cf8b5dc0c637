import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles } from "@griffel/react";
import type { StepProgress } from "./step-progress.ts";

export const useStepBase = makeResetStyles({
  position: "relative",
  display: "grid",
  gridTemplateColumns: "32px minmax(0, 1fr)",
  columnGap: tokens.spacingHorizontalM,
  counterIncrement: "step",
  "::before": {
    content: "counter(step)",
    boxSizing: "border-box",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "32px",
    height: "32px",
    border: `2px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  // A line from number to number shows that the steps belong together, in this order.
  ":not(:last-child)::after": {
    content: '""',
    position: "absolute",
    insetInlineStart: "15px",
    top: "40px",
    bottom: `calc(8px - ${tokens.spacingVerticalXXL})`,
    width: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
});

export const useStepProgressStyles = makeStyles({
  now: {
    "::before": {
      backgroundColor: tokens.colorBrandBackground,
      border: `2px solid ${tokens.colorBrandBackground}`,
      color: tokens.colorNeutralForegroundOnBrand,
    },
  },
  done: {
    "::before": {
      // A screen reader reads the second part: the number, as for the other steps.
      content: '"✓" / counter(step)',
      backgroundColor: tokens.colorBrandBackground2,
      border: `2px solid ${tokens.colorBrandStroke1}`,
      color: tokens.colorBrandForeground2,
    },
  },
  later: {},
} satisfies Record<StepProgress, GriffelStyle>);

export const useStepStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    minWidth: 0,
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    minHeight: "32px",
  },
  heading: {
    margin: 0,
    minWidth: 0,
    overflowWrap: "anywhere",
    hyphens: "auto",
    scrollMarginTop: tokens.spacingVerticalL,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // One German word is as long as a small phone is wide.
    "@media (max-width: 419px)": {
      ":lang(de)": { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
    },
  },
  progress: {
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});
