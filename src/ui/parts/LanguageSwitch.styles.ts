import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

export const useLanguageStyles = makeStyles({
  switch: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalM,
  },
  label: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  select: {
    minHeight: "44px",
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
  },
});
