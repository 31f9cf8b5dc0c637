import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import { parseDomain, parseTenantRef } from "#domain/organization/tenant.ts";
import type { Finding } from "./finding.ts";
import { gathered as gatheredInSteps } from "./gather.ts";
import { asked, type OrganizationFacts, type QuestionReason } from "./statement.ts";

function gathered(findings: readonly Finding[]) {
  const steps = gatheredInSteps(findings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const contoso = parsed(parseTenantRef("contoso.com"));
const ana = { account: parsed(parseAddress("ana@fabrikam.com")) };
const bob = { account: parsed(parseAddress("bob@fabrikam.com")) };
const guess = { kind: "guessed", why: "home-by-address" } as const;

function parsed<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}

function found(
  lines: readonly number[],
  changes: Partial<OrganizationFacts> = {},
  isEntry: "yes" | "perhaps" | "no" = "no",
): Finding {
  const own: OrganizationFacts = {
    tenant: contoso,
    relation: "unknown",
    certainty: { kind: "said" },
  };
  const facts = { ...own, ...changes };
  const text = [facts.name, facts.account ?? facts.tenant].filter(Boolean).join(" ");
  return { kind: "read", statement: { kind: "organization", facts }, text, lines, isEntry };
}

function question(
  lines: readonly number[],
  reason: QuestionReason = "a-name-alone",
  isEntry: "yes" | "perhaps" | "no" = "no",
): Finding {
  return { kind: "read", statement: asked(reason), text: "Contoso", lines, isEntry };
}

describe("what speaks of the same tenant and account", () => {
  it("are one, with all their lines in order", () => {
    const { organizations } = gathered([found([3], ana), found([1, 3], ana)]);
    expect(organizations.map((each) => each.lines)).toEqual([[1, 3]]);
  });

  it("lend each other what only one of them says", () => {
    const domain = parsed(parseDomain("contoso.com"));
    const { organizations } = gathered([
      found([1], ana),
      found([2], { ...ana, name: "Contoso", domain }),
    ]);
    expect(organizations).toEqual([
      {
        tenant: "contoso.com",
        domain: "contoso.com",
        account: "ana@fabrikam.com",
        relation: "unknown",
        name: "Contoso",
        certainty: { kind: "said" },
        lines: [1, 2],
      },
    ]);
  });

  it("believe what is said before what is guessed", () => {
    const { organizations } = gathered([
      found([1], { ...ana, relation: "home", certainty: guess }),
      found([2], { ...ana, relation: "guest" }),
    ]);
    expect(organizations).toMatchObject([{ relation: "guest", certainty: { kind: "said" } }]);
  });

  it("stay a guess where the relation is one", () => {
    const { organizations } = gathered([
      found([1], ana),
      found([2], { ...ana, relation: "home", certainty: guess }),
    ]);
    expect(organizations).toMatchObject([{ relation: "home", certainty: guess }]);
  });
});

describe("what speaks of a tenant without an account", () => {
  it("joins the only account of its tenant", () => {
    const { organizations } = gathered([found([1]), found([2], ana)]);
    expect(organizations).toMatchObject([{ account: "ana@fabrikam.com", lines: [1, 2] }]);
  });

  it("stays by itself where its tenant has two", () => {
    const { organizations } = gathered([found([1]), found([2], ana), found([3], bob)]);
    expect(organizations.map((each) => each.account)).toEqual([
      undefined,
      "ana@fabrikam.com",
      "bob@fabrikam.com",
    ]);
  });
});

describe("what stays apart", () => {
  it("is two accounts of one tenant", () => {
    expect(gathered([found([1], ana), found([2], bob)]).organizations.length).toBe(2);
  });

  it("is a domain and an ID, even where the text has them side by side", () => {
    const id = parsed(parseTenantRef("72f988bf-86f1-41af-91ab-2d7cd011db47"));
    const domain = parsed(parseDomain("contoso.com"));
    expect(gathered([found([1]), found([2], { tenant: id, domain })]).organizations.length).toBe(2);
  });
});

describe("what is asked", () => {
  it("is told once where it is the same", () => {
    expect(gathered([question([4]), question([2])]).questions).toEqual([
      { reason: "a-name-alone", text: "Contoso", lines: [2, 4] },
    ]);
  });

  it("is told twice where the reason differs", () => {
    const other = question([2], "not-understood");
    expect(gathered([question([1]), other]).questions.length).toBe(2);
  });
});

describe("entries", () => {
  it("name the organization as it was put together", () => {
    const { entries } = gathered([found([1], {}, "yes"), found([2], { ...ana, name: "Contoso" })]);
    expect(entries).toEqual([
      {
        label: "contoso.com",
        organization: { tenant: "contoso.com", account: "ana@fabrikam.com" },
        lines: [1],
      },
    ]);
  });

  it("may lead to a question", () => {
    expect(gathered([question([1], "a-name-alone", "yes")]).entries).toEqual([
      { label: "Contoso", asks: "a-name-alone", lines: [1] },
    ]);
  });

  it("are one where the same stands there twice", () => {
    const { entries } = gathered([found([1], ana, "yes"), found([5], ana, "yes")]);
    expect(entries.map(({ lines }) => lines)).toEqual([[1, 5]]);
  });

  it("are also what only may be one, where another surely is", () => {
    const findings = [question([1], "a-name-alone", "perhaps"), found([2], ana, "yes")];
    expect(gathered(findings).entries.map(({ lines }) => lines)).toEqual([[1], [2]]);
  });

  it("are none where none surely is", () => {
    expect(gathered([question([1], "a-name-alone", "perhaps")]).entries).toEqual([]);
  });
});

describe("an account's home", () => {
  const home = { ...ana, relation: "home", certainty: guess } as const;

  it("has one name: an entry with another is asked about", () => {
    const { organizations, questions } = gathered([
      found([1], { ...home, name: "Contoso" }, "yes"),
      found([2], { ...home, name: "Contoso Inc." }, "yes"),
    ]);
    expect([organizations.map(({ lines }) => lines), questions.map(({ lines }) => lines)]).toEqual([
      [[1]],
      [[2]],
    ]);
  });

  it("may be named again", () => {
    const twice = [1, 2].map((line) => found([line], { ...home, name: "Contoso" }, "yes"));
    expect(gathered(twice).questions).toEqual([]);
  });
});

it("gathers furniture by what it is", () => {
  const findings: readonly Finding[] = [
    { kind: "furniture", what: "button", lines: [5] },
    { kind: "furniture", what: "ruler", lines: [2] },
    { kind: "furniture", what: "button", lines: [3] },
  ];
  expect(gathered(findings).furniture).toEqual([
    { what: "button", lines: [3, 5] },
    { what: "ruler", lines: [2] },
  ]);
});
