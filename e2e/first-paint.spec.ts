import { expect, type Page, test } from "./fixtures.ts";
import { productionConfig } from "./place.ts";
import { added, startedByHand } from "./walks.ts";

const app = "**/assets/main-*.js";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the start page is there all the same", async ({ page }) => {
    await page.goto("/");
    await expect(
      page.getByRole("heading", { name: "Move Microsoft Authenticator to your new phone" }),
    ).toBeVisible();
    await expect(page.getByRole("button", { name: "Start without signing in" })).toBeVisible();
  });
});

test("every language that is offered has a start page of its own, without the app", async ({
  page,
  host,
}) => {
  await page.goto("/");
  const choice = page.getByRole("combobox");
  const heading = page.getByRole("heading", { level: 1 });
  const offered = await choice
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => option.getAttribute("lang") ?? ""));
  const headings: (string | null)[] = [];
  for (const language of offered) {
    await choice.selectOption(language);
    await expect(heading).toBeVisible();
    expect(await heading.evaluate((shown) => shown.closest<HTMLElement>("[lang]")?.lang)).toBe(
      language,
    );
    headings.push(await heading.textContent());
  }
  expect(new Set(headings).size).toBe(offered.length);
  expect(offered.length).toBeGreaterThan(2);
  expect(host.asked.filter(({ path }) => path.startsWith("/assets/main-"))).toEqual([]);
});

test("nothing of the app is fetched before somebody reaches for it", async ({ page, host }) => {
  await page.goto("/");
  await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
  expect(host.asked.filter(({ path }) => path.startsWith("/assets/main-"))).toEqual([]);
  await page.getByRole("button", { name: "Start without signing in" }).hover();
  await expect
    .poll(() => host.asked.filter(({ path }) => path.startsWith("/assets/main-")).length)
    .toBe(1);
  await expect(page.getByRole("heading", { name: /^Move Microsoft/ })).toBeVisible();
});

test("an operator can let starting without a sign-in lead", async ({
  page,
  world,
  setConfigFile,
}) => {
  const waysIn = page.getByRole("list", { name: "Three ways to start" }).getByRole("button");
  await page.goto("/");
  await expect(waysIn.first()).toHaveText("Sign in with a work or school account");
  const config = JSON.parse(productionConfig(world));
  setConfigFile(JSON.stringify({ ...config, leadWith: "without-signing-in" }));
  await page.reload();
  await expect(waysIn.first()).toHaveText("Start without signing in");
  await page.getByRole("button", { name: "I use a personal account" }).click();
  await expect(page.getByLabel("The organization's domain or ID")).toBeVisible();
  await expect(waysIn.first()).toHaveText("Start without signing in");
});

test("a choice made while the app is on its way is done when it is there", async ({ page }) => {
  const letThrough = await held(page);
  await page.goto("/");
  await page.getByRole("button", { name: "I use a personal account" }).click();
  letThrough();
  await expect(page.getByLabel("The organization's domain or ID")).toBeVisible();
});

test("whoever has a list sees its outline at once, at the bare address too", async ({ page }) => {
  await startedByHand(page);
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
  const letThrough = await held(page);
  await page.goto("about:blank");
  await page.goto("/");
  await expect(page.getByText("Opening your list")).toBeVisible();
  letThrough();
  await expect(page.getByRole("link", { name: "contoso.com", exact: true })).toBeVisible();
  await expect(page).toHaveURL(/#\/organizations$/);
});

test("where the app cannot be fetched, that is said in place of an empty page", async ({
  page,
}) => {
  await page.route(app, (route) =>
    route.fulfill({ contentType: "text/javascript", body: "throw new Error('no app')" }),
  );
  await page.goto("/#/organizations");
  await expect(
    page.getByRole("heading", { name: "Rekey could not be fetched just now" }),
  ).toBeVisible();
});

/** Holds the app back until the test lets it through. */
async function held(page: Page): Promise<() => void> {
  const waiting: { go: () => void } = { go: () => {} };
  const through = new Promise<void>((resolve) => {
    waiting.go = resolve;
  });
  await page.route(app, async (route) => {
    await through;
    await route.continue();
  });
  return waiting.go;
}
