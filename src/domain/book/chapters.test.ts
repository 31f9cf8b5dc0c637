import { describe, expect, it } from "vitest";
import { parseOrganizationKey } from "#domain/organization/organization.ts";
import {
  chapterOf,
  isListed,
  listedChapters,
  listedOrganizations,
  saidInChapter,
} from "./chapters.ts";
import { ofOrganization } from "./fields.ts";
import { parseBook } from "./parse.ts";
import type { ProgressBook } from "./progress-book.ts";

const contosoId = "a70a1586-9c4a-4373-b907-1d310660dbd1";
const lookup = { "tenant-id/contoso.com": [contosoId, 500] } as const;

/** A book of rows: what was said, and when. */
function book(rows: Readonly<Record<string, readonly [unknown, number]>>): ProgressBook {
  const registers = Object.entries(rows).map(([path, [value, at]]) => [
    path,
    { value, at, by: "" },
  ]);
  return parseBook({ version: 1, epoch: 0, registers: Object.fromEntries(registers) }).book;
}

function pageIn(theBook: ProgressBook, text: string) {
  const key = parseOrganizationKey(text);
  const page = key && chapterOf(theBook, key);
  if (!page) throw new Error(`No page for ${text}`);
  return page;
}

describe("the organizations in a book", () => {
  it("are what the registers say of them", () => {
    const organizations = listedOrganizations(
      book({
        [`organization/${contosoId}/ana@fabrikam.com/present`]: [true, 1_000],
        [`organization/${contosoId}/ana@fabrikam.com/name`]: ["Contoso", 1_000],
        [`organization/${contosoId}/ana@fabrikam.com/domain`]: ["contoso.com", 1_000],
        [`organization/${contosoId}/ana@fabrikam.com/relation`]: ["guest", 1_000],
      }),
    );
    expect(organizations).toEqual([
      {
        key: `${contosoId}/ana@fabrikam.com`,
        tenant: contosoId,
        name: "Contoso",
        domain: "contoso.com",
        account: "ana@fabrikam.com",
        relation: "guest",
      },
    ]);
  });

  it("need neither a name nor an account", () => {
    const organizations = listedOrganizations(
      book({ "organization/contoso.com//present": [true, 1_000] }),
    );
    expect(organizations).toEqual([
      { key: "contoso.com/", tenant: "contoso.com", relation: "unknown" },
    ]);
  });

  it("stand in the order of their keys", () => {
    const organizations = listedOrganizations(
      book({
        "organization/woodgrove.com//present": [true, 1_000],
        "organization/contoso.com//present": [true, 2_000],
      }),
    );
    expect(organizations.map(({ key }) => key)).toEqual(["contoso.com/", "woodgrove.com/"]);
  });

  it("leave out one that was removed", () => {
    const organizations = listedOrganizations(
      book({ "organization/contoso.com//present": [false, 1_000] }),
    );
    expect(organizations).toEqual([]);
  });

  it("leave out one that was only looked at", () => {
    const organizations = listedOrganizations(
      book({ "organization/contoso.com//added": [true, 1_000] }),
    );
    expect(organizations).toEqual([]);
  });

  it("leave out a path that names no tenant", () => {
    const organizations = listedOrganizations(
      book({ "organization/__proto__//present": [true, 1_000] }),
    );
    expect(organizations).toEqual([]);
  });

  it("have a name of text, whatever it says", () => {
    const [organization] = listedOrganizations(
      book({
        "organization/contoso.com//present": [true, 1_000],
        "organization/contoso.com//name": ["<script>alert(1)</script>", 1_000],
      }),
    );
    expect(organization?.name).toBe("<script>alert(1)</script>");
  });

  it("have a name of two hundred characters at most", () => {
    const [organization] = listedOrganizations(
      book({
        "organization/contoso.com//present": [true, 1_000],
        "organization/contoso.com//name": ["x".repeat(201), 1_000],
      }),
    );
    expect(organization?.name).toHaveLength(200);
  });

  it("have a name that does not turn the writing direction", () => {
    const [organization] = listedOrganizations(
      book({
        "organization/contoso.com//present": [true, 1_000],
        "organization/contoso.com//name": ["Contoso\u202Emoc.live", 1_000],
      }),
    );
    expect(organization?.name).toBe("Contosomoc.live");
  });

  it("do without a relation that this version does not know", () => {
    const [organization] = listedOrganizations(
      book({
        "organization/contoso.com//present": [true, 1_000],
        "organization/contoso.com//relation": ["landlord", 1_000],
      }),
    );
    expect(organization?.relation).toBe("unknown");
  });
});

describe("two keys of one tenant and account", () => {
  const both = {
    ...lookup,
    [`organization/${contosoId}/ana@fabrikam.com/present`]: [true, 1_000],
    "organization/contoso.com/ana@fabrikam.com/present": [true, 2_000],
  } as const;

  it("are one organization once the domain is looked up", () => {
    expect(listedOrganizations(book(both)).map(({ key }) => key)).toEqual([
      `${contosoId}/ana@fabrikam.com`,
    ]);
  });

  it("are two organizations before", () => {
    const { "tenant-id/contoso.com": _, ...apart } = both;
    expect(listedOrganizations(book(apart))).toHaveLength(2);
  });

  it("keep the ticks of both", () => {
    const page = pageIn(
      book({
        ...both,
        [`organization/${contosoId}/ana@fabrikam.com/removed`]: [true, 3_000],
        "organization/contoso.com/ana@fabrikam.com/added": [true, 4_000],
      }),
      `${contosoId}/ana@fabrikam.com`,
    );
    expect([
      saidInChapter(page, ofOrganization.added),
      saidInChapter(page, ofOrganization.removed),
    ]).toEqual([
      { value: true, at: 4_000 },
      { value: true, at: 3_000 },
    ]);
  });

  it("keep the later word of a field that both have", () => {
    const page = pageIn(
      book({
        ...both,
        [`organization/${contosoId}/ana@fabrikam.com/added`]: [false, 5_000],
        "organization/contoso.com/ana@fabrikam.com/added": [true, 4_000],
      }),
      `${contosoId}/ana@fabrikam.com`,
    );
    expect(saidInChapter(page, ofOrganization.added)?.value).toBe(false);
  });

  it("stay on the list where only one of two lines was removed, also later", () => {
    const organizations = listedOrganizations(
      book({ ...both, "organization/contoso.com/ana@fabrikam.com/present": [false, 9_000] }),
    );
    expect(organizations).toHaveLength(1);
  });

  it("share a page by either key", () => {
    const page = pageIn(book(both), "contoso.com/ana@fabrikam.com");
    expect(page.organization.key).toBe(`${contosoId}/ana@fabrikam.com`);
  });
});

describe("an organization without an account", () => {
  const rows = {
    ...lookup,
    "organization/contoso.com//present": [true, 1_000],
    "organization/contoso.com//added": [true, 1_500],
    [`organization/${contosoId}/ana@fabrikam.com/present`]: [true, 2_000],
  } as const;

  it("stays apart from the one with an account, unsaid", () => {
    expect(listedOrganizations(book(rows))).toHaveLength(2);
  });

  it("is the one with an account where the person said so", () => {
    const said = book({
      ...rows,
      "organization/contoso.com//same-as": [`${contosoId}/ana@fabrikam.com`, 3_000],
    });
    expect(listedOrganizations(said).map(({ key }) => key)).toEqual([
      `${contosoId}/ana@fabrikam.com`,
    ]);
  });

  it("brings its ticks along", () => {
    const said = book({
      ...rows,
      "organization/contoso.com//same-as": ["contoso.com/ana@fabrikam.com", 3_000],
    });
    const page = pageIn(said, `${contosoId}/ana@fabrikam.com`);
    expect(saidInChapter(page, ofOrganization.added)).toEqual({ value: true, at: 1_500 });
  });

  it("is not one of another tenant, whatever was said", () => {
    const said = book({
      ...rows,
      "organization/contoso.com//same-as": ["fabrikam.com/ana@fabrikam.com", 3_000],
    });
    expect(listedOrganizations(said)).toHaveLength(2);
  });

  it("stands apart again once that is taken back", () => {
    const said = book({ ...rows, "organization/contoso.com//same-as": [null, 4_000] });
    expect(listedOrganizations(said)).toHaveLength(2);
  });
});

describe("a page", () => {
  it("says nothing in a field that was taken back", () => {
    const page = pageIn(
      book({ "organization/contoso.com//contact": [null, 1_000] }),
      "contoso.com/",
    );
    expect(saidInChapter(page, ofOrganization.contact)).toBeUndefined();
  });

  it("says nothing where a newer word cannot be read, rather than an older one", () => {
    const page = pageIn(
      book({
        ...lookup,
        [`organization/${contosoId}//added`]: [true, 1_000],
        "organization/contoso.com//added": [{ since: "yesterday" }, 2_000],
      }),
      "contoso.com/",
    );
    expect(saidInChapter(page, ofOrganization.added)).toBeUndefined();
  });

  it("may be of an organization that is not on the list", () => {
    const page = pageIn(book({ "organization/contoso.com//added": [true, 1_000] }), "contoso.com/");
    expect(isListed(page)).toBe(false);
  });

  it("is drawn for each of five hundred organizations", () => {
    const rows = Array.from({ length: 500 }, (_, i) => [
      `organization/org-${i}.com//present`,
      [true, i] as const,
    ]);
    expect(listedChapters(book(Object.fromEntries(rows)))).toHaveLength(500);
  });
});
