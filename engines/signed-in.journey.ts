import { expect, test } from "./fixtures.ts";
import { listedNames, press, reads, seen } from "./person.ts";
import { checkedAll, listedOrganizations, openedCard, signedIn, signedOut } from "./walks.ts";

for (const size of [
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
]) {
  test.describe(`at ${size.width} px`, () => {
    test.use({ size });

    test("signed in: list, check all, one organization, sign out", async ({
      tab,
      line,
      world,
      look,
    }) => {
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

      await tab.reload();
      await seen(tab, "heading", "Contoso");
      await signedOut(tab);
      await expect.poll(() => world.log.some(({ path }) => path.endsWith("/logout"))).toBe(true);
      await expect.poll(() => tab.address()).toContain(`${line.origin}/#/`);
      await press(tab, "button", "Menu");
      await seen(tab, "link", "Settings");
      expect(await tab.all("button", "Sign out ana@fabrikam.com")).toEqual([]);
    });
  });
}
