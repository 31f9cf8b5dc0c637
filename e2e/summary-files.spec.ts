import { readFile } from "node:fs/promises";
import ICAL from "ical.js";
import papa from "papaparse";
import { expect, type Page, test } from "./fixtures.ts";
import { openedPanel } from "./run-walks.ts";
import { pasted, startedByHand } from "./walks.ts";

const litware = "7d1c1f5e-0a3b-4c2d-9e8f-112233445566";

test.beforeEach(async ({ page }) => {
  await startedByHand(page);
  await pasted(
    page,
    `contoso.example\nhttps://mysignins.microsoft.com/security-info?tenantId=${litware}\nana@fabrikam.example`,
  );
  await expect(page.getByRole("main").getByText("3 organizations were read.")).toBeVisible();
  await page.getByRole("link", { name: "Back to the list" }).click();
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await page.getByRole("link", { name: "contoso.example", exact: true }).click();
  await openedPanel(page, "Details");
  await page.getByRole("checkbox", { name: "I added the new phone here" }).check();
  await page.getByRole("button", { name: "Back to the step" }).click();
  await page.getByRole("button", { name: "I can't get in" }).click();
  await page.getByText("The old phone is gone, and nothing else works").click();
  await page.getByLabel("Whom to call there").fill("=Lee, +1 555 0100");
  await page.goto("/#/summary");
});

test("the table of the sheet opens in a spreadsheet, where nothing in it is computed, and its notes have a task list for each organization", async ({
  page,
}) => {
  const text = await savedBy(page, "Save as CSV", "rekey-summary.csv");
  expect(text.startsWith("\uFEFF")).toBe(true);
  const { data } = papa.parse<readonly string[]>(text, { skipEmptyLines: true });
  expect(data[0]?.slice(0, 4)).toEqual(["Organization", "Domain", "Tenant ID", "Account"]);
  expect(data[1]?.slice(0, 4)).toEqual([
    "fabrikam.example",
    "fabrikam.example",
    "",
    "ana@fabrikam.example",
  ]);
  expect(data[3]?.slice(0, 4)).toEqual(["7d1c1f5e", "", litware, ""]);
  expect(data[2]?.slice(0, 4)).toEqual(["contoso.example", "contoso.example", "", ""]);
  expect(data[2]?.slice(5)).toEqual([
    "https://mysignins.microsoft.com/security-info?tenant=contoso.example",
    "yes",
    "no",
    "no",
    "'=Lee, +1 555 0100",
  ]);

  const notes = await savedBy(page, "Save as Markdown", "rekey-summary.md");
  expect(notes).toContain("# Microsoft Authenticator moves to a new phone\n");
  expect(notes).toContain("\nConfidential\\: lists your organizations\\.\n");
  expect(notes).toContain("\n## contoso\\.example\n");
  expect(notes).toContain("- [x] new phone added\n- [ ] tested\n- [ ] old phone removed\n");
  expect(notes).toContain("- Whom to call: \\=Lee, \\+1 555 0100\n");
});

test("the calendar file has the days that were chosen, and names no organization", async ({
  page,
}) => {
  await page.getByRole("heading", { name: "Calendar file" }).click();
  await expect(page.getByText("There is no day to put into it yet.")).toBeVisible();
  await page.getByRole("button", { name: "Add appointment" }).click();
  await expect(page.getByText("Choose a day and a time first.")).toBeVisible();

  await page.getByLabel("Day on which the old phone goes").fill("2027-03-20");
  await page.getByLabel("Day and time").fill("2027-03-03T09:30");
  await page
    .getByRole("combobox", { name: "With" })
    .selectOption({ label: "contoso.example (contoso.example)" });
  await page.getByRole("button", { name: "Add appointment" }).click();
  await page.getByLabel("Day and time").fill("2027-03-04T10:00");
  await page.getByRole("button", { name: "Add appointment" }).click();
  await page.getByLabel(/^Nobody on the list, 4 Mar 2027/).fill("Ana's own IT; room 2");

  const text = await savedBy(page, "Save calendar file", "phone.ics");
  expect(text).not.toMatch(/contoso|fabrikam/i);
  // Vienna is an hour ahead of UTC in March.
  expect(eventsIn(text)).toEqual([
    ["Phone: trade-in day", "2027-03-20"],
    ["Phone: appointment", "2027-03-03T08:30:00Z"],
    ["Phone: appointment (Ana's own IT; room 2)", "2027-03-04T09:00:00Z"],
  ]);
});

test("an appointment with an organization is kept, and can be taken back", async ({ page }) => {
  await page.getByRole("heading", { name: "Calendar file" }).click();
  await page.getByLabel("Day and time").fill("2099-03-03T09:30");
  await page
    .getByRole("combobox", { name: "With" })
    .selectOption({ label: "contoso.example (contoso.example)" });
  await page.getByRole("button", { name: "Add appointment" }).click();
  await page.reload();
  await page.getByRole("button", { name: /^Remove the appointment: contoso\.example/ }).click();
  await expect(page.getByText("There is no day to put into it yet.")).toBeVisible();
  await page.reload();
  await expect(page.getByText("There is no day to put into it yet.")).toBeVisible();
});

async function savedBy(page: Page, button: string, name: string): Promise<string> {
  const coming = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(name);
  return readFile(await download.path(), "utf8");
}

function eventsIn(text: string): readonly (readonly [string, string])[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((part) => {
    const { summary, startDate } = new ICAL.Event(part);
    return [summary, startDate.toString()];
  });
}
