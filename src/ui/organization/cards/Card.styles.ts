import { tokens } from "@fluentui/react-components";
import { makeResetStyles, makeStyles } from "@griffel/react";

export const useCardBase = makeResetStyles({
  padding: tokens.spacingHorizontalM,
  "@media (min-width: 480px)": { padding: tokens.spacingHorizontalL },
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusXLarge,
  backgroundColor: tokens.colorNeutralBackground1,
  overflowWrap: "anywhere",
  "@media (prefers-reduced-motion: no-preference)": {
    animationDuration: "120ms",
    animationName: { from: { opacity: 0 }, to: { opacity: 1 } },
  },
});

export const useCardStyles = makeStyles({
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    // The heading takes the focus only for a moment, and is no control.
    outlineStyle: "none",
  },
  beside: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXL,
    "@media (min-width: 720px) and (pointer: fine)": {
      gridTemplateColumns: "minmax(0, 1fr) auto",
    },
  },
  content: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { margin: 0 },
  strong: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  status: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
  },
  ok: { flexShrink: 0, color: tokens.colorPaletteGreenForeground1 },
  letterBody: { whiteSpace: "pre-wrap", margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  warning: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    color: tokens.colorNeutralForeground1,
  },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
  /** One below the other, each as wide as the card: a thumb finds them all. */
  answers: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  answer: {
    justifyContent: "flex-start",
    minHeight: "44px",
    paddingBlock: tokens.spacingVerticalXXS,
    // After a tap, the next card's answer at the same place would look as if it was chosen.
    "@media (hover: none)": { ":hover": { backgroundColor: tokens.colorNeutralBackground1 } },
    width: "100%",
    maxWidth: "100%",
    textAlign: "start",
    fontWeight: tokens.fontWeightSemibold,
  },
  main: { minHeight: "52px", width: "100%", maxWidth: "100%" },
  row: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
  },
  code: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, width: "160px" },
  link: {
    margin: 0,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: "anywhere",
  },
  summary: { minHeight: "44px", alignContent: "center", cursor: "pointer" },
  /** Its mark stays beside the first line where the text takes two. */
  route: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  when: {
    minHeight: "44px",
    marginInlineStart: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXS,
    alignContent: "center",
    listStylePosition: "outside",
    cursor: "pointer",
  },
  within: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBottom: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  letter: {
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    whiteSpace: "pre-wrap",
  },
});
