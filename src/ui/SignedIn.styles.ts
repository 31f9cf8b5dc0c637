import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSignedInStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  account: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
