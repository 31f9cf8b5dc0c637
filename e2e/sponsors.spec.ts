import { expect, organizationIds, type Page, test } from "./fixtures.ts";
import { openedPanel } from "./run-walks.ts";

test.use({ start: "listed" });

test("a guest is told whom to write to, and the letter goes to them", async ({ page }) => {
  const letter = await letterFor(page, organizationIds.contoso);
  await expect(letter).not.toContainText("sponsor");
  await page.getByRole("button", { name: "Ask Microsoft whom you can write to there" }).click();
  await expect(
    page.getByText("Microsoft says that you can write to Lee Gu (lee@contoso.com)."),
  ).toBeVisible();
  await expect(letter).toContainText("Dear Lee Gu, you are named as my sponsor there.");
  await expect(page.getByRole("link", { name: "Open in mail" })).toHaveAttribute(
    "href",
    /^mailto:lee@contoso\.com\?/,
  );
});

test("whom a guest can write to is asked only on the button, and kept nowhere", async ({
  page,
  world,
}) => {
  await letterFor(page, organizationIds.contoso);
  const asked = () => world.log.filter(({ path }) => path.endsWith("/me/sponsors")).length;
  expect(asked()).toBe(0);
  await page.getByRole("button", { name: "Ask Microsoft whom you can write to there" }).click();
  await expect(page.getByText("Lee Gu (lee@contoso.com)")).toBeVisible();
  const kept = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
  expect(kept).toContain("rekey");
  expect(kept).not.toContain("lee@contoso.com");
  await page.reload();
  await expect(page.getByText("Lee Gu (lee@contoso.com)")).toHaveCount(0);
});

test("where Microsoft names nobody, whoever invited is the one to ask", async ({ page }) => {
  await letterFor(page, organizationIds.adatum);
  await page.getByRole("button", { name: "Ask Microsoft whom you can write to there" }).click();
  await expect(page.getByText("Write to the person who invited you.")).toBeVisible();
});

async function letterFor(page: Page, tenant: string) {
  await page.goto(`/#/organizations/${tenant}`);
  await openedPanel(page, "Letters");
  return page.getByRole("region", { name: "The letter" });
}
