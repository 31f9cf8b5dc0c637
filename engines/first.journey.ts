import { test } from "./fixtures.ts";
import { listedNames, press, reads } from "./person.ts";
import { added, listedOrganizations, signedIn, startedByHand } from "./walks.ts";

test("by hand", async ({ tab, line }) => {
  await startedByHand(tab, line.origin);
  await added(tab, "contoso.com\nlitwareinc.com");
  await listedNames(tab, 2);
  await tab.reload();
  await listedNames(tab, 2);
});

test("signed in", async ({ tab, line }) => {
  await signedIn(tab, line.origin);
  await listedOrganizations(tab);
  await listedNames(tab, 11);
  await press(tab, "button", "Check all");
  await reads(tab, "Checked 11.");
});
