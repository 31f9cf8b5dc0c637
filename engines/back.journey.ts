import { test } from "./fixtures.ts";
import { press, reads, seen } from "./person.ts";

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
