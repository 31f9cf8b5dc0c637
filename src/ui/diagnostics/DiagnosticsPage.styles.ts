import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useDiagnosticsStyles = makeStyles({
  // It wraps and does not scroll, so that all that is copied can be seen, on a phone too.
  report: {
    margin: 0,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    whiteSpace: "pre-wrap",
    overflowWrap: "anywhere",
  },
});
