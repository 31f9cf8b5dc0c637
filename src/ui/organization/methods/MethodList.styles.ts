import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useMethodListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
  fate: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  question: {
    marginInline: 0,
    marginBlock: tokens.spacingVerticalS,
    paddingInline: 0,
    paddingBlock: 0,
    borderTopStyle: "none",
    borderRightStyle: "none",
    borderBottomStyle: "none",
    borderLeftStyle: "none",
  },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  lines: { display: "flex", flexDirection: "column" },
  linesHeading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  lineName: { flexGrow: 1 },
  lineFate: { color: tokens.colorNeutralForeground2 },
  skeleton: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bone: {
    height: "88px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.5 }, to: { opacity: 1 } },
      animationDuration: "1.6s",
      animationIterationCount: "infinite",
    },
  },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
