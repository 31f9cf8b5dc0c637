import { expect, test } from "./fixtures.ts";
import { added, headings, startedByHand } from "./walks.ts";

const count = 1_000;

test("a list of a thousand organizations is made by hand, searched, kept and found again", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await startedByHand(page);
  const domains = Array.from({ length: count }, (_, index) => `customer-${index + 1}.example.com`);
  await added(page, domains.join("\n"));
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(headings(page)).toHaveCount(count);

  const kept = await page.evaluate(() => localStorage.getItem("rekey.book")?.length ?? 0);
  // Browsers give a site about five million characters.
  expect(kept).toBeGreaterThan(count);
  expect(kept).toBeLessThan(1_000_000);

  await page.reload();
  await expect(headings(page)).toHaveCount(count);
  await page.getByRole("searchbox").fill("customer-777.");
  await expect(page.getByRole("heading", { name: "customer-777.example.com" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "customer-778.example.com" })).toBeHidden();
});
