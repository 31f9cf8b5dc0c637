import { expect, test } from "./fixtures.ts";
import { press, seen, until } from "./person.ts";
import { signedIn, signedOut } from "./walks.ts";

test("signing out ends Microsoft's session too, and the menu offers it no more", async ({
  tab,
  line,
  world,
}) => {
  await signedIn(tab, line.origin);
  const before = await tab.valueOf("performance.timeOrigin");
  await signedOut(tab);
  await expect.poll(() => world.log.some(({ path }) => path.endsWith("/logout"))).toBe(true);
  // Back from Microsoft, in a document of its own.
  await until(async () => {
    const after = `location.href.startsWith("${line.origin}/#/") && performance.timeOrigin`;
    expect([false, before]).not.toContain(await tab.valueOf(after));
  });
  await press(tab, "button", "Menu");
  await seen(tab, "link", "Settings");
  expect(await tab.all("button", "Sign out ana@fabrikam.com")).toEqual([]);
});
