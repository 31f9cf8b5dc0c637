import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { chromium, type TestInfo } from "@playwright/test";
import { safeArguments } from "../e2e/run/browser.ts";
import { added } from "../e2e/walks.ts";
import { expect, test } from "./bench-test.ts";
import { type FigureName, measured, median, notMeasured } from "./figures.ts";

const cli = "node_modules/lighthouse/cli/index.js";
const runs = 5;

test.use({ count: 3 });

test("Lighthouse, start page", async ({ baseURL }, info) => {
  const profile = await mkdtemp(join(tmpdir(), "rekey-lighthouse-"));
  await audited(info, "lighthouseStart", `${baseURL}/`, profile);
});

test("Lighthouse, dashboard", async ({ baseURL, setConfigFile: _ }, info) => {
  const profile = await mkdtemp(join(tmpdir(), "rekey-lighthouse-"));
  await keptList(profile, baseURL ?? "");
  await audited(info, "lighthouseDashboard", `${baseURL}/#/organizations`, profile);
});

/** A profile with a list of one's own in it, as somebody has who comes back. */
async function keptList(profile: string, origin: string): Promise<void> {
  const { CHROME_PATH: executablePath } = process.env;
  const context = await chromium.launchPersistentContext(profile, {
    ...(executablePath ? { executablePath } : {}),
    args: [...safeArguments],
  });
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByRole("button", { name: "Start without signing in" }).click();
  await added(page, "contoso.com");
  await page.getByRole("button", { name: "Yes, my own" }).click();
  await expect(page.getByRole("list", { name: "Organizations" })).toContainText("contoso.com");
  await context.close();
}

async function audited(
  info: TestInfo,
  name: FigureName,
  address: string,
  profile: string,
): Promise<void> {
  if (!existsSync(cli)) {
    notMeasured(info, name, "Lighthouse is not installed");
    return;
  }
  const scores: number[] = [];
  for (let run = 0; run < runs; run++) scores.push(await score(address, profile));
  await rm(profile, { recursive: true, force: true });
  measured(info, name, median(scores), scores.join(", "));
}

async function score(address: string, profile: string): Promise<number> {
  const report = join(profile, "report.json");
  const flags = ["--headless=new", `--user-data-dir=${profile}`, ...safeArguments];
  await promisify(execFile)(process.execPath, [
    cli,
    address,
    "--only-categories=performance",
    "--disable-storage-reset",
    "--output=json",
    `--output-path=${report}`,
    `--chrome-flags=${flags.join(" ")}`,
    "--quiet",
  ]);
  const { categories } = JSON.parse(await readFile(report, "utf8"));
  return Math.round(categories.performance.score * 100);
}
