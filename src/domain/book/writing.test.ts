import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import {
  type Organization,
  type OrganizationKey,
  organizationKey,
} from "#domain/organization/organization.ts";
import {
  type Domain,
  parseDomain,
  parseTenantId,
  type TenantId,
} from "#domain/organization/tenant.ts";
import { chapterOf, listedOrganizations, saidInBook, saidInChapter } from "./chapters.ts";
import {
  deviceField,
  entryField,
  ofBook,
  ofOrganization,
  survivalField,
  tenantIdField,
} from "./fields.ts";
import { serialised } from "./parse.ts";
import { emptyBook, type ProgressBook } from "./progress-book.ts";
import {
  type Stamp,
  withOrganizations,
  withoutOrganization,
  written,
  writtenOf,
} from "./writing.ts";

function must<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own value is wrong.");
  return value;
}

const contoso: Domain = must(parseDomain("contoso.com"));
const contosoId: TenantId = must(parseTenantId("a70a1586-9c4a-4373-b907-1d310660dbd1"));
const ana = must(parseAddress("ana@fabrikam.com"));
const byDomain = organizationKey(contoso, ana);
const byId = organizationKey(contosoId, ana);

function stamp(parts: Partial<Stamp> = {}): Stamp {
  return { at: 1_000, by: "tab-a", ...parts };
}

function organization(parts: Partial<Organization> = {}): Organization {
  const tenant = parts.tenant ?? contoso;
  return { key: organizationKey(tenant, ana), tenant, account: ana, relation: "guest", ...parts };
}

function page(book: ProgressBook, key: OrganizationKey) {
  return must(chapterOf(book, key));
}

describe("writing a field", () => {
  it("keeps what was written, and when", () => {
    const book = written(emptyBook(), ofBook.oldPhone, "lost", stamp());
    expect(saidInBook(book, ofBook.oldPhone)).toEqual({ value: "lost", at: 1_000 });
  });

  it("leaves the book before as it was", () => {
    const before = emptyBook();
    written(before, ofBook.oldPhone, "lost", stamp());
    expect(before.general.size).toBe(0);
  });

  it("takes back what was said by saying so", () => {
    const said = written(emptyBook(), ofBook.oldPhone, "lost", stamp());
    const book = written(said, ofBook.oldPhone, null, stamp({ at: 2_000 }));
    expect(book.general.get("triage/old-phone")).toEqual({
      value: null,
      at: 2_000,
      by: "tab-a",
    });
  });

  it("wins over what stood there, also where this tab's clock is behind", () => {
    const said = written(emptyBook(), ofBook.keepsNumber, true, stamp({ at: 9_000 }));
    const book = written(said, ofBook.keepsNumber, false, stamp({ at: 1_000 }));
    expect(saidInBook(book, ofBook.keepsNumber)).toEqual({ value: false, at: 1_000 });
  });

  it("cuts a text that is too long", () => {
    const book = written(emptyBook(), ofBook.newPhoneName, "x".repeat(101), stamp());
    expect(saidInBook(book, ofBook.newPhoneName)?.value).toHaveLength(100);
  });

  it("does not cut a sign in half", () => {
    const book = written(emptyBook(), ofBook.newPhoneName, `${"x".repeat(99)}📱`, stamp());
    expect(saidInBook(book, ofBook.newPhoneName)?.value).toBe("x".repeat(99));
  });

  it("refuses a value that the field cannot have", () => {
    const field = ofOrganization.appointment;
    expect(() => writtenOf(emptyBook(), byId, field, Number.NaN, stamp())).toThrow();
  });

  it("keeps entries apart whose IDs look like paths", () => {
    const one = written(
      emptyBook(),
      entryField("a/b"),
      { kind: "unmatched", label: "One" },
      stamp(),
    );
    const book = written(one, entryField("a%2Fb"), { kind: "unmatched", label: "Two" }, stamp());
    expect(saidInBook(book, entryField("a/b"))?.value.label).toBe("One");
  });
});

describe("writing a field of an organization", () => {
  it("keeps it on the organization's page", () => {
    const book = writtenOf(emptyBook(), byDomain, ofOrganization.added, true, stamp());
    expect(saidInChapter(page(book, byDomain), ofOrganization.added)).toEqual({
      value: true,
      at: 1_000,
    });
  });

  it("wins over what another key of the organization says, also where this tab's clock is behind", () => {
    const ticked = writtenOf(
      emptyBook(),
      byDomain,
      ofOrganization.added,
      true,
      stamp({ at: 9_000 }),
    );
    const found = written(ticked, tenantIdField(contoso), contosoId, stamp());
    const book = writtenOf(found, byId, ofOrganization.added, false, stamp({ at: 1_000 }));
    expect(saidInChapter(page(book, byId), ofOrganization.added)).toEqual({
      value: false,
      at: 1_000,
    });
  });

  it("writes under the ID where a lookup knows it", () => {
    const found = written(emptyBook(), tenantIdField(contoso), contosoId, stamp());
    const book = writtenOf(found, byDomain, ofOrganization.added, true, stamp());
    expect(page(book, byId).keys).toEqual([byId]);
  });

  it("keeps a method with a strange ID apart", () => {
    const book = writtenOf(emptyBook(), byId, survivalField("a/b%2F="), "survives", stamp());
    expect(saidInChapter(page(book, byId), survivalField("a/b%2F="))?.value).toBe("survives");
  });

  it("keeps on which device a method sits", () => {
    const book = writtenOf(emptyBook(), byId, deviceField("m1"), "new-phone", stamp());
    expect(saidInChapter(page(book, byId), deviceField("m1"))?.value).toBe("new-phone");
  });

  it("never stores a number, an address or a secret of a method", () => {
    const method = {
      id: "m1",
      kind: "phone",
      line: "mobile",
      number: "+351 912 345 678",
      address: "ana@fabrikam.com",
      secretKey: "JBSWY3DPEHPK3PXP",
    };
    const book = writtenOf(
      emptyBook(),
      byId,
      ofOrganization.microsoftSays,
      { methods: [method] },
      stamp(),
    );
    expect(saidInChapter(page(book, byId), ofOrganization.microsoftSays)?.value).toEqual({
      methods: [{ id: "m1", kind: "phone", line: "mobile" }],
    });
  });

  it("never stores the claims of a refused sign-in", () => {
    const refusal = { kind: "sign-in-here", code: "AADSTS50076", claims: '{"access_token":{}}' };
    const book = writtenOf(emptyBook(), byId, ofOrganization.signInSays, refusal, stamp());
    expect(serialised(book)).not.toContain("access_token");
  });

  it("lets the later test supersede the earlier", () => {
    const test = { answer: "old-phone", prompt: "this-organization", form: "by-hand" } as const;
    const first = writtenOf(emptyBook(), byId, ofOrganization.test, test, stamp());
    const book = writtenOf(
      first,
      byId,
      ofOrganization.test,
      { ...test, answer: "new-phone" },
      stamp({ at: 2_000 }),
    );
    expect(saidInChapter(page(book, byId), ofOrganization.test)).toEqual({
      value: { answer: "new-phone", prompt: "this-organization", form: "by-hand" },
      at: 2_000,
    });
  });
});

describe("adding organizations", () => {
  it("puts them on the list with what is known of them", () => {
    const added = organization({ name: "Contoso" });
    const book = withOrganizations(emptyBook(), [added], "typed", stamp());
    expect(listedOrganizations(book)).toEqual([
      {
        key: "contoso.com/ana@fabrikam.com",
        tenant: "contoso.com",
        name: "Contoso",
        domain: "contoso.com",
        account: "ana@fabrikam.com",
        relation: "guest",
      },
    ]);
  });

  it("says how they came", () => {
    const book = withOrganizations(emptyBook(), [organization()], "from-link", stamp());
    expect(saidInChapter(page(book, byDomain), ofOrganization.source)?.value).toBe("from-link");
  });

  it("still says how one came that is added again", () => {
    const typed = withOrganizations(emptyBook(), [organization()], "typed", stamp());
    const book = withOrganizations(typed, [organization()], "listed", stamp({ at: 2_000 }));
    expect(saidInChapter(page(book, byDomain), ofOrganization.source)?.value).toBe("typed");
  });

  it("changes nothing of one that Microsoft listed for what a text says of it", () => {
    const listed = withOrganizations(
      emptyBook(),
      [organization({ tenant: contosoId, domain: contoso, name: "Contoso" })],
      "listed",
      stamp(),
    );
    const disguise = organization({
      tenant: contosoId,
      domain: must(parseDomain("fabrikam.com")),
      name: "Fabrikam",
      relation: "home",
    });
    const book = withOrganizations(listed, [disguise], "typed", stamp({ at: 2_000 }));
    expect(serialised(book)).toBe(serialised(listed));
  });

  it("takes no fact away that is not known this time", () => {
    const named = withOrganizations(
      emptyBook(),
      [organization({ name: "Contoso", relation: "home" })],
      "listed",
      stamp(),
    );
    const book = withOrganizations(
      named,
      [organization({ relation: "unknown" })],
      "listed",
      stamp({ at: 2_000 }),
    );
    expect(listedOrganizations(book)[0]).toMatchObject({ name: "Contoso", relation: "home" });
  });

  it("changes nothing where nothing is new", () => {
    const once = withOrganizations(emptyBook(), [organization()], "typed", stamp());
    const twice = withOrganizations(once, [organization()], "typed", stamp({ at: 2_000 }));
    expect(serialised(twice)).toBe(serialised(once));
  });

  it("brings a removed one back with its ticks", () => {
    const listed = withOrganizations(emptyBook(), [organization()], "typed", stamp());
    const ticked = writtenOf(listed, byDomain, ofOrganization.added, true, stamp());
    const removed = withoutOrganization(ticked, byDomain, stamp({ at: 2_000 }));
    const book = withOrganizations(removed, [organization()], "typed", stamp({ at: 3_000 }));
    expect(saidInChapter(page(book, byDomain), ofOrganization.added)?.value).toBe(true);
  });
});

describe("removing an organization", () => {
  it("takes it off the list under all its keys", () => {
    const typed = withOrganizations(emptyBook(), [organization()], "typed", stamp());
    const both = withOrganizations(
      typed,
      [organization({ tenant: contosoId })],
      "listed",
      stamp({ at: 9_000 }),
    );
    const found = written(both, tenantIdField(contoso), contosoId, stamp());
    const book = withoutOrganization(found, byId, stamp({ at: 1_000 }));
    expect(listedOrganizations(book)).toEqual([]);
  });
});
