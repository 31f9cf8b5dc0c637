import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles } from "@griffel/react";
import type { Verdict } from "#domain/verdict/verdict.ts";

const wide = "@media (min-width: 600px)";

export const useVerdictBase = makeResetStyles({
  display: "grid",
  gridTemplateColumns: "minmax(0, 1fr)",
  columnGap: tokens.spacingHorizontalL,
  alignItems: "center",
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  border: `1px solid ${tokens.colorNeutralStroke2}`,
  borderInlineStartWidth: "6px",
  borderRadius: tokens.borderRadiusXLarge,
  [wide]: {
    gridTemplateColumns: "minmax(0, 1fr) auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
});

export const useVerdictStyles = makeStyles({
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    [wide]: { gridArea: "1 / 1 / 2 / 2" },
  },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: "34px",
    fontWeight: tokens.fontWeightSemibold,
    [wide]: { gridArea: "2 / 1 / 3 / 2" },
  },
  reasons: { [wide]: { gridArea: "3 / 1 / 4 / -1" } },
  counts: {
    margin: 0,
    minHeight: "44px",
    alignContent: "center",
    width: "fit-content",
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    [wide]: { minHeight: "32px" },
  },
  reason: {
    margin: 0,
    maxWidth: "70ch",
    paddingBottom: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  next: {
    marginBottom: tokens.spacingVerticalS,
    [wide]: { gridArea: "1 / 2 / 3 / 3", margin: 0 },
  },
});

/** The colour of the edge repeats the answer; it never says it alone. */
export const useVerdictKindStyles = makeStyles({
  "not-yet": { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  "not-proven": { borderInlineStartColor: tokens.colorPaletteMarigoldBorderActive },
  yes: { borderInlineStartColor: tokens.colorPaletteGreenBorderActive },
  "where-in": { borderInlineStartColor: tokens.colorBrandStroke1 },
} satisfies Record<Verdict["kind"], GriffelStyle>);
