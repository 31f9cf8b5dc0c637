import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSummaryStyles = makeStyles({
  text: { margin: 0, maxWidth: "70ch" },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalM,
    "@media print": { display: "none" },
  },
  big: { minHeight: "44px" },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  block: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) 35mm",
    gap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalL,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    breakInside: "avoid",
  },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  link: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  boxes: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXL, margin: 0 },
  box: {
    "::before": {
      content: "''",
      display: "inline-block",
      width: "3.5mm",
      height: "3.5mm",
      marginInlineEnd: "2mm",
      border: "0.4mm solid currentcolor",
      verticalAlign: "-0.5mm",
    },
  },
  line: { margin: 0, borderBottom: `1px dotted ${tokens.colorNeutralStroke1}` },
});
