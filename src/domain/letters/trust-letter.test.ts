import { describe, expect, it } from "vitest";
import { type Account, parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { consumerTenantId, parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { type AskingForTrust, trustLetter } from "./trust-letter.ts";

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own text was not read.");
  return value;
}

const ana = known(parseAddress("ana@fabrikam.com"));
const contoso = known(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));
const fabrikam = known(parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77"));

function homeOrganization(over: Partial<Organization> = {}): Organization {
  return {
    key: organizationKey(fabrikam, ana),
    tenant: fabrikam,
    name: "Fabrikam",
    domain: known(parseDomain("fabrikam.com")),
    account: ana,
    relation: "home",
    ...over,
  };
}

function hostOrganization(over: Partial<Organization> = {}): Organization {
  return {
    key: organizationKey(contoso, ana),
    tenant: contoso,
    name: "Contoso",
    domain: known(parseDomain("contoso.com")),
    account: ana,
    relation: "guest",
    ...over,
  };
}

function asking(over: Partial<AskingForTrust> = {}): AskingForTrust {
  return { home: homeOrganization(), host: hostOrganization(), ...over };
}

const between = {
  address: "ana@fabrikam.com",
  home: "Fabrikam (fabrikam.com)",
  host: "Contoso (contoso.com)",
};

const how = { kind: "trust-how", homeRef: "fabrikam.com", homeId: fabrikam };

it("the host's admin reads how to trust the home, what it does not cover and to make sure", () => {
  expect(trustLetter("trust-to-host", asking())?.paragraphs).toEqual([
    { kind: "trust-asked-of-host", ...between },
    { kind: "trust-why" },
    how,
    { kind: "trust-limits" },
    { kind: "trust-page" },
    { kind: "trust-verify" },
  ]);
});

it("the home's admin reads what home can do and what to ask the host for", () => {
  expect(trustLetter("trust-to-home", asking())?.paragraphs).toEqual([
    { kind: "trust-asked-of-home", ...between },
    { kind: "trust-why" },
    { kind: "trust-at-home" },
    how,
    { kind: "trust-limits" },
    { kind: "trust-page" },
  ]);
});

it("either letter is about the host", () => {
  expect(trustLetter("trust-to-home", asking())?.organization).toBe("Contoso (contoso.com)");
});

it("the home is looked up by its ID where its domain is not known", () => {
  const { domain: _, ...home } = homeOrganization();
  expect(trustLetter("trust-to-host", asking({ home }))?.paragraphs).toContainEqual({
    kind: "trust-how",
    homeRef: fabrikam,
    homeId: fabrikam,
  });
});

describe("there is no trust to ask for", () => {
  it("where the guest's address is a personal one", () => {
    const account = known(parseAddress("ana@outlook.com"));
    expect(
      trustLetter("trust-to-host", asking({ host: hostOrganization({ account }) })),
    ).toBeUndefined();
  });

  it("where the account is a personal one by another address", () => {
    const id = `0f8fad5b-d9cb-469f-a165-70867728950e.${consumerTenantId}`;
    const account: Account = {
      id: known(parseHomeAccountId(id)),
      address: ana,
      homeTenantId: consumerTenantId,
    };
    expect(trustLetter("trust-to-host", asking({ account }))).toBeUndefined();
  });

  it("where the home is nobody's organization", () => {
    const home = homeOrganization({ tenant: consumerTenantId });
    expect(trustLetter("trust-to-home", asking({ home }))).toBeUndefined();
  });

  it("between an organization and itself", () => {
    expect(trustLetter("trust-to-host", asking({ host: homeOrganization() }))).toBeUndefined();
  });
});
