import { tokens } from "@fluentui/react-components";
import { type GriffelStyle, makeResetStyles, makeStyles } from "@griffel/react";

/** What a button is on its page: the next thing to do, another one, or one for the few. */
export type Appearance = "primary" | "secondary" | "subtle";

// Plain buttons, because there are hundreds of them.
export const useButtonBase = makeResetStyles({
  boxSizing: "border-box",
  display: "inline-flex",
  alignItems: "center",
  justifyContent: "center",
  minHeight: "44px",
  paddingBlock: tokens.spacingVerticalXS,
  paddingInline: tokens.spacingHorizontalM,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  fontFamily: "inherit",
  fontSize: tokens.fontSizeBase300,
  fontWeight: tokens.fontWeightSemibold,
  lineHeight: tokens.lineHeightBase300,
  textAlign: "center",
  textDecorationLine: "none",
  cursor: "pointer",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
  ":focus-visible": {
    outline: `3px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "2px",
  },
  "@media (forced-colors: active)": { border: "1px solid ButtonBorder" },
});

export const useAppearanceStyles = makeStyles({
  secondary: {},
  primary: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
  },
  subtle: {
    border: "1px solid transparent",
    backgroundColor: tokens.colorTransparentBackground,
    color: tokens.colorNeutralForeground2,
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
  },
} satisfies Record<Appearance, GriffelStyle>);

export const useButtonStyles = makeStyles({
  resting: {
    border: `1px solid ${tokens.colorNeutralStrokeDisabled}`,
    backgroundColor: tokens.colorNeutralBackgroundDisabled,
    color: tokens.colorNeutralForegroundDisabled,
    cursor: "not-allowed",
    ":hover": { backgroundColor: tokens.colorNeutralBackgroundDisabled },
    ":active": { backgroundColor: tokens.colorNeutralBackgroundDisabled },
  },
});
