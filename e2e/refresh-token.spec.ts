import { expect, type Page, test } from "./fixtures.ts";
import { cardOf, openedCard, openedPanel } from "./run-walks.ts";
import { checkedAll, checkedAt } from "./walks.ts";

test.use({ start: "listed" });

test("checks go on with the refresh token of the last interactive sign-in, whichever tenant they ask", async ({
  page,
}) => {
  const tokens = refreshTokensOf(page);
  await checkedAll(page);
  const [beforeSignIn] = tokens.used;
  expect(new Set(tokens.used)).toEqual(new Set([beforeSignIn]));

  await openedCard(page, "Woodgrove Bank");
  await signedInAtWoodgrove(page);
  await expect.poll(() => tokens.given).toHaveLength(1);
  expect(tokens.given).not.toContain(beforeSignIn);
  tokens.used.length = 0;
  await checkedContosoAndWoodgrove(page);
  await expect.poll(() => tokens.used).toEqual([...tokens.given, ...tokens.given]);
});

test("a second factor answered in one organization holds there after checks of others, even if the token carries only the last one", async ({
  page,
  world,
}) => {
  world.refreshTokenMfa = "last-tenant";
  await checkedAt(page, "Woodgrove Bank");
  await signedInAtWoodgrove(page);
  await checkedContosoAndWoodgrove(page);
});

async function signedInAtWoodgrove(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign in here" }).click();
  await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await openedPanel(page, "Details");
  await expect(cardOf(page)).toContainText("Microsoft says");
}

async function checkedContosoAndWoodgrove(page: Page): Promise<void> {
  for (const [name, methods] of [
    ["Contoso", "One sign-in method"],
    ["Woodgrove Bank", "2 sign-in methods"],
  ] as const) {
    await page.goto("/#/organizations");
    await checkedAt(page, name);
    await expect(page.getByRole("status")).toContainText(name);
    await expect(cardOf(page)).toContainText(`Last check: ${methods} (Microsoft says`);
  }
}

/** The refresh tokens that a sign-in was given, and those that silent requests used. */
function refreshTokensOf(page: Page) {
  const tokens: { readonly given: string[]; readonly used: string[] } = { given: [], used: [] };
  page.on("response", async (response) => {
    if (!new URL(response.url()).pathname.endsWith("/oauth2/v2.0/token")) return;
    const form = new URLSearchParams(response.request().postData() ?? "");
    if (form.get("grant_type") === "refresh_token") {
      tokens.used.push(form.get("refresh_token") ?? "");
    } else {
      const { refresh_token: token } = await response.json();
      tokens.given.push(token);
    }
  });
  return tokens;
}
