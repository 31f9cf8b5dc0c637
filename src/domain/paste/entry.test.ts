import { describe, expect, it } from "vitest";
import { readPlain } from "./entry.ts";
import { pasted, toldFinding } from "./pasted-lines.fixture.ts";

/** What the first lines of a text were read as, entries marked. */
function told(...text: readonly string[]): readonly string[] {
  return readPlain(pasted(...text), 0).findings.map((finding) => {
    const isEntry = finding.kind === "read" && finding.isEntry === "yes";
    return `${isEntry ? "entry: " : ""}${toldFinding(finding)}`;
  });
}

const guest = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";

const contoso = "contoso.onmicrosoft.com · ana@fabrikam.com · guest · Contoso";

describe("an entry of Authenticator on two lines", () => {
  it("is named by the upper one", () => {
    expect(told("Contoso", guest)).toEqual([`entry: ${contoso} [1,2]`]);
  });

  it("may be a home account", () => {
    expect(told("Fabrikam", "ana@fabrikam.com")).toEqual([
      "entry: fabrikam.com · ana@fabrikam.com · home · Fabrikam · home-by-address [1,2]",
    ]);
  });

  it("is asked about where the account's domain does not bear the name", () => {
    expect(told("Contoso", "ana@fabrikam.com")).toEqual([
      "entry: a-name-with-an-account? · Contoso · ana@fabrikam.com [1,2]",
    ]);
  });

  it("is asked about where it is a service's", () => {
    expect(told("GitHub", "ana@fabrikam.com")).toEqual([
      "entry: another-service? · GitHub · ana@fabrikam.com [1,2]",
    ]);
  });

  it("is asked about where a code stands under two names", () => {
    expect(told("GitHub", "ana-lee", "123 456")).toEqual([
      "entry: another-service? · GitHub [1,2]",
      "number [3]",
    ]);
  });

  it.each(["Action required", "Aktion erforderlich", "Action requise"])(
    "may have a remark between: %s",
    (remark) => {
      expect(told("Contoso", remark, guest)).toEqual([`entry: ${contoso} [1,3]`, "notice [2]"]);
    },
  );

  it("keeps its name where the account is personal", () => {
    expect(told("Google", "ana@gmail.com")).toEqual([
      "entry: personal-account? · Google · ana@gmail.com [1,2]",
    ]);
  });

  it("is asked about where a personal account visits", () => {
    expect(told("Contoso", "ana@outlook.com")).toEqual([
      "entry: a-name-alone? · Contoso · ana@outlook.com [1,2]",
    ]);
  });

  it("keeps its name where the account is cut off", () => {
    expect(told("Contoso", "ana_fabrikam.com#EXT#@conto…")).toEqual([
      "entry: cut-off? · Contoso [1,2]",
    ]);
  });
});

describe("a name above a domain", () => {
  it.each([
    ["Contoso", "contoso.com"],
    ["Wingtip Toys", "wingtiptoys.onmicrosoft.com"],
    ["Contoso Ltd.", "contoso.com"],
  ])("goes with it where the two are alike: %s, %s", (name, domain) => {
    expect(told(name, domain)).toEqual([`${domain} · unknown · ${name} [1,2]`]);
  });

  it.each([
    "fabrikam.com",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "https://fabrikam.sharepoint.com",
  ])("is asked about where they are not: %s", (reference) => {
    expect(told("Contoso", reference)).toEqual(["a-name-alone? · Contoso [1]"]);
  });
});

describe("a name that stays alone", () => {
  it.each([
    ["a blank line follows", ["Contoso", "", guest]],
    ["a name follows", ["Contoso", "Fabrikam"]],
    ["nothing follows", ["Contoso"]],
    ["an entry with its own name follows", ["Contoso", `Fabrikam ${guest}`]],
    ["an invitation follows", ["Contoso", "invites@contoso.com"]],
  ])("is one where %s", (_, lines) => {
    expect(told(...lines)).toEqual(["a-name-alone? · Contoso [1]"]);
  });
});

it("takes a line by itself otherwise", () => {
  expect(told("contoso.com", "Contoso")).toEqual(["contoso.com · unknown [1]"]);
});
