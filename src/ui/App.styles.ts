import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useAppStyles = makeStyles({
  provider: { minHeight: "100dvh", backgroundColor: tokens.colorNeutralBackground1 },
});
