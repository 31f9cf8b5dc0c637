import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useDashboardStyles = makeStyles({
  wideField: {
    maxWidth: "70ch",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
  },
  reason: { display: "block", color: tokens.colorNeutralForeground2 },
  progress: { width: "100%", accentColor: tokens.colorBrandStroke1 },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(240px, 1fr))" },
});
