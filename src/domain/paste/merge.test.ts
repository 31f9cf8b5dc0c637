import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import { parseDomain, parseTenantRef } from "#domain/organization/tenant.ts";
import type { EntryFacts, Found, Unread } from "./entry.ts";
import { mergeFound } from "./merge.ts";

const contoso = parsed(parseTenantRef("contoso.com"));
const ana = { account: parsed(parseAddress("ana@fabrikam.com")) };
const bob = { account: parsed(parseAddress("bob@fabrikam.com")) };
const guess = { kind: "guessed", why: "home-by-address" } as const;

function parsed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}

function entry(lines: readonly number[], changes: Partial<EntryFacts> = {}): Found {
  const facts: EntryFacts = { tenant: contoso, relation: "unknown", certainty: { kind: "said" } };
  return { kind: "entry", facts: { ...facts, ...changes }, lines };
}

function unread(lines: readonly number[], changes: Partial<Unread> = {}): Found {
  return { kind: "unread", reason: "a-name-alone", text: "Contoso", lines, ...changes };
}

describe("entries of the same tenant and account", () => {
  it("are one, with all their lines in order", () => {
    const { entries } = mergeFound([entry([3], ana), entry([1, 3], ana)]);
    expect(entries.map((each) => each.sources)).toEqual([[1, 3]]);
  });

  it("lend each other what only one of them says", () => {
    const domain = parsed(parseDomain("contoso.com"));
    const { entries } = mergeFound([
      entry([1], ana),
      entry([2], { ...ana, name: "Contoso", domain }),
    ]);
    expect(entries).toEqual([
      {
        tenant: "contoso.com",
        domain: "contoso.com",
        account: "ana@fabrikam.com",
        relation: "unknown",
        name: "Contoso",
        certainty: { kind: "said" },
        sources: [1, 2],
      },
    ]);
  });

  it("believe what is said before what is guessed", () => {
    const { entries } = mergeFound([
      entry([1], { ...ana, relation: "home", certainty: guess }),
      entry([2], { ...ana, relation: "guest" }),
    ]);
    expect(entries).toMatchObject([{ relation: "guest", certainty: { kind: "said" } }]);
  });

  it("stay a guess where the relation is one", () => {
    const { entries } = mergeFound([
      entry([1], ana),
      entry([2], { ...ana, relation: "home", certainty: guess }),
    ]);
    expect(entries).toMatchObject([{ relation: "home", certainty: guess }]);
  });
});

describe("an entry without an account", () => {
  it("joins the only account of its tenant", () => {
    const { entries } = mergeFound([entry([1]), entry([2], ana)]);
    expect(entries).toMatchObject([{ account: "ana@fabrikam.com", sources: [1, 2] }]);
  });

  it("stays by itself where its tenant has two", () => {
    const { entries } = mergeFound([entry([1]), entry([2], ana), entry([3], bob)]);
    expect(entries.map((each) => each.account)).toEqual([
      undefined,
      "ana@fabrikam.com",
      "bob@fabrikam.com",
    ]);
  });
});

describe("what stays apart", () => {
  it("is two accounts of one tenant", () => {
    expect(mergeFound([entry([1], ana), entry([2], bob)]).entries.length).toBe(2);
  });

  it("is a domain and an ID, even where the text has them side by side", () => {
    const id = parsed(parseTenantRef("72f988bf-86f1-41af-91ab-2d7cd011db47"));
    const domain = parsed(parseDomain("contoso.com"));
    expect(mergeFound([entry([1]), entry([2], { tenant: id, domain })]).entries.length).toBe(2);
  });
});

describe("what is unread", () => {
  it("is told once where it is the same", () => {
    expect(mergeFound([unread([4]), unread([2])]).unread).toEqual([
      { reason: "a-name-alone", text: "Contoso", lines: [2, 4] },
    ]);
  });

  it("is told twice where the reason differs", () => {
    const other = unread([2], { reason: "not-understood" });
    expect(mergeFound([unread([1]), other]).unread.length).toBe(2);
  });
});

it("gathers what was skipped by what it is", () => {
  const found: readonly Found[] = [
    { kind: "skipped", what: "button", lines: [5] },
    { kind: "skipped", what: "ruler", lines: [2] },
    { kind: "skipped", what: "button", lines: [3] },
  ];
  expect(mergeFound(found).skipped).toEqual([
    { what: "button", lines: [3, 5] },
    { what: "ruler", lines: [2] },
  ]);
});
