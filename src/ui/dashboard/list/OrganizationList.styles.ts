import { tokens } from "@fluentui/react-components";
import { makeStyles } from "@griffel/react";

const narrow = "@media (max-width: 599px)";

export const useListStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  none: { margin: 0, paddingBlock: tokens.spacingVerticalM },
  tools: { display: "flex", flexWrap: "wrap", alignItems: "center", minHeight: "44px" },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    // There the header says it already, and the tools need the room.
    [narrow]: { position: "absolute", clipPath: "inset(50%)" },
  },
  when: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    [narrow]: { paddingInlineStart: 0 },
  },
  search: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    width: "200px",
    marginInlineEnd: tokens.spacingHorizontalS,
    "& > svg": {
      position: "absolute",
      insetInlineStart: tokens.spacingHorizontalM,
      // With larger letters it stays within the field.
      width: "20px",
      height: "20px",
      pointerEvents: "none",
      color: tokens.colorNeutralForeground2,
    },
    // A glass alone until somebody searches; then a line of its own.
    [narrow]: {
      width: "44px",
      marginInlineEnd: 0,
      ":has(input:focus, input:not(:placeholder-shown))": { width: "100%", order: 1 },
    },
  },
  searchInput: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    paddingInline: `40px ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
    [narrow]: {
      ":not(:focus):placeholder-shown": {
        border: "1px solid transparent",
        // Else there is no room for a letter within, and WebKit's large ones reach beyond the screen.
        paddingInline: 0,
        "::placeholder": { color: "transparent" },
      },
    },
  },
  tool: {
    boxSizing: "border-box",
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingHorizontalXXS,
    minWidth: "44px",
    minHeight: "44px",
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalS,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: "none",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": {
      outline: `3px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-3px",
    },
  },
  // On a phone the sign alone, or the tools would need a second line.
  toolName: { [narrow]: { display: "none" } },
  progress: { width: "100%", height: "4px", accentColor: tokens.colorBrandStroke1 },
  caption: {
    margin: 0,
    width: "100%",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  choices: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(240px, 100%), 1fr))",
  },
});
