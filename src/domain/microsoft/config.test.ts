import { describe, expect, it } from "vitest";
import { globalCloud, usGovCloud } from "./cloud.ts";
import { isLoopback, parseConfig } from "./config.ts";

const clientId = "7b0f6a1e-3a5c-4e1c-9a55-0d6f6d1e2c3b";
const operator = { name: "Fabrikam IT", link: "https://fabrikam.com/it" };
const own = {
  login: "http://localhost:5173",
  graph: "http://localhost:5173/graph",
  arm: "http://localhost:5173/arm",
  securityInfo: "http://localhost:5173/mysignins/security-info",
  myAccount: "http://localhost:5173/myaccount",
};

function read(fields: object, hostname = "rekey.example") {
  return parseConfig({ clientId, cloud: "global", operator, ...fields }, hostname);
}

describe("config.json", () => {
  it("a whole file is read", () => {
    expect(read({})).toEqual({
      kind: "ok",
      config: { clientId, cloud: globalCloud, operator, leadWith: "signing-in" },
    });
  });

  it("the US Government's cloud goes by its name", () => {
    expect(read({ cloud: "usGov" })).toMatchObject({ config: { cloud: usGovCloud } });
  });

  it("an empty client ID is lawful", () => {
    expect(read({ clientId: "" })).toMatchObject({ kind: "ok", config: { clientId: "" } });
  });

  it("an operator without a link, or with an empty one, has none", () => {
    expect(read({ operator: { name: "Fabrikam IT", link: "" } })).toMatchObject({
      config: { operator: { name: "Fabrikam IT" } },
    });
  });

  it("unknown fields are passed over", () => {
    expect(read({ later: true })).toMatchObject({ kind: "ok" });
  });
});

describe("what an operator adds", () => {
  const whole = {
    ...operator,
    ticket: "https://help.fabrikam.com/new",
    words: "Call 1234",
    logo: "brand/logo.svg",
  };

  it("is taken as it stands", () => {
    const color = "#d1495b";
    expect(read({ operator: { ...whole, color } })).toMatchObject({
      config: { operator: { ...whole, color } },
    });
  });

  it("may be left empty", () => {
    expect(
      read({ operator: { ...operator, ticket: "", words: "", logo: "", color: "" } }),
    ).toMatchObject({ config: { operator } });
  });

  it.each([
    ["ticket", "http://help.fabrikam.com", "wrong"],
    ["ticket", "javascript:alert(1)", "wrong"],
    ["words", "x".repeat(121), "words-not-plain"],
    ["words", "Call\n1234", "words-not-plain"],
    ["words", "Call \u202e4321", "words-not-plain"],
    ["logo", "https://elsewhere.example/logo.svg", "logo-elsewhere"],
    ["logo", "//elsewhere.example/logo.svg", "logo-elsewhere"],
    ["logo", "../logo.svg", "logo-elsewhere"],
    ["logo", "logo.html", "logo-elsewhere"],
    ["color", "red", "wrong"],
    ["color", "#ffee00", "color-too-faint"],
    ["color", "#101080", "color-too-faint"],
    ["color", "#0078d4", "color-like-microsoft"],
    ["color", "#0a7bd0", "color-like-microsoft"],
  ])("is refused with the reason: %s %j", (field, value, problem) => {
    expect(read({ operator: { ...operator, [field]: value } })).toEqual({
      kind: "invalid",
      field: `operator.${field}`,
      problem,
    });
  });
});

describe("endpoints of one's own", () => {
  it("are taken on this very machine", () => {
    expect(read({ cloud: own }, "localhost")).toMatchObject({
      config: { cloud: { ...own, kind: "custom" } },
    });
  });

  it("are refused anywhere else, so that an edited file sends nobody to a false Microsoft", () => {
    expect(read({ cloud: own })).toEqual({
      kind: "invalid",
      field: "cloud",
      problem: "custom-cloud-off-loopback",
    });
  });

  it.each(["http://localhost:5173/", "javascript:alert(1)", "http://localhost?x=1", 7])(
    "are no such thing as %s",
    (login) => {
      expect(read({ cloud: { ...own, login } }, "localhost")).toMatchObject({
        kind: "invalid",
        problem: "wrong",
      });
    },
  );
});

describe("what is wrong with config.json", () => {
  it.each([
    [{ clientId: undefined }, "clientId", "missing"],
    [{ clientId: "rekey" }, "clientId", "wrong"],
    [{ cloud: undefined }, "cloud", "missing"],
    [{ cloud: "germany" }, "cloud", "wrong"],
    [{ cloud: "china" }, "cloud", "china"],
    [{ cloud: { ...own, arm: undefined } }, "cloud.arm", "missing"],
    [{ operator: undefined }, "operator", "missing"],
    [{ operator: {} }, "operator.name", "missing"],
    [{ operator: { name: "x", link: "http://fabrikam.com" } }, "operator.link", "wrong"],
    [{ operator: { name: "x", link: "javascript:alert(1)" } }, "operator.link", "wrong"],
  ])("%o names the field that is wrong: %s is %s", (fields, field, problem) => {
    expect(read(fields, "localhost")).toEqual({ kind: "invalid", field, problem });
  });

  it.each([null, [], "", 7, undefined])("%o is no configuration", (json) => {
    expect(parseConfig(json, "localhost")).toMatchObject({ kind: "invalid" });
  });

  it.each([
    ["localhost", true],
    ["rekey.localhost", true],
    ["127.0.0.1", true],
    ["[::1]", true],
    ["localhost.example", false],
    ["127.0.0.1.example", false],
    ["rekey.example", false],
    ["", false],
  ])("%s is this very machine: %s", (hostname, expected) => {
    expect(isLoopback(hostname)).toBe(expected);
  });
});
