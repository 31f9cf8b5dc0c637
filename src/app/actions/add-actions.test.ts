import { describe, expect, it } from "vitest";
import { domain, guest, moveOf } from "#app/move.fixture.ts";
import { entriesOf, organizationsInOrder } from "#app/selectors.ts";
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
    expect(organizationsInOrder(move.state()).map(({ tenant }) => tenant)).toEqual(["contoso.com"]);
  });

  it("leaves no entry where it has none of Authenticator's rows", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste("contoso.com\nana@fabrikam.com"));
    expect(entriesOf(move.state())).toEqual([]);
  });
});

describe("entries beside a list that Azure gave", () => {
  it("are matched with what it has of the same tenant once their domains were looked up", async () => {
    const move = moveOf();
    await move.begin();
    move.tenants.set(
      domain("contoso.onmicrosoft.com"),
      sure(move.tenants.get(domain("contoso.com"))),
    );
    move.actions.addPasted(parsePaste("Contoso\nana_fabrikam.com#EXT#@contoso.onmicrosoft.com"));
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
});

describe("what a pasted text leaves open", () => {
  it("waits for its answer, once however often it is pasted", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste(rows));
    move.actions.addPasted(parsePaste(rows));
    expect(move.state().questions.map(({ text }) => text)).toEqual(["Litware ana@fabrikam.com"]);
  });

  it("is settled by an answer, and by leaving it out", () => {
    const move = moveOf();
    const pasted = parsePaste(`${rows}\nana_fabrikam.com#EXT#@conto`);
    move.actions.addPasted(pasted);
    const [first, second] = pasted.questions;
    move.actions.questionAnswered(sure(first).text, sure(sure(first).proposal));
    move.actions.questionLeftOut(sure(second).text);
    expect(move.state().questions).toEqual([]);
  });

  it("goes when everything is forgotten", () => {
    const move = moveOf();
    move.actions.addPasted(parsePaste(rows));
    move.actions.everythingForgotten();
    expect(move.state().questions).toEqual([]);
  });
});

describe("an answer to what was asked", () => {
  it("puts the organization on the list and matches the entry", () => {
    const move = moveOf();
    const pasted = parsePaste(rows);
    move.actions.addPasted(pasted);
    const [question] = pasted.questions;
    move.actions.questionAnswered(sure(question).text, sure(sure(question).proposal));
    expect(entriesAfter(move)).toContain("matched: Litware ana@fabrikam.com");
    expect(organizationsInOrder(move.state()).map(({ tenant }) => tenant)).toContain(
      "fabrikam.com",
    );
  });

  it("puts only the organization there where the text was no entry", () => {
    const move = moveOf();
    const { questions } = parsePaste("ana_fabrikam.com#EXT#@conto\ncontoso.com");
    move.actions.questionAnswered(sure(questions[0]).text, {
      tenant: domain("contoso.com"),
      relation: "unknown",
      certainty: { kind: "said" },
    });
    expect(entriesOf(move.state())).toEqual([]);
    expect(organizationsInOrder(move.state()).map(({ tenant }) => tenant)).toEqual(["contoso.com"]);
  });
});

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}
