import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useCopyStyles = makeStyles({
  outcome: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});
