import { readFile } from "node:fs/promises";
import { test } from "./fixtures.ts";
import { listedNames, reads } from "./person.ts";
import { added, isOwnDevice, startedByHand } from "./walks.ts";

/**
 * As in a private window or with cookies blocked: to mention a storage is an error. Stands at the head of the page's
 * first script, for no driver blocks cookies in all three engines.
 */
const refusal = `for (const name of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, name, {
    get: () => { throw new DOMException("Access is denied for this document.", "SecurityError"); },
  });`;

test("where the browser refuses its storage, the list is made by hand and said not to be kept", async ({
  tab,
  line,
  host,
}) => {
  host.replaced.set(
    "/old-browser.js",
    `${refusal}\n${await readFile("dist/old-browser.js", "utf8")}`,
  );
  await startedByHand(tab, line.origin);
  await added(tab, "contoso.com");
  await isOwnDevice(tab);
  await listedNames(tab, 1);
  await reads(tab, "This browser keeps nothing for this site");
});
