import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { parseConfig } from "#domain/microsoft/config.ts";

const schema = JSON.parse(readFileSync("public/config.schema.json", "utf8"));
const isValid = new Ajv2020({ allErrors: true }).compile(schema);

const clientId = "7b0f6a1e-3a5c-4e1c-9a55-0d6f6d1e2c3b";
const operator = { name: "Fabrikam IT", link: "https://fabrikam.com/it" };
const whole = { clientId, cloud: "global", operator, leadWith: "without-signing-in" };
const own = {
  login: "http://localhost:5173",
  graph: "http://localhost:5173/graph",
  arm: "http://localhost:5173/arm",
  securityInfo: "http://localhost:5173/mysignins/security-info",
  myAccount: "http://localhost:5173/myaccount",
};

function isRead(config: object): boolean {
  return parseConfig(config, "localhost").kind === "ok";
}

describe("the published schema of config.json and what reads the file agree", () => {
  test.each<[string, object]>([
    ["a whole file", whole],
    ["an empty client ID", { ...whole, clientId: "" }],
    ["the US Government's cloud", { ...whole, cloud: "usGov" }],
    ["endpoints of one's own", { ...whole, cloud: own }],
    ["an operator without a link", { ...whole, operator: { name: "" } }],
    ["an operator with an empty link", { ...whole, operator: { name: "", link: "" } }],
  ])("on %s: it is right", (_, config) => {
    expect([isValid(config), isRead(config)]).toEqual([true, true]);
  });

  test.each<[string, object]>([
    ["no client ID", { cloud: "global", operator }],
    ["a client ID that is none", { ...whole, clientId: "rekey" }],
    ["no cloud", { clientId, operator }],
    ["a cloud that is not supported", { ...whole, cloud: "china" }],
    ["endpoints that lack one", { ...whole, cloud: { ...own, arm: undefined } }],
    [
      "an endpoint with a slash at its end",
      { ...whole, cloud: { ...own, login: "http://localhost/" } },
    ],
    ["no operator", { clientId, cloud: "global" }],
    ["an operator without a name", { ...whole, operator: {} }],
    ["a link that is not https:", { ...whole, operator: { name: "", link: "http://x.example" } }],
    ["another way in", { ...whole, leadWith: "both" }],
  ])("on %s: it is wrong", (_, config) => {
    expect([isValid(config), isRead(config)]).toEqual([false, false]);
  });
});

test("a misspelt field, which the app passes over, is wrong by the schema", () => {
  expect(isValid({ ...whole, leadwith: "signing-in" })).toBe(false);
});

test("config.json as it ships, and as the documentation shows it, is valid", () => {
  const shown = ["README.md", "docs/hosting.md"].flatMap((page) =>
    [...readFileSync(page, "utf8").matchAll(/^```json\n([\s\S]*?)^```$/gm)].map(
      ([, text = ""]) => text,
    ),
  );
  expect(shown.length).toBeGreaterThan(1);
  for (const text of [readFileSync("public/config.json", "utf8"), ...shown])
    expect(isValid(JSON.parse(text))).toBe(true);
});

test("the README has a row for each field", () => {
  const readme = readFileSync("README.md", "utf8");
  for (const field of Object.keys(schema.properties).filter((name) => name !== "$schema"))
    expect(readme).toContain(`| \`${field}\` |`);
});
