import { describe, expect, it } from "vitest";
import { domain, guest, moveOf } from "#app/move.fixture.ts";
import { entriesOf, organizationsOf } from "#app/selectors.ts";
import { parsePaste } from "#domain/paste/parser.ts";

const rows = "Contoso\nana_fabrikam.com#EXT#@contoso.com\nLitware\nana@fabrikam.com";

function entriesAfter(move: ReturnType<typeof moveOf>): readonly string[] {
  return entriesOf(move.state()).map(([, entry]) => `${entry.kind}: ${entry.label}`);
}

describe("a pasted text", () => {
  it("puts its entries beside the list, each row once and matched with what it names", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste(rows));
    expect(entriesAfter(move)).toEqual([
      "matched: Contoso ana_fabrikam.com#EXT#@contoso.com",
      "unmatched: Litware ana@fabrikam.com",
    ]);
  });

  it("pasted again puts none there twice", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste(rows));
    move.actions.addPasted(parsePaste(rows));
    expect(entriesOf(move.state()).length).toBe(2);
  });

  it("puts no organization on the list for a name that is asked about", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste(rows));
    expect(organizationsOf(move.state()).map(({ tenant }) => tenant)).toEqual(["contoso.com"]);
  });

  it("leaves no entry where it has none of Authenticator's rows", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste("contoso.com\nana@fabrikam.com"));
    expect(entriesOf(move.state())).toEqual([]);
  });
});

describe("entries beside a list that Azure gave", () => {
  it("are matched once their domains were looked up", async () => {
    const move = moveOf();
    await move.begin();
    move.tenants.set(
      domain("contoso.onmicrosoft.com"),
      sure(move.tenants.get(domain("contoso.com"))),
    );
    await move.actions.addAuthenticatorEntries(
      "Contoso\nana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
    );
    await expect
      .poll(() => entriesOf(move.state()).map(([, entry]) => entry))
      .toEqual([
        {
          kind: "matched",
          label: "Contoso ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
          organization: guest,
        },
      ]);
  });

  it("are as many as the text has, where Authenticator shows one line twice", async () => {
    const move = moveOf();
    await move.begin();
    await move.actions.addAuthenticatorEntries("ana@contoso.example");
    const twice = "ana@contoso.example\nana@contoso.example";
    await move.actions.addAuthenticatorEntries(twice);
    await move.actions.addAuthenticatorEntries(twice);
    expect(entriesAfter(move)).toEqual([
      "unmatched: ana@contoso.example",
      "unmatched: ana@contoso.example",
    ]);
  });

  it("are all there, whatever they could be read as", async () => {
    const move = moveOf();
    await move.begin();
    await move.actions.addAuthenticatorEntries("Litware\n\nwhat is this???\ncontoso.example");
    expect(entriesAfter(move)).toEqual([
      "unmatched: Litware",
      "unmatched: what is this???",
      "unmatched: contoso.example",
    ]);
  });
});

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}
