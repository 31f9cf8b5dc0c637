import { expect, test } from "./fixtures.ts";
import { press, seen } from "./person.ts";

test("another language is chosen on the first page, spoken from there on, and remembered", async ({
  tab,
  line,
}) => {
  await tab.open(`${line.origin}/#/`);
  await (await seen(tab, "combobox")).choose("de");
  await seen(tab, "heading", "Microsoft Authenticator auf Ihr neues Handy umziehen");
  expect(await tab.valueOf("document.documentElement.lang")).toBe("de");
  await press(tab, "button", "Ohne Anmeldung beginnen");
  await seen(tab, "heading", "Wo ist das alte Handy?");
  await tab.reload();
  await seen(tab, "heading", "Wo ist das alte Handy?");
});
