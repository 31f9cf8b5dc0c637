import { expect, type Page, test } from "./fixtures.ts";
import { listedOrganizations, rowOf, signedIn } from "./walks.ts";

test("checks go on with the refresh token of the last interactive sign-in, whichever tenant they ask", async ({
  page,
}) => {
  const tokens = refreshTokensOf(page);
  await signedIn(page);
  await listedOrganizations(page);
  await page.getByRole("button", { name: "Check all" }).click();
  await expect(page.getByRole("status")).toContainText("Checked 11.");
  await expect.poll(() => tokens.given.length).toBe(2);
  const atConsent = tokens.given.at(-1);
  tokens.used.length = 0;
  await page.getByRole("button", { name: "Check again: Contoso" }).click();
  await expect(rowOf(page, "Contoso")).toContainText("Microsoft says");
  await expect.poll(() => tokens.used).toEqual([atConsent]);

  await page.getByRole("button", { name: "Sign in here: Woodgrove Bank" }).click();
  await page.getByRole("button", { name: "Approve on Pixel 6" }).click();
  await expect(rowOf(page, "Woodgrove Bank")).toContainText("Microsoft says");
  await expect.poll(() => tokens.given.length).toBe(3);
  const atWoodgrove = tokens.given.at(-1);
  expect(atWoodgrove).not.toBe(atConsent);
  tokens.used.length = 0;
  await page.getByRole("button", { name: "Check now: Contoso" }).click();
  await page.getByRole("button", { name: "Check again: Woodgrove Bank" }).click();
  await expect.poll(() => tokens.used).toEqual([atWoodgrove, atWoodgrove]);
});

/** The refresh tokens that a sign-in was given, and those that silent requests used. */
function refreshTokensOf(page: Page) {
  const tokens: { readonly given: string[]; readonly used: string[] } = { given: [], used: [] };
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith("/oauth2/v2.0/token") || !response.ok()) return;
    const form = new URLSearchParams(response.request().postData() ?? "");
    const { refresh_token: token } = await response.json();
    if (form.get("grant_type") === "authorization_code") tokens.given.push(token);
    else tokens.used.push(form.get("refresh_token") ?? "");
  });
  return tokens;
}
