import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles, shorthands } from "@griffel/react";
import type { Verdict } from "#domain/verdict/verdict.ts";

export const useVerdictBase = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  gap: tokens.spacingVerticalXS,
  padding: tokens.spacingHorizontalXL,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderLeftWidth: "6px",
  borderRadius: tokens.borderRadiusXLarge,
});

export const useVerdictStyles = makeStyles({
  question: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  answer: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
  },
  reason: { margin: 0, maxWidth: "70ch", overflowWrap: "anywhere" },
  count: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The colour of the edge repeats the answer; it never says it alone. */
export const useVerdictKindStyles = makeStyles({
  "not-yet": { ...shorthands.borderColor(tokens.colorPaletteRedBorderActive) },
  "not-proven": { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  yes: { ...shorthands.borderColor(tokens.colorPaletteGreenBorderActive) },
  "where-in": { borderLeftColor: tokens.colorBrandStroke1 },
} satisfies Record<Verdict["kind"], GriffelStyle>);
