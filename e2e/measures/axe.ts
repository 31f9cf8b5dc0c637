import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** Which of axe's rules the page breaks as it stands, and where; all rules unless some are named. */
export async function brokenRules(
  page: Page,
  { rules }: { readonly rules?: readonly string[] } = {},
): Promise<readonly string[]> {
  // Half a megabyte of script goes into a document once, not for each look at it.
  const isThere = await page.evaluate(() => "axe" in window);
  const builder = new AxeBuilder({ page, ...(isThere ? { axeSource: ";" } : {}) })
    // What holds is looked at too, but not told.
    .options({ resultTypes: ["violations"] })
    // Without frames the older way finds the same, and needs no second page for it.
    .setLegacyMode();
  const { violations } = await (rules ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, any }) => [html, ...any.map(({ message }) => message)].join(" ")).join("; ")}`,
  );
}
