import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/**
 * Deep petrol teal: our own, so that nobody takes the page for Microsoft's. White text on stop 80 has a contrast of 6 :
 * 1.
 */
const petrol: BrandVariants = {
  10: "#02181c",
  20: "#05262c",
  30: "#07343c",
  40: "#09414b",
  50: "#0a4e5a",
  60: "#0b5a67",
  70: "#0c6271",
  80: "#0d6b7b",
  90: "#2b8393",
  100: "#4596a5",
  110: "#5ea8b6",
  120: "#78bac6",
  130: "#92cbd5",
  140: "#addbe3",
  150: "#c9eaef",
  160: "#e6f6f8",
};

const fontFamilyBase = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', sans-serif";

const lightTheme: Theme = { ...createLightTheme(petrol), fontFamilyBase };

/** On a dark background, links and text in the brand's colour need a lighter stop than Fluent's own. */
const darkTheme: Theme = {
  ...createDarkTheme(petrol),
  fontFamilyBase,
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[130],
  colorBrandForegroundLinkHover: petrol[140],
  colorBrandForegroundLinkPressed: petrol[140],
  colorNeutralForeground2BrandHover: petrol[130],
  colorNeutralForeground2BrandPressed: petrol[130],
  colorNeutralForeground2BrandSelected: petrol[130],
};

/**
 * For people who ask for more contrast: no grey text and no pale lines. Colour only repeats what the words say, so it
 * can go.
 */
function withMoreContrast(theme: Theme, brand: string, onBrand: string): Theme {
  const text = theme.colorNeutralForeground1;
  return {
    ...theme,
    colorNeutralForeground2: text,
    colorNeutralForeground3: text,
    colorNeutralStroke1: text,
    colorNeutralStroke2: text,
    colorNeutralStrokeAccessible: text,
    colorPaletteGreenForeground1: text,
    colorPaletteRedForeground1: text,
    colorNeutralForegroundOnBrand: onBrand,
    colorBrandBackground: brand,
    colorBrandBackgroundHover: brand,
    colorBrandBackgroundPressed: brand,
    colorBrandForeground1: brand,
    colorBrandForeground2: brand,
    colorBrandForegroundLink: brand,
    colorNeutralForeground2BrandHover: brand,
    colorNeutralForeground2BrandPressed: brand,
  };
}

/** The themes, one for each combination of the device's settings. */
export const themes = {
  light: lightTheme,
  dark: darkTheme,
  lightContrasting: withMoreContrast(lightTheme, petrol[40], "#ffffff"),
  darkContrasting: withMoreContrast(darkTheme, petrol[150], petrol[10]),
} as const satisfies Readonly<Record<string, Theme>>;

export type ThemeName = keyof typeof themes;
