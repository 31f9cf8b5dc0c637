import { describe, expect, it } from "vitest";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseDomain } from "#domain/organization/tenant.ts";
import { answeredOrganization, namedIn } from "./answer.ts";
import { type FoundOrganization, parsePaste, type Question } from "./parser.ts";

describe("an answer to a question", () => {
  it("takes the account and the name of the line that was asked about", () => {
    expect(answeredOrganization(asked("Contoso\nana@fabrikam.com"), named("contoso.com"))).toEqual({
      tenant: "contoso.com",
      account: "ana@fabrikam.com",
      name: "Contoso",
      relation: "unknown",
      certainty: { kind: "said" },
    });
  });

  it("is home where it is the account's own domain", () => {
    const answer = answeredOrganization(asked("Contoso\nana@fabrikam.com"), named("fabrikam.com"));
    expect(answer.relation).toBe("home");
  });

  it("makes a personal account a guest", () => {
    const answer = answeredOrganization(asked("ana@outlook.com"), named("contoso.com"));
    expect(answer).toMatchObject({ account: "ana@outlook.com", relation: "guest" });
  });

  it("says no more than what was named where nothing is known of the line", () => {
    expect(answeredOrganization(undefined, named("contoso.com"))).toEqual({
      tenant: "contoso.com",
      relation: "unknown",
      certainty: { kind: "said" },
    });
  });
});

describe("the organizations that a line seems to name", () => {
  const organizations = ["Contoso", "Contoso Retail"].map((name) => {
    const tenant = sure(parseDomain(`${name.replace(" ", "").toLowerCase()}.com`));
    return { key: organizationKey(tenant, undefined), tenant, name, relation: "guest" } as const;
  });

  it("are all whose name it begins with", () => {
    const names = namedIn("Contoso Retail ana@fabrikam.com", organizations).map(({ name }) => name);
    expect(names).toEqual(["Contoso", "Contoso Retail"]);
  });

  it("are none where only a part of a word is the same", () => {
    expect(namedIn("Contosomania", organizations)).toEqual([]);
  });
});

function asked(text: string): Question {
  return sure(parsePaste(text).questions[0]);
}

function named(text: string): FoundOrganization {
  return sure(parsePaste(text).organizations[0]);
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}
