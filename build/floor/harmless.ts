/**
 * Names that are ours, or a package's, as well as the platform's: a record's own, which no browser has to have.
 * TypeScript knows which methods of ECMAScript are newer.
 */
const ownNames: ReadonlySet<string> = new Set([
  ".capture",
  ".config",
  ".connection",
  ".difference",
  ".dispose",
  ".take",
  ".when",
]);

/** What a style may use although a browser of the floor does not know it: it leaves the line out, and this is what is lost. */
const harmlessStyles: Readonly<Record<string, string>> = {
  "@page": "Margins on paper are the browser's own.",
  ":popover-open": "Stands in a rule that only browsers with menus of their own read.",
  "accent-color":
    "Safari marks ticks in its own colour where the chosen one would stand out too little.",
  "anchor-name": "An open menu is in the middle of the screen.",
  "anchor-scope": "Goes with anchor-name.",
  "anchor()": "The same.",
  "contain-intrinsic-size": "Goes with content-visibility.",
  "content-visibility": "A long list is drawn whole.",
  "forced-color-adjust": "Safari has no colours of the person's own.",
  cursor: "A phone has no pointer.",
  "inset-block-start": "Its value goes with anchor-name.",
  "inset-inline-end": "The same.",
  hyphens: "The prefixed one stands beside it.",
  "position-anchor": "Goes with anchor-name.",
  "position-try-fallbacks": "The same.",
  "print-color-adjust": "The prefixed one stands beside it.",
  resize: "A phone resizes no field.",
  "user-select": "The prefixed one stands beside it.",
  "text-wrap": "Lines are less even.",
};

/** What a script may use although a browser of the floor lacks it, whose script it is, and why that does no harm. */
const harmlessUses: Readonly<Record<string, string>> = {
  "@azure/msal-browser: .indexedDB":
    "Safari has it; the data do not name it on an iPhone's window.",
  "@azure/msal-browser: .userAgentData": "Asked for first.",
  "qrcode.react: .devicePixelRatio": "For its canvas, which is not used.",
  "react-dom: .fetchPriority": "An attribute is passed on where an element has one.",
  "react-dom: .imageSizes": "The same.",
  "react-dom: .popover": "The same.",
  "react-dom: .share": "A field of its own.",
  "react-dom: .startViewTransition": "For transitions, which are not used.",
  "react-dom: navigation": "Asked for first.",
  "src/browser/config-file.ts: AbortSignal.timeout":
    "Chrome has it from 103 on, and calls the error otherwise until 124.",
  "src/ui/menu/menus.ts: .hidePopover": "Asked for first.",
  "src/ui/organization/panels/Letters.tsx: .share":
    "The button is there only where the browser can.",
  "valibot: .canParse": "Asked for first.",
  "valibot: URL.canParse": "The same.",
  "workbox-precaching: .caches":
    "Every browser with service workers has it; the data do not name it on a window.",
  "workbox-strategies: .caches": "The same.",
};

/** A newer name, and whose code uses it: a package's, or a file of ours. */
export interface Use {
  readonly name: string;
  readonly owner: string;
}

/** A property stands for its values as well. */
function isHarmlessStyle(name: string): boolean {
  return Object.hasOwn(harmlessStyles, name.replace(/(?<=.):.*/, ""));
}

/** What of the newer names has no fallback, and what is on the list above for nothing. */
export function troublesIn(used: readonly Use[]): readonly string[] {
  const lines = new Set(used.map(({ name, owner }) => `${owner}: ${name}`));
  return [
    ...used
      .filter(({ name }) => !ownNames.has(name) && !isHarmlessStyle(name))
      .map(({ name, owner }) => `${owner}: ${name}`)
      .filter((line) => !Object.hasOwn(harmlessUses, line)),
    ...Object.keys(harmlessUses)
      .filter((line) => !lines.has(line))
      .map((line) => `${line} is used no more: take it off the list.`),
  ];
}
