import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const wide = "@media (min-width: 860px)";
const narrow = "@media (max-width: 859px)";
/** One word of German's leaves no room for a second action beside it. */
const longWords = ":lang(de)";

/** As Fluent's buttons look; where they stand in the row's grid is in `OrganizationRow.styles.ts`. */
export const useActionStyles = makeStyles({
  action: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    boxSizing: "border-box",
    minHeight: "44px",
    marginTop: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    overflowWrap: "anywhere",
    textDecorationLine: "none",
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
    [wide]: { alignSelf: "start", marginTop: 0 },
  },
  first: { gridArea: "7 / 2 / 8 / 4", [wide]: { gridArea: "3 / 3 / 7 / 4" } },
  second: {
    gridArea: "8 / 2 / 9 / 3",
    [narrow]: { [longWords]: { gridArea: "8 / 2 / 9 / 4" } },
    [wide]: { gridArea: "3 / 4 / 7 / 5" },
  },
  third: {
    gridArea: "8 / 3 / 9 / 4",
    [narrow]: { [longWords]: { gridArea: "9 / 2 / 10 / 4" } },
    [wide]: { gridArea: "3 / 5 / 7 / 6" },
  },
  primary: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  secondary: {
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTopColor: tokens.colorNeutralStroke1,
    borderRightColor: tokens.colorNeutralStroke1,
    borderBottomColor: tokens.colorNeutralStroke1,
    borderLeftColor: tokens.colorNeutralStroke1,
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  },
  subtle: {
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorSubtleBackground,
    ":hover": {
      color: tokens.colorNeutralForeground2Hover,
      backgroundColor: tokens.colorSubtleBackgroundHover,
    },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '&[aria-disabled="true"]': {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorSubtleBackground,
      cursor: "not-allowed",
    },
  },
});
