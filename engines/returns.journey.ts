import type { Tab } from "./drivers/engine.ts";
import { test } from "./fixtures.ts";
import { press, reads } from "./person.ts";
import { added, backFromSecurityInfo, openedCard, startedByHand } from "./walks.ts";

// Ways back that differ between browsers: out of the page cache, into a tab that was thrown away meanwhile.

const securityInfo = "https://mysignins.microsoft.com/security-info";

test("a page that was frozen while its person was at Microsoft asks its question", async ({
  tab,
  line,
}) => {
  await atTheirPage(tab, line.origin);
  // As in a browser inside another app, where one tab is all there is.
  await tab.open(securityInfo);
  await tab.back();
  await reads(tab, backFromSecurityInfo);
});

test("a tab that the phone threw away asks it when it is loaded once more", async ({
  tab,
  line,
}) => {
  await atTheirPage(tab, line.origin);
  await tab.reload();
  await reads(tab, backFromSecurityInfo);
});

/** On the way to Security info from the card of an organization on the list. */
async function atTheirPage(tab: Tab, origin: string): Promise<void> {
  await startedByHand(tab, origin);
  await added(tab, "contoso.com");
  await openedCard(tab, "contoso.com");
  await press(tab, "link", "Open Security info");
  await tab.closeOthers();
}
