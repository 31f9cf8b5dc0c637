import { decodedQr, expect, type Page, test } from "./fixtures.ts";
import { printedPages } from "./measures/printed.ts";

const securityInfo = "https://mysignins.microsoft.com/security-info";

test("from an address typed to a printed page, without a sign-in", async ({
  page,
  baseURL,
  world,
}) => {
  await made(page, "lee@contoso.com");
  const link = `${baseURL}/#/organizations/contoso.com`;
  await expect(page.getByText(link, { exact: true })).toBeVisible();
  const code = page.getByRole("img", { name: "QR code that opens the steps for contoso.com" });
  expect(await decodedQr(code)).toBe(link);

  const pages = await printedPages(await page.pdf({ format: "A4", printBackground: false }));
  expect(pages).toHaveLength(1);
  const [sheet] = pages;
  if (!sheet) throw new Error("Nothing was printed.");
  const text = sheet.lines.map((line) => line.text).join("");
  expect(text).toContain("Confidential");
  expect(text).toContain("Only then remove the old phone in Security info.");
  expect(text).not.toContain("For help desks");
  const name = sheet.lines.find((line) => line.text === "contoso.com");
  const middle = name?.top ?? 0;
  const whole = { left: 0, right: sheet.width };
  expect(sheet.codeIn({ ...whole, top: 0, bottom: middle - 20 })?.text).toBe(link);
  expect(sheet.codeIn({ ...whole, top: middle - 20, bottom: sheet.height })?.text).toBe(
    `${securityInfo}?tenant=contoso.com`,
  );
  expect(world.log).toEqual([]);
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);

  await page.goto(link);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("contoso.com");
});

test("the mail is in the language of whoever gets it, and holds the link", async ({ page }) => {
  await made(page, "contoso.com");
  const mail = page.getByRole("region", { name: "Mail" });
  for (const [language, greeting] of [
    ["Deutsch", "Guten Tag"],
    ["Français", "Bonjour"],
    ["English", "Hello"],
  ] as const) {
    await mail.getByLabel("Mail in").selectOption({ label: language });
    await expect(mail).toContainText(greeting);
    await expect(mail).toContainText("/#/organizations/contoso.com");
  }
});

test("a table of people becomes one link and one page for each of them", async ({
  page,
  context,
  world,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await made(
    page,
    "User principal name,Resource tenant ID\nana@fabrikam.com,contoso.com\nana@fabrikam.com,litwareinc.com\nlee@contoso.com,fabrikam.com\nnobody,x",
  );
  const people = page.getByRole("list", { name: "People" });
  await expect(people.getByRole("listitem")).toHaveCount(2);
  await expect(people).toContainText("3 organizations");
  await expect(page.getByRole("region", { name: "Nothing was made for these" })).toContainText(
    "Line 5",
  );
  const pages = await printedPages(await page.pdf({ format: "A4", printBackground: false }));
  expect(pages.map(({ lines }) => lines.some(({ text }) => text === "lee@contoso.com"))).toEqual([
    false,
    true,
  ]);
  await page.getByRole("button", { name: "Copy link for ana@fabrikam.com" }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(world.log).toEqual([]);

  await page.goto(link);
  const list = page.getByRole("region", { name: "A list from elsewhere" });
  for (const name of ["fabrikam.com", "contoso.com", "litwareinc.com"]) {
    await expect(list).toContainText(name);
  }
});

test("a text that names nothing is said to be none", async ({ page }) => {
  await made(page, "nothing to see");
  await expect(page.getByText("There is no domain, ID or address here.")).toBeVisible();
});

async function made(page: Page, text: string): Promise<void> {
  await page.goto("/#/help-desk");
  await page.getByLabel("Domains, IDs or addresses").fill(text);
  await page.getByRole("button", { name: "Make links" }).click();
}
