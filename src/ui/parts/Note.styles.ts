import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles } from "@griffel/react";

/** What a note is for. */
export type NoteKind = "info" | "warning";

export const useNoteBase = makeResetStyles({
  display: "flex",
  flexDirection: "column",
  alignItems: "flex-start",
  gap: tokens.spacingVerticalS,
  padding: tokens.spacingHorizontalM,
  borderLeft: `4px solid ${tokens.colorNeutralStrokeAccessible}`,
  borderRadius: tokens.borderRadiusMedium,
  color: tokens.colorNeutralForeground1,
  overflowWrap: "anywhere",
  "@media print": { display: "none" },
});

export const useNoteKindStyles = makeStyles({
  info: {
    backgroundColor: tokens.colorNeutralBackground2,
    borderLeftColor: tokens.colorBrandStroke1,
  },
  warning: {
    backgroundColor: tokens.colorPaletteMarigoldBackground1,
    borderLeftColor: tokens.colorPaletteMarigoldBorderActive,
  },
} satisfies Record<NoteKind, GriffelStyle>);

export const useNoteStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
});
