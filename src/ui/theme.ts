import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  type Theme,
} from "@fluentui/react-components";

/** Deep petrol teal: our own, so that nobody takes the page for Microsoft's. Stop 80 carries white text at 6 : 1. */
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

export const lightTheme: Theme = { ...createLightTheme(petrol), fontFamilyBase };

/** Links and text in the brand's colour need a lighter stop on the dark ground than Fluent picks. */
export const darkTheme: Theme = {
  ...createDarkTheme(petrol),
  fontFamilyBase,
  colorBrandForeground1: petrol[120],
  colorBrandForeground2: petrol[130],
  colorBrandForegroundLink: petrol[130],
  colorBrandForegroundLinkHover: petrol[140],
  colorBrandForegroundLinkPressed: petrol[140],
};
