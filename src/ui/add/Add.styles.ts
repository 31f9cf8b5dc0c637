import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const narrow = "@media (max-width: 599px)";

export const useAddStyles = makeStyles({
  box: { maxWidth: "70ch", overflowWrap: "anywhere" },
  /** A line and its match beside each other; below each other where there is no room. */
  line: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    maxWidth: "960px",
    paddingBlock: tokens.spacingVerticalXS,
    [narrow]: { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  what: { minWidth: 0, overflowWrap: "anywhere" },
  label: { minWidth: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  match: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
    [narrow]: { width: "100%" },
  },
  select: {
    minHeight: "44px",
    width: "340px",
    minWidth: 0,
    flexShrink: 1,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    [narrow]: { width: "100%" },
  },
  answers: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  answer: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
});
