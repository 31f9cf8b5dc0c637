import { change, expect, moversOrganizations, people, test } from "./fixtures.ts";
import { cameBack } from "./run-walks.ts";

test.use({ cast: "mover", start: "checked" });
test.setTimeout(120_000);
for (const lang of (process.env["LANGS"] ?? "en,de").split(","))
  for (const [w, h] of [
    [360, 740],
    [1280, 800],
  ] as const)
    for (const scheme of ["light", "dark"] as const) {
      test.describe(`${lang} ${w} ${scheme}`, () => {
        test.use({
          viewport: { width: w, height: h },
          colorScheme: scheme,
          ...(w < 500 ? { hasTouch: true, isMobile: true } : {}),
        });
        test("pictures", async ({ page, world, context }) => {
          await context.grantPermissions(["clipboard-read", "clipboard-write"]);
          const [home, second] = moversOrganizations;
          let n = 0;
          const shot = async (name: string) => {
            n += 1;
            await page.waitForTimeout(250);
            await page.screenshot({
              path: `/tmp/run-shots/${lang}-${w}-${scheme}-${String(n).padStart(2, "0")}-${name}.png`,
            });
          };
          if (lang !== "en") {
            await page.evaluate((l) => sessionStorage.setItem("rekey.language", l), lang);
          }
          const go = async (address: string) => {
            await page.goto(`/#/${address}`);
            await page.reload();
            await page.getByRole("heading", { level: 1 }).waitFor();
          };
          await go(`organizations/${home}`);
          await shot("question");
          const card = page.getByRole("main").getByRole("region").first();
          await card.getByRole("button").first().click();
          await shot("add");
          const [tab] = await Promise.all([
            context.waitForEvent("page"),
            card.getByRole("link").first().click(),
          ]);
          change.addMethod(world, home, people.ana, change.newAuthenticator("iPhone 16"));
          await tab.close();
          await cameBack(page);
          await page.waitForTimeout(1200);
          await shot("is-it-new");
          await card.getByRole("button").first().click();
          await shot("test");
          await card.getByRole("button").nth(1).click();
          await page.waitForTimeout(300);
          await shot("how");
          await card.getByRole("button").first().click();
          await shot("done");
          await page.locator("summary[aria-label]").first().click();
          await shot("menu");
          await page.locator("details[open] summary[aria-label] + div button").first().click();
          await shot("details");
          await go(`organizations/${second}`);
          await page.locator("ol button").nth(2).click();
          await shot("locked");
          await page.locator("ol button").nth(0).click();
          page.getByRole("main").locator("button").last();
          const help = page.getByRole("main").getByRole("button");
          await shot("second-add");
          await page.evaluate(() => {
            const b = [...document.querySelectorAll<HTMLButtonElement>("main button")].find((x) =>
              /get in|hinein/.test(x.textContent ?? ""),
            );
            b?.click();
          });
          await shot("trouble");
          await go("organizations/contoso.example");
          await shot("linked");
          void expect;
          void help;
        });
      });
    }
