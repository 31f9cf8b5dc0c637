import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import type { Organization } from "#domain/organization/organization.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseDomain, parseTenantId, type TenantRef } from "#domain/organization/tenant.ts";
import { removalLetter } from "./removal-letter.ts";

const contosoId = sure(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));
const contosoDomain = sure(parseDomain("contoso.onmicrosoft.com"));
const ana = sure(parseAddress("ana@fabrikam.com"));

describe("the letter that asks to remove a guest's account", () => {
  it("names the exact account, by which the admin finds it, and the tenant", () => {
    const letter = removalLetter({ organization: guestOf(contosoId) });
    expect(letter?.paragraphs.slice(0, 2)).toEqual([
      {
        kind: "guest-asks",
        guestName: "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
        address: "ana@fabrikam.com",
        organization: "Contoso (contoso.onmicrosoft.com)",
      },
      { kind: "removal-tenant", tenantId: contosoId },
    ]);
  });

  it("leaves the tenant's ID out where it is not known", () => {
    const letter = removalLetter({ organization: guestOf(contosoDomain) });
    expect(letter?.paragraphs.map(({ kind }) => kind)).not.toContain("removal-tenant");
  });

  it("is for guests: home is not left", () => {
    expect(removalLetter({ organization: { ...guestOf(contosoId), relation: "home" } })).toBe(
      undefined,
    );
  });
});

function guestOf(tenant: TenantRef): Organization {
  return {
    key: organizationKey(tenant, ana),
    tenant,
    name: "Contoso",
    domain: contosoDomain,
    account: ana,
    relation: "guest",
  };
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("not what the test means");
  return value;
}
