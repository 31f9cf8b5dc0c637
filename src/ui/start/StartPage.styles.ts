import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useStartStyles = makeStyles({
  promise: {
    margin: 0,
    maxWidth: "60ch",
    fontSize: tokens.fontSizeBase500,
    lineHeight: "1.5",
  },
  ways: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    maxWidth: "640px",
  },
  way: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
  },
  button: { minHeight: "48px", "@media (min-width: 720px)": { alignSelf: "flex-start" } },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  facts: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, maxWidth: "65ch" },
  heading: {
    margin: 0,
    marginBottom: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});
