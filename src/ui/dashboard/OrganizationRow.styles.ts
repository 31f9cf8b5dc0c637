import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";
import type { Weight } from "#domain/status.ts";

export const useRowStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    contentVisibility: "auto",
    containIntrinsicSize: "auto 420px",
    "@media (min-width: 720px)": {
      gridTemplateColumns: "minmax(0, 1fr) minmax(0, 340px)",
      alignItems: "start",
      containIntrinsicSize: "auto 180px",
      columnGap: tokens.spacingHorizontalXXL,
    },
  },
  about: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minWidth: 0 },
  name: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  nameLink: {
    color: "inherit",
    textDecorationLine: "underline",
    textUnderlineOffset: "3px",
    textDecorationColor: tokens.colorNeutralStroke1,
  },
  facts: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  status: {
    margin: 0,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  evidence: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    "@media (min-width: 720px)": { justifyContent: "flex-end" },
  },
  action: { minHeight: "44px" },
});

/** Colour repeats what the words say; it never says it alone. */
export const useWeightStyles = makeStyles({
  settled: { color: tokens.colorPaletteGreenForeground1 },
  open: { color: tokens.colorNeutralForeground1 },
  lost: { color: tokens.colorPaletteRedForeground1 },
} satisfies Record<Weight, object>);
