import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeStyles } from "@griffel/react";
import type { Weight } from "#domain/verdict/status.ts";

const wide = "@media (min-width: 860px)";

/**
 * A row of the list is one grid without nested elements: first the group's name, then a card. The card's border is a
 * pseudo-element over the grid rows 2 to 10; the outer columns and the grid rows 2 and 10 are its padding.
 */
export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: `${tokens.spacingHorizontalL} repeat(2, minmax(0, 1fr)) ${tokens.spacingHorizontalL}`,
    gridTemplateRows: `auto ${tokens.spacingHorizontalL} repeat(7, auto) ${tokens.spacingHorizontalL}`,
    columnGap: tokens.spacingHorizontalS,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 340px",
    "::before": {
      content: '""',
      gridArea: "2 / 1 / 11 / -1",
      borderRadius: tokens.borderRadiusLarge,
      border: `1px solid ${tokens.colorNeutralStroke2}`,
    },
    // In front of the card's border.
    "& > *": { position: "relative" },
    [wide]: {
      gridTemplateColumns: `${tokens.spacingHorizontalL} minmax(0, 1fr) repeat(3, auto) ${tokens.spacingHorizontalL}`,
      containIntrinsicSize: "auto 160px",
    },
    "&[hidden]": { display: "none" },
  },
  group: {
    gridRow: "1",
    gridColumn: "1 / -1",
    margin: 0,
    marginTop: tokens.spacingVerticalM,
    marginBottom: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: {
    gridRow: "3",
    gridColumn: "2 / 4",
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    [wide]: { gridColumn: "2" },
  },
  nameLink: {
    // High enough for a thumb, without making the row higher.
    display: "inline-block",
    paddingBlock: tokens.spacingVerticalM,
    marginBlock: `calc(-1 * ${tokens.spacingVerticalM})`,
    minWidth: "44px",
    color: "inherit",
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  status: {
    gridRow: "4",
    gridColumn: "2 / 4",
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    [wide]: { gridColumn: "2" },
  },
  facts: {
    gridRow: "5",
    gridColumn: "2 / 4",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
    // Each line has its own direction, so that a name written from right to left does not turn the other lines.
    whiteSpace: "pre-line",
    unicodeBidi: "plaintext",
    [wide]: { gridColumn: "2" },
  },
  underWay: {
    gridRow: "6",
    gridColumn: "2 / 4",
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [wide]: { gridColumn: "2" },
  },
});

/** The colour repeats what the words say; it never says anything alone. */
export const useWeightStyles = makeStyles({
  settled: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground1 },
  lost: { color: tokens.colorPaletteRedForeground1 },
} satisfies Record<Weight, GriffelStyle>);
