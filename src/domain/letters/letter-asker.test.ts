import { describe, expect, it } from "vitest";
import { type Account, parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import {
  consumerTenantId,
  parseDomain,
  parseTenantId,
  parseTenantRef,
} from "#domain/organization/tenant.ts";
import { type Asker, askerParagraphs, isMember, isPersonalAsker } from "./letter-asker.ts";

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own text was not read.");
  return value;
}

const ana = known(parseAddress("ana@fabrikam.com"));
const contoso = known(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));
const fabrikam = known(parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77"));
const objectId = "0f8fad5b-d9cb-469f-a165-70867728950e";

const account: Account = {
  id: known(parseHomeAccountId(`${objectId}.${fabrikam}`)),
  address: ana,
  homeTenantId: fabrikam,
};

function organization(over: Partial<Organization> = {}): Organization {
  const tenant = over.tenant ?? contoso;
  return {
    key: organizationKey(tenant, ana),
    tenant,
    name: "Contoso",
    account: ana,
    relation: "guest",
    ...over,
  };
}

function guest(over: Partial<Asker> = {}): Asker {
  return { organization: organization(), ...over };
}

const member = guest({ organization: organization({ tenant: fabrikam, relation: "home" }) });

describe("who asks", () => {
  it("is an account of the organization at home", () => {
    expect(askerParagraphs(member)).toEqual([
      {
        kind: "member-asks",
        address: "ana@fabrikam.com",
        organization: "Contoso (348b467d-f3e2-42ae-a833-5a7c3ae36a77)",
      },
    ]);
  });

  it("is a guest by the invited address where the onmicrosoft domain is not known", () => {
    const domain = known(parseDomain("contoso.com"));
    expect(askerParagraphs(guest({ organization: organization({ domain }) }))).toEqual([
      {
        kind: "guest-asks",
        guestName: undefined,
        address: "ana@fabrikam.com",
        organization: "Contoso (contoso.com)",
      },
    ]);
  });

  it("is a guest where the relation is not known", () => {
    const unknown = guest({ organization: organization({ relation: "unknown" }) });
    expect(askerParagraphs(unknown)[0]?.kind).toBe("guest-asks");
  });

  it("leaves room for an account that nobody named", () => {
    const { account: _, ...nameless } = organization();
    expect(askerParagraphs({ organization: nameless })).toEqual([
      { kind: "somebody-asks", organization: "Contoso (83abe5cd-bcc3-441a-bd86-e6a75360cecc)" },
    ]);
  });

  it("is the account that signed in where the organization does not name one", () => {
    const { account: _, ...nameless } = organization();
    expect(askerParagraphs({ organization: nameless, account })[0]).toMatchObject({
      address: "ana@fabrikam.com",
    });
  });

  it("is the visitor where the account goes by its guest's name", () => {
    const asGuest = known(parseAddress("ana_fabrikam.com#EXT#@contoso.onmicrosoft.com"));
    expect(
      askerParagraphs(guest({ organization: organization({ account: asGuest }) }))[0],
    ).toMatchObject({ address: "ana@fabrikam.com" });
  });
});

describe("a guest's name in the host", () => {
  const guestName = "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com";
  const initial = known(parseDomain("contoso.onmicrosoft.com"));

  it("is made from the organization's onmicrosoft domain", () => {
    expect(
      askerParagraphs(guest({ organization: organization({ domain: initial }) }))[0],
    ).toMatchObject({ guestName });
  });

  it("is made from an onmicrosoft domain that names the tenant", () => {
    expect(
      askerParagraphs(guest({ organization: organization({ tenant: initial }) }))[0],
    ).toMatchObject({ guestName });
  });

  it("is made from an onmicrosoft domain among the tenant's others", () => {
    const domains = [known(parseDomain("contoso.co.uk")), initial];
    expect(askerParagraphs(guest({ domains }))[0]).toMatchObject({ guestName });
  });

  it("is not made from a mail routing domain", () => {
    const domains = [known(parseDomain("contoso.mail.onmicrosoft.com"))];
    expect(askerParagraphs(guest({ domains }))[0]).toMatchObject({ guestName: undefined });
  });
});

describe("the object ID", () => {
  it("of a member is the first half of the home account's ID", () => {
    expect(askerParagraphs({ ...member, account })[1]).toEqual({ kind: "object-id", objectId });
  });

  it("of a guest is never the one of the account at home", () => {
    expect(askerParagraphs(guest({ account }))).toHaveLength(1);
  });

  it("of a guest is given where it is known", () => {
    expect(askerParagraphs(guest({ objectId }))[1]).toEqual({ kind: "object-id", objectId });
  });

  it("is left out where it is none", () => {
    expect(askerParagraphs(guest({ objectId: "eyJhbGciOi" }))).toHaveLength(1);
  });
});

describe("a personal account", () => {
  it("is known by the tenant that it lives in", () => {
    const personal = { ...account, homeTenantId: consumerTenantId };
    expect(isPersonalAsker(guest({ account: personal }))).toBe(true);
  });

  it("is known by a mailbox that everybody can have", () => {
    const outlook = known(parseAddress("ana@outlook.com"));
    expect(isPersonalAsker(guest({ organization: organization({ account: outlook }) }))).toBe(true);
  });

  it("is not an organization's account", () => {
    expect(isPersonalAsker(guest({ account }))).toBe(false);
  });

  it("is nobody's member", () => {
    const tenant = known(parseTenantRef("contoso.com"));
    const outlook = known(parseAddress("ana@outlook.com"));
    expect(
      isMember({ organization: organization({ tenant, relation: "home", account: outlook }) }),
    ).toBe(false);
  });
});
