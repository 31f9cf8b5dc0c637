import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useAdminStyles = makeStyles({
  subheading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  quote: {
    margin: 0,
    maxWidth: "65ch",
    paddingInlineStart: tokens.spacingHorizontalL,
    borderInlineStartWidth: tokens.strokeWidthThicker,
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
  },
  field: {
    width: "100%",
    maxWidth: "420px",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  source: { display: "inline-flex", alignItems: "center", minHeight: "44px" },
  link: {
    margin: 0,
    overflowWrap: "anywhere",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
  },
});
