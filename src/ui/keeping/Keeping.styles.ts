import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useKeepingStyles = makeStyles({
  notice: { marginBottom: tokens.spacingVerticalM },
});
