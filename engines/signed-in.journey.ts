import { expect, test } from "./fixtures.ts";
import { listedNames, reads, seen } from "./person.ts";
import { checkedAll, listedOrganizations, openedCard, signedIn } from "./walks.ts";

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ size });

    test("signed in: list, check all, one organization", async ({ tab, line, look }) => {
      await tab.open(`${line.origin}/#/`);
      await seen(tab, "button", "Sign in with a work or school account");
      await look("start");
      await signedIn(tab, line.origin);
      await listedOrganizations(tab);
      await listedNames(tab, 11);
      await checkedAll(tab, 11);
      await look("list");
      expect(await tab.valueOf("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      await openedCard(tab, "Contoso");
      await reads(tab, "Pixel 6");
      await look("organization");
      expect(await tab.valueOf("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
    });
  });
}
