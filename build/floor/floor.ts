/**
 * The oldest browsers that Rekey is made for, by the names that `web-features` and the bundler know them by. They
 * are of 2023, Firefox of 2024; the README says it with dates, and the page for older ones too.
 */
export const floor = {
  chrome: "111",
  edge: "111",
  firefox: "128",
  safari: "16.4",
  safari_ios: "16.4",
} as const;

/** What the bundler turns newer syntax into, in scripts and in styles. */
export const targets: readonly string[] = Object.entries(floor).map(
  ([browser, version]) => `${browser === "safari_ios" ? "ios" : browser}${version}`,
);
