import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const usePersonalStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  button: { minHeight: "48px" },
});
