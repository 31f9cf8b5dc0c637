import type { Tab } from "./drivers/engine.ts";
import { expect, test } from "./fixtures.ts";
import { seen } from "./person.ts";
import { checkedAll, listedOrganizations, openedCard, signedIn } from "./walks.ts";

/** Makes letters alone twice as large, as a phone's setting for text does; boxes stay as they are. */
const twiceAsLarge = `(() => {
  const all = [...document.querySelectorAll("body, body *")];
  const sizes = all.map((one) => ["font-size", "line-height"].map((name) => [
    name, parseFloat(getComputedStyle(one).getPropertyValue(name)) * 2,
  ]));
  for (const [index, one] of all.entries())
    for (const [name, twice] of sizes[index])
      if (twice > 0) one.style?.setProperty(name, twice + "px");
})()`;

async function expectFit(tab: Tab): Promise<void> {
  await tab.valueOf(twiceAsLarge);
  const isFit = "document.documentElement.scrollWidth <= innerWidth";
  expect(await tab.valueOf(isFit), "nothing beyond the screen").toBe(true);
}

test("with text twice as large on a phone, nothing reaches beyond the screen", async ({
  tab,
  line,
  look,
}) => {
  await signedIn(tab, line.origin);
  await listedOrganizations(tab);
  await checkedAll(tab, 11);
  await expectFit(tab);
  await look("list-large");
  await tab.reload();
  await openedCard(tab, "Contoso");
  await expectFit(tab);
  await look("organization-large");
  await tab.open(`${line.origin}/#/add`);
  await tab.reload();
  await seen(tab, "button", "Add these");
  await expectFit(tab);
});
