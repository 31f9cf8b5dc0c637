import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeStyles } from "@griffel/react";
import { iconShapes } from "./icon-shapes.ts";
import type { RowIcon } from "./row-icon.ts";

const narrow = "@media (max-width: 599px)";
const ownColors = "@media (forced-colors: active)";

/** Where the row itself is, below the name of its group: the line above it, the whole-row link and the controls. */
const wholeRow = "2 / 1 / 6 / -1";

function icon(color: string, shape: keyof typeof iconShapes): GriffelStyle {
  return { backgroundColor: color, clipPath: `path("${iconShapes[shape]}")` };
}

/**
 * A row of the list is one grid without nested elements: first the group's name, then the row. Its name and its line
 * stand between two stretching grid rows, so that they are in the middle, one or two lines high. The icons, the line
 * between rows and the ring are pseudo-elements.
 */
export const useRowStyles = makeStyles({
  row: {
    position: "relative",
    isolation: "isolate",
    display: "grid",
    gridTemplateColumns: "32px minmax(0, 1fr) auto 44px",
    gridTemplateRows: "auto minmax(3px, 1fr) auto auto minmax(3px, 1fr)",
    contentVisibility: "auto",
    containIntrinsicSize: "auto 45px",
    "::before": {
      content: '""',
      gridArea: "2 / 1 / 6 / 2",
      alignSelf: "center",
      width: "20px",
      height: "20px",
      marginInlineStart: tokens.spacingHorizontalXS,
      [ownColors]: { forcedColorAdjust: "none", backgroundColor: "CanvasText" },
    },
    "::after": {
      content: '""',
      gridArea: wholeRow,
      zIndex: -1,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    ":hover::after": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&[hidden]": { display: "none" },
  },
  group: {
    gridArea: "1 / 1 / 2 / -1",
    margin: 0,
    paddingBlock: `${tokens.spacingVerticalS} ${tokens.spacingVerticalXXS}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    gridArea: "3 / 2 / 4 / 3",
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  nameLink: {
    color: "inherit",
    textDecorationLine: "none",
    outlineStyle: "none",
    "::after": { content: '""', position: "absolute", inset: 0, gridArea: wholeRow },
    ":focus-visible::after": {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  line: {
    gridArea: "4 / 2 / 5 / 3",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  verb: {
    position: "relative",
    gridArea: "2 / 3 / 6 / 4",
    display: "flex",
    alignItems: "center",
    minHeight: "44px",
    minWidth: "44px",
    boxSizing: "border-box",
    justifyContent: "flex-end",
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorBrandForegroundLink,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    ":hover": { textDecorationLine: "underline" },
    ":focus-visible": {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
    [narrow]: { fontSize: tokens.fontSizeBase200, paddingInline: tokens.spacingHorizontalXS },
  },
  open: {
    position: "relative",
    gridArea: "2 / 4 / 6 / 5",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    minHeight: "44px",
    // The arrow is drawn; the letter is for whoever reads without styles.
    fontSize: 0,
    [narrow]: { minHeight: "48px" },
    "::before": {
      content: '""',
      width: "20px",
      height: "20px",
      ...icon(tokens.colorNeutralForeground2, "open"),
      [ownColors]: { forcedColorAdjust: "none", backgroundColor: "LinkText" },
    },
    ":hover::before": { backgroundColor: tokens.colorBrandForegroundLink },
    ":focus-visible": {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
  },
});

/** Shape and colour repeat what the words say; they never say anything alone. */
export const useRowIconStyles = makeStyles({
  check: { "::before": icon(tokens.colorPaletteGreenForeground1, "check") },
  important: { "::before": icon(tokens.colorPaletteRedForeground1, "important") },
  half: { "::before": icon(tokens.colorBrandForeground1, "half") },
  question: { "::before": icon(tokens.colorStatusWarningForeground1, "question") },
  circle: { "::before": icon(tokens.colorNeutralForeground3, "circle") },
  clock: { "::before": icon(tokens.colorStatusWarningForeground1, "clock") },
  minus: { "::before": icon(tokens.colorNeutralForeground3, "minus") },
} satisfies Record<RowIcon, GriffelStyle>);
