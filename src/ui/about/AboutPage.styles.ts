import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useAboutStyles = makeStyles({
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: "65ch" },
  link: { display: "inline-flex", alignItems: "center", minHeight: "44px" },
  text: { margin: 0, marginBottom: tokens.spacingVerticalS, maxWidth: "65ch" },
});
