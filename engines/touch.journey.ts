import type { Tab } from "./drivers/engine.ts";
import { expect, test } from "./fixtures.ts";
import { seen } from "./person.ts";
import { checkedAll, listedOrganizations, openedCard, signedIn } from "./walks.ts";

/**
 * The controls that a finger misses: from the middle of each, how far up and down, left and right it is still the one
 * that is hit: 44 px in all, of which a field's own frame may be two. A link in the middle of a sentence is as high as its line.
 */
const tooSmall = `(() => {
  const controls = [...document.querySelectorAll("a[href], button, input, select, textarea, summary")]
    .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
    .filter((one) => !(one.matches("a") && getComputedStyle(one).display === "inline"));
  const isHit = (one, x, y) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (one.contains(hit) || (hit.closest("label")?.control ?? null) === one);
  };
  const reach = (one, x, y, dx, dy) => {
    let far = 0;
    while (far < 44 && isHit(one, x + dx * (far + 1), y + dy * (far + 1))) far += 1;
    return far;
  };
  return controls.flatMap((one) => {
    one.scrollIntoView({ block: "center" });
    const { left, top, width, height } = one.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    if (width === 0 || !isHit(one, x, y)) return [];
    const high = 1 + reach(one, x, y, 0, 1) + reach(one, x, y, 0, -1);
    const wide = 1 + reach(one, x, y, 1, 0) + reach(one, x, y, -1, 0);
    const name = one.getAttribute("aria-label") ?? one.textContent ?? "";
    return high < 42 || wide < 42 ? [name.trim().slice(0, 60) + ": " + wide + " × " + high] : [];
  }).join("\\n");
})()`;

test("a finger hits every control on the pages of the journey", async ({ tab, line }) => {
  await tab.open(`${line.origin}/#/`);
  await seen(tab, "button", "Start without signing in");
  await expectLargeEnough(tab, "start");
  await signedIn(tab, line.origin);
  await listedOrganizations(tab);
  await checkedAll(tab, 11);
  await expectLargeEnough(tab, "list");
  await openedCard(tab, "Contoso");
  await expectLargeEnough(tab, "organization");
  for (const [page, heading] of Object.entries(others)) {
    await tab.open(`${line.origin}/#/${page}`);
    await seen(tab, "heading", heading);
    await expectLargeEnough(tab, page);
  }
});

const others = {
  add: "Add and compare",
  settings: "Settings",
  summary: "Print summary",
  "help-desk": "For help desks",
  about: "About Rekey",
} as const;

async function expectLargeEnough(tab: Tab, page: string): Promise<void> {
  expect.soft(await tab.valueOf(tooSmall), page).toBe("");
}
