import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useRunHeadStyles = makeStyles({
  head: { display: "flex", flexDirection: "column" },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "44px",
  },
  back: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    width: "44px",
    height: "44px",
    marginInlineStart: "-12px",
    color: tokens.colorBrandForegroundLink,
  },
  /** It points back, so it turns with the direction of the script. */
  chevron: { '[dir="rtl"] &': { transform: "scaleX(-1)" } },
  name: {
    margin: 0,
    minWidth: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
  },
  place: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  open: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "44px",
    height: "44px",
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorBrandForegroundLink,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  identity: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  part: { minWidth: 0 },
});
