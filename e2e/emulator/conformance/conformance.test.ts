import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Driver } from "./driver.ts";
import { idTokenCases } from "./id-token-cases.ts";
import { openPort, type Port } from "./lab.ts";
import { msalNodeDriver } from "./msal-node-driver.ts";
import { oauth4webapiDriver } from "./oauth4webapi-driver.ts";
import { openidClientDriver } from "./openid-client-driver.ts";
import { refreshCases } from "./refresh-cases.ts";
import { signInCases } from "./sign-in-cases.ts";
import type { Case } from "./steps.ts";

const drivers = [openidClientDriver, oauth4webapiDriver, msalNodeDriver];
const cases = [...signInCases, ...idTokenCases, ...refreshCases];

function expectedOf({ expected }: Case, { name }: Driver): string | undefined {
  return typeof expected === "string" ? expected : expected[name];
}

const meetings = cases.flatMap((each) =>
  drivers.flatMap((driver) => {
    const expected = expectedOf(each, driver);
    return expected === undefined
      ? []
      : [[each.title, driver.name, expected, each, driver] as const];
  }),
);

const opened: { port?: Port } = {};
const seen = new Map<Case, Map<Driver, string>>();

beforeAll(async () => {
  opened.port = await openPort();
});

afterAll(async () => {
  await opened.port?.close();
  process.stdout.write(`\n${table()}\n`);
});

describe("certified clients at the local Entra", () => {
  it.each(meetings)("%s: %s sees %s", async (_title, _name, expected, each, driver) => {
    const lab = opened.port?.openLab(each.world);
    if (lab === undefined) throw new Error("The port is not open.");
    const outcome = await each.run(driver, lab);
    const row = seen.get(each) ?? new Map<Driver, string>();
    seen.set(each, row.set(driver, outcome));
    expect(outcome).toBe(expected);
  });
});

/** What was seen, one line for a case; a dash where a client cannot meet it. */
function table(): string {
  const rows = cases.map((each) => [
    each.title,
    ...drivers.map((driver) => seen.get(each)?.get(driver) ?? "—"),
    each.page,
  ]);
  const all = [["case", ...drivers.map(({ name }) => name), "page"], ...rows];
  const widths = all[0]?.map((_, column) =>
    Math.max(...all.map((row) => row[column]?.length ?? 0)),
  );
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
