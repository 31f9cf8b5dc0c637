import { readFile } from "node:fs/promises";
import type { Tab } from "./drivers/engine.ts";
import { test } from "./fixtures.ts";
import { listedNames, press, reads, seen } from "./person.ts";
import { added, isOwnDevice, startedByHand } from "./walks.ts";

test.describe("with nothing that answers", () => {
  test.use({ forgiven: /Failed to load resource/ });

  test("once visited, the list and the sheet open without a network", async ({ tab, line }) => {
    await visited(tab, line.origin);
    line.setCut(true);
    await tab.open("about:blank");
    await tab.open(`${line.origin}/`);
    await listedNames(tab, 1);
    await tab.open(`${line.origin}/#/summary`);
    await seen(tab, "img", "QR code that opens Security info for contoso.com");
  });
});

test("a newer version is offered, and taken when the person says so", async ({
  tab,
  line,
  host,
}) => {
  await visited(tab, line.origin);
  host.replaced.set("/sw.js", `${await readFile("dist/sw.js", "utf8")}\n// a later release`);
  await tab.reload();
  await reads(tab, "A newer version of Rekey is here.");
  await press(tab, "button", "Load it now");
  await listedNames(tab, 1);
});

/** A list on an own device, and the app kept: the page is loaded once more, so that the worker answers for it. */
async function visited(tab: Tab, origin: string): Promise<void> {
  await startedByHand(tab, origin);
  await added(tab, "contoso.com");
  await isOwnDevice(tab);
  await tab.valueOf("navigator.serviceWorker.ready.then(() => true)");
  await tab.reload();
  await listedNames(tab, 1);
}
