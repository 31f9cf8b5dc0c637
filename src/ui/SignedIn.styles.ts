import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSignedInStyles = makeStyles({
  menu: { "@media (min-width: 720px)": { position: "relative" } },
  summary: {
    display: "flex",
    alignItems: "center",
    minHeight: "44px",
    maxWidth: "44vw",
    "@media (min-width: 720px)": { maxWidth: "60vw" },
    cursor: "pointer",
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase300,
  },
  panel: {
    "@media (min-width: 720px)": {
      position: "absolute",
      insetInlineEnd: 0,
      zIndex: 1,
      width: "340px",
    },
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
