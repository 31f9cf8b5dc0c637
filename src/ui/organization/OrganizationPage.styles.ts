import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useOrganizationStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    width: "100%",
    maxWidth: "720px",
    marginInline: "auto",
  },
  help: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
  },
  helpLink: {
    // A short word is no smaller for a finger.
    minWidth: "44px",
    paddingInline: 0,
    color: tokens.colorBrandForegroundLink,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
  },
  outLink: {
    display: "inline-flex",
    alignItems: "center",
    alignSelf: "flex-start",
    minHeight: "44px",
    color: tokens.colorBrandForegroundLink,
  },
});
