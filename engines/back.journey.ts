import { test } from "./fixtures.ts";
import { press, reads, seen } from "./person.ts";

// Not in WebKit: its driver answers no more once a page that went to Microsoft by itself is gone back to.

test("Back from Microsoft's page leaves nothing stuck, from the page cache too", async ({
  tab,
  line,
}) => {
  await tab.open(`${line.origin}/#/`);
  await press(tab, "button", "Sign in with a work or school account");
  await seen(tab, "button", "ana@fabrikam.com");
  await tab.back();
  await reads(tab, "Sign-in not finished");
});
