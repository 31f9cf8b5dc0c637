import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useChoicesStyles = makeStyles({
  group: { minWidth: 0 },
  question: {
    marginBlock: `0 ${tokens.spacingVerticalXS}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalS,
    marginInline: `calc(-1 * ${tokens.spacingHorizontalS})`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":has(:checked)": { fontWeight: tokens.fontWeightSemibold },
  },
  control: {
    flexShrink: 0,
    width: "20px",
    height: "20px",
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
    cursor: "pointer",
  },
});
