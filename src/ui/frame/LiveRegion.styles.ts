import { makeStyles } from "@griffel/react";

export const useLiveRegionStyles = makeStyles({
  region: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflowX: "hidden",
    overflowY: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
