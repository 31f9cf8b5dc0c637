import { makeStyles } from "@griffel/react";

export const useCopyStyles = makeStyles({ button: { minHeight: "44px" } });
