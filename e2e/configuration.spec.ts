import { expect, organizationIds, test } from "./fixtures.ts";
import { added, skippedFirstQuestion } from "./walks.ts";

const problems = [
  { what: "no file", file: undefined, words: "The file config.json could not be loaded." },
  { what: "malformed JSON", file: '{"clientId": ', words: "The file config.json is not JSON." },
  {
    what: "a missing field",
    file: '{"clientId": "", "operator": {"name": ""}}',
    words: "The field cloud is missing from config.json.",
  },
  {
    what: "a client ID that is none",
    file: '{"clientId": "rekey", "cloud": "global", "operator": {"name": ""}}',
    words: "The field clientId of config.json has a value that Rekey does not know.",
  },
  {
    what: "an unknown cloud",
    file: '{"clientId": "", "cloud": "germany", "operator": {"name": ""}}',
    words: "The field cloud of config.json has a value that Rekey does not know.",
  },
  {
    what: "Microsoft's cloud in China",
    file: '{"clientId": "", "cloud": "china", "operator": {"name": ""}}',
    words: "no Security info page is known there",
  },
];

test("whatever is wrong with config.json gives one clear page", async ({ page, setConfigFile }) => {
  for (const { what, file, words } of problems) {
    await test.step(what, async () => {
      setConfigFile(file);
      await page.goto("about:blank");
      await page.goto("/");
      await expect(page.getByRole("heading", { name: "Rekey cannot start here" })).toBeVisible();
      await expect(page.getByText(words)).toBeVisible();
    });
  }
});

test("without an app registration, the sign-in buttons say so and the rest works", async ({
  page,
  setConfigFile,
}) => {
  setConfigFile('{"clientId": "", "cloud": "global", "operator": {"name": "", "link": ""}}');
  await page.goto("/");
  await expect(page.getByText("has no app registration yet")).toBeVisible();
  await expect(
    page.getByRole("button", { name: "Sign in with a work or school account" }),
  ).toBeDisabled();
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await skippedFirstQuestion(page);
  await added(page, "contoso.com");
  await page.getByRole("link", { name: "contoso.com", exact: true }).click();
  await expect(page.getByRole("link", { name: "Open Security info", exact: true })).toHaveAttribute(
    "href",
    `https://mysignins.microsoft.com/security-info?tenantId=${organizationIds.contoso}`,
  );
});

test("the footer names who runs this copy", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("contentinfo")).toContainText("Fabrikam IT");
});

test("what the operator adds is shown: the line and the ticket at home, the logo and the colour in the foot", async ({
  page,
  setConfigFile,
}) => {
  setConfigFile(
    JSON.stringify({
      clientId: "",
      cloud: "global",
      operator: {
        name: "Fabrikam IT",
        ticket: "https://help.fabrikam.com/new",
        words: "Call 1234",
        logo: "favicon.svg",
        color: "#d1495b",
      },
    }),
  );
  await page.goto("/");
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await skippedFirstQuestion(page);
  await added(page, "ana@fabrikam.com");
  await page.getByRole("link", { name: "fabrikam.com", exact: true }).click();
  await page.getByRole("button", { name: "I can't get in" }).click();
  await expect(page.getByText("Fabrikam IT: Call 1234")).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Open a ticket with your help desk" }),
  ).toHaveAttribute("href", "https://help.fabrikam.com/new");
  const foot = page.getByRole("contentinfo");
  const logo = foot.getByRole("presentation").first();
  await expect.poll(() => logo.evaluate((one: HTMLImageElement) => one.naturalWidth)).not.toBe(0);
});

for (const { what, color, words } of [
  { what: "that is too faint", color: "#ffee00", words: "too little contrast" },
  { what: "that is Microsoft's", color: "#0078d4", words: "looks like Microsoft's blue" },
]) {
  test(`a colour ${what} is refused with the reason`, async ({ page, setConfigFile }) => {
    setConfigFile(
      JSON.stringify({ clientId: "", cloud: "global", operator: { name: "Fabrikam IT", color } }),
    );
    await page.goto("/#/organizations");
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByText("operator.color")).toBeVisible();
  });
}
