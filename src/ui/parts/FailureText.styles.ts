import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useFailureStyles = makeStyles({
  code: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
});
