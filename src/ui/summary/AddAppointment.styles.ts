import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useAddAppointmentStyles = makeStyles({
  /** As `Field` looks, which has no select. */
  choice: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    minWidth: 0,
    maxWidth: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});
