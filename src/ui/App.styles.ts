import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useAppStyles = makeStyles({
  provider: {
    minHeight: "100dvh",
    backgroundColor: tokens.colorNeutralBackground1,
    // As high as a screen, it takes a second, blank page in Firefox.
    "@media print": { minHeight: 0 },
  },
});
