import { describe, expect, it } from "vitest";
import { linesOf } from "#domain/text/plain-text.ts";
import { readPlain } from "./pair.ts";

/** What the first lines of a text were read as. */
function told(...text: readonly string[]): readonly string[] {
  return readPlain(linesOf(text.join("\n")), 0).found.map((piece) => {
    if (piece.kind === "skipped") return `${piece.what} ${piece.lines}`;
    if (piece.kind === "unread") return `${piece.reason}: ${piece.text} ${piece.lines}`;
    return [piece.facts.tenant, piece.facts.name, piece.lines.join()].filter(Boolean).join(" / ");
  });
}

const guest = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";

describe("an entry of Authenticator on two lines", () => {
  it("is named by the upper one", () => {
    expect(told("Contoso", guest)).toEqual(["contoso.onmicrosoft.com / Contoso / 1,2"]);
  });

  it("may be a home account", () => {
    expect(told("Fabrikam", "ana@fabrikam.com")).toEqual(["fabrikam.com / Fabrikam / 1,2"]);
  });

  it("may have a remark between", () => {
    expect(told("Contoso", "Action required", guest)).toEqual([
      "contoso.onmicrosoft.com / Contoso / 1,3",
      "notice 2",
    ]);
  });

  it("keeps its name where the account is personal", () => {
    expect(told("Google", "ana@gmail.com")).toEqual(["personal-account: Google ana@gmail.com 1,2"]);
  });

  it("keeps its name where the account is cut off", () => {
    expect(told("Contoso", "ana_fabrikam.com#EXT#@conto…")).toEqual([
      "cut-off: Contoso ana_fabrikam.com#EXT#@conto... 1,2",
    ]);
  });
});

describe("a name above a domain", () => {
  it.each([
    ["Contoso", "contoso.com"],
    ["Wingtip Toys", "wingtiptoys.onmicrosoft.com"],
    ["Contoso Ltd.", "contoso.com"],
  ])("goes with it where the two are alike: %s, %s", (name, domain) => {
    expect(told(name, domain)).toEqual([`${domain} / ${name} / 1,2`]);
  });

  it.each([
    "fabrikam.com",
    "72f988bf-86f1-41af-91ab-2d7cd011db47",
    "https://fabrikam.sharepoint.com",
  ])("is asked about where they are not: %s", (reference) => {
    expect(told("Contoso", reference)).toEqual(["a-name-alone: Contoso 1"]);
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
    expect(told(...lines)).toEqual(["a-name-alone: Contoso 1"]);
  });
});

it("takes a line by itself otherwise", () => {
  expect(told("contoso.com", "Contoso")).toEqual(["contoso.com / 1"]);
});
