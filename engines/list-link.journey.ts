import { expect, test } from "./fixtures.ts";
import { fill, press, seen } from "./person.ts";

const people =
  "User principal name,Resource tenant ID\nana@fabrikam.com,contoso.com\nana@fabrikam.com,litwareinc.com";

test("the link that a help desk made for somebody brings their organizations into another tab", async ({
  tab,
  visitor,
  line,
}) => {
  await tab.open(`${line.origin}/#/help-desk`);
  await fill(tab, "Domains, IDs or addresses, or a table of people", people);
  await press(tab, "button", "Make links");
  // No driver reads the clipboard in all three engines: the page is asked what it would have put there.
  await tab.valueOf("navigator.clipboard.writeText = async (text) => { window.copied = text; }");
  await press(tab, "button", "Copy link for ana@fabrikam.com");
  const link = String(await tab.valueOf("window.copied"));
  expect(link).toContain(`${line.origin}/#/`);

  const elsewhere = await visitor.newTab();
  await elsewhere.open(link);
  const list = await seen(elsewhere, "region", "A list from elsewhere");
  for (const name of ["fabrikam.com", "contoso.com", "litwareinc.com"]) {
    expect(await list.text()).toContain(name);
  }
});
