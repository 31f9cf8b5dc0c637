import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useSentenceStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
