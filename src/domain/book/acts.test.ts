import { describe, expect, it } from "vitest";
import { organizationKey } from "#domain/organization/organization.ts";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { organizationsFound, refusalMet, tenantsFound } from "./acts.ts";
import { chapterOf, saidInChapter } from "./chapters.ts";
import { ofOrganization } from "./fields.ts";
import { emptyBook, type ProgressBook } from "./progress-book.ts";

const contoso = sure(parseDomain("contoso.com"));
const litware = sure(parseDomain("litware.com"));
const contosoId = sure(parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77"));
const key = organizationKey(contoso, undefined);

describe("a domain that is found in this cloud", () => {
  it("is in no other cloud any more, whatever was said before", () => {
    const book = tenantsFound(new Map([[contoso, contosoId]]))(refused("other-cloud"), stamp(3));
    expect(saysOf(book)).toBeUndefined();
  });

  it("keeps every other refusal", () => {
    const book = tenantsFound(new Map([[contoso, contosoId]]))(refused("sign-in-here"), stamp(3));
    expect(saysOf(book)).toBe("sign-in-here");
  });

  it("says nothing of the cloud that another domain is in", () => {
    const book = tenantsFound(new Map([[litware, contosoId]]))(refused("other-cloud"), stamp(3));
    expect(saysOf(book)).toBe("other-cloud");
  });
});

function refused(kind: string): ProgressBook {
  const listed = organizationsFound([{ key, tenant: contoso, relation: "unknown" }], "typed");
  return refusalMet(key, { kind })(listed(emptyBook(), stamp(1)), stamp(2));
}

function saysOf(book: ProgressBook): string | undefined {
  return saidInChapter(sure(chapterOf(book, key)), ofOrganization.signInSays)?.value.kind;
}

function stamp(at: number) {
  return { at, by: "tab" };
}

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The builder's own text was not read.");
  return value;
}
