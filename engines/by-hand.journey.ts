import { expect, test } from "./fixtures.ts";
import { listedNames, press, reads, seen, textOf } from "./person.ts";
import {
  added,
  addedAndTested,
  backFromSecurityInfo,
  isOwnDevice,
  isSharedDevice,
  openedCard,
  startedByHand,
} from "./walks.ts";

test("without a sign-in: paste, run an organization's steps, reload, come back", async ({
  tab,
  visitor,
  line,
  world,
  look,
}) => {
  await startedByHand(tab, line.origin);
  await added(tab, "contoso.com\nlitwareinc.com");
  await isOwnDevice(tab);
  expect(await listedNames(tab, 2)).toEqual(["contoso.com", "litwareinc.com"]);
  await openedCard(tab, "contoso.com");
  await look("card");
  await press(tab, "link", "Open Security info");
  await tab.closeOthers();
  await tab.cameBack();
  await reads(tab, backFromSecurityInfo);
  await addedAndTested(tab, "contoso.com");
  await tab.reload();
  await seen(tab, "heading", "contoso.com is done");

  const later = await visitor.newTab();
  await later.open(`${line.origin}/#/organizations`);
  await listedNames(later, 2);
  await reads(later, "1 of 2 ready");
  expect(world.log.filter(({ service }) => service === "graph" || service === "arm")).toEqual([]);
});

test("a shared device keeps nothing beyond the tab", async ({ tab, visitor, line }) => {
  await startedByHand(tab, line.origin);
  await added(tab, "contoso.com\nlitwareinc.com");
  await isSharedDevice(tab);
  expect(await listedNames(tab, 2)).toEqual(["Organization 1", "Organization 2"]);
  expect(await textOf(tab)).not.toContain("contoso");
  expect(await tab.valueOf("Object.keys(localStorage).join()")).toBe("");

  const later = await visitor.newTab();
  await later.open(`${line.origin}/#/organizations`);
  await seen(later, "heading", "Where is the old phone?");
  expect(await textOf(later)).not.toContain("contoso");
});
