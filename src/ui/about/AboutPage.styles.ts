import { makeStyles } from "@griffel/react";

export const useAboutStyles = makeStyles({
  link: { display: "inline-flex", alignItems: "center", minHeight: "44px" },
});
