import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Organization } from "#domain/organization/organization.ts";
import {
  type Chapter,
  listedChapters,
  listedOrganizations,
  saidInBook,
  saidInChapter,
} from "./chapters.ts";
import { ofBook, ofOrganization } from "./fields.ts";
import { listText, parseList } from "./list-link.ts";
import { withList } from "./list-merge.ts";
import { parseBook, serialised } from "./parse.ts";
import { type Carrier, emptyBook, forgotten, type ProgressBook } from "./progress-book.ts";
import { entriesIn, evidenceOn, triageSaid } from "./reading.ts";

const contosoId = "a70a1586-9c4a-4373-b907-1d310660dbd1";
const fabrikamId = "83abe5cd-bcc3-441a-bd86-e6a75360cecc";
const ana = `${contosoId}/ana@fabrikam.com`;
const stamp = { at: 9_000, by: "tab-b" };

type Rows = Readonly<Record<string, readonly [unknown, number]>>;

function book(rows: Rows, epoch = 0): ProgressBook {
  const registers = Object.entries(rows).map(([path, [value, at]]) => [
    path,
    { value, at, by: "tab-a" },
  ]);
  return parseBook({ version: 1, epoch, registers: Object.fromEntries(registers) }).book;
}

/** A list's text, as somebody else may have written it. */
function text(parts: { version?: unknown; organizations?: unknown; book?: unknown } = {}): string {
  return JSON.stringify({ version: 1, organizations: {}, book: {}, ...parts });
}

function ticksOf(chapter: Chapter) {
  const { added, removed } = evidenceOn(chapter);
  return { added, removed };
}

function listIn(whole: string, carrier: Carrier): ProgressBook {
  const read = parseList(whole, carrier);
  if (read.kind === "refused") throw new Error(read.reason);
  return read.list;
}

function brought(from: ProgressBook, carrier: Carrier, to = emptyBook()): ProgressBook {
  return withList(to, listIn(listText(from, carrier), carrier), carrier, stamp);
}

const contoso: Rows = {
  [`organization/${ana}/present`]: [true, 1_000],
  [`organization/${ana}/name`]: ["Contoso", 1_000],
};
const test = { answer: "new-phone", prompt: "this-organization", form: "by-hand" };

describe("a list for another device", () => {
  it("carries organizations, ticks and answers, each with its time", () => {
    const whole = listText(
      book({
        ...contoso,
        [`organization/${ana}/added`]: [true, 2_000],
        "triage/old-phone": ["here", 3_000],
      }),
      "link",
    );
    expect(JSON.parse(whole)).toEqual({
      version: 1,
      organizations: {
        [ana]: { added: [true, 2_000], name: ["Contoso", 1_000], present: [true, 1_000] },
      },
      book: { "triage/old-phone": ["here", 3_000] },
    });
  });

  it.each(["link", "file"] as const)("carries nothing that Microsoft said, in a %s", (carrier) => {
    const whole = listText(
      book({
        ...contoso,
        [`organization/${ana}/microsoft-says`]: [{ methods: [] }, 1_000],
        [`organization/${ana}/sign-in-says`]: [{ kind: "signed-in" }, 1_000],
      }),
      carrier,
    );
    expect(whole).not.toContain("says");
  });

  it.each(["link", "file"] as const)("carries neither epoch nor tab, in a %s", (carrier) => {
    expect(listText(book(contoso, 7), carrier)).not.toMatch(/epoch|tab-a/);
  });

  it("carries no test in a link", () => {
    const from = book({ ...contoso, [`organization/${ana}/test`]: [test, 1_000] });
    expect(listText(from, "link")).not.toContain("new-phone");
  });

  it("carries a test in a file", () => {
    const from = book({ ...contoso, [`organization/${ana}/test`]: [test, 1_500] });
    const [page] = listedChapters(brought(from, "file"));
    expect(page && saidInChapter(page, ofOrganization.test)).toEqual({ value: test, at: 1_500 });
  });

  it("carries an organization under its ID where a lookup knows it", () => {
    const from = book({
      "tenant-id/contoso.com": [contosoId, 1_000],
      "organization/contoso.com/ana@fabrikam.com/present": [true, 1_000],
    });
    expect(listedOrganizations(brought(from, "link")).map(({ key }) => key)).toEqual([ana]);
  });

  it("carries no removed organization in a link", () => {
    const from = book({
      [`organization/${ana}/present`]: [false, 1_000],
      [`organization/${ana}/added`]: [true, 1_000],
    });
    expect(JSON.parse(listText(from, "link"))).toEqual({ version: 1, organizations: {}, book: {} });
  });

  it("carries that an answer was taken back", () => {
    const from = book({ "triage/old-phone": [null, 2_000] });
    const there = brought(from, "file", book({ "triage/old-phone": ["here", 1_000] }));
    expect(triageSaid(there)).toEqual({});
  });

  const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    present: fc.boolean(),
    name: fc.string({ unit: "binary", maxLength: 250 }),
    domain: fc.constant("contoso.com"),
    relation: fc.constantFrom("home", "guest", "unknown"),
    added: fc.boolean(),
    removed: fc.constantFrom(true, false, null),
    "of-version-9": fc.boolean(),
  };
  const organizationRow = fc
    .constantFrom(
      ...["contoso.com/", `${contosoId}/`, ana, "contoso.com/ana@fabrikam.com", "__proto__/"],
    )
    .chain((key) =>
      fc
        .constantFrom(...Object.keys(values))
        .chain((name) =>
          fc.tuple(fc.constant(`organization/${key}/${name}`), values[name] ?? fc.boolean()),
        ),
    );
  const bookRow = fc.oneof(
    fc.tuple(fc.constant("tenant-id/contoso.com"), fc.constant(contosoId)),
    fc.tuple(fc.constant("triage/old-phone"), fc.constantFrom("here", "lost", "eaten", null)),
    fc.tuple(fc.constant("triage/new-phone-name"), fc.string()),
    fc.tuple(fc.constant("organization/contoso.com//same-as"), fc.constant(ana)),
    fc.tuple(fc.constant("entry/1"), fc.constant({ kind: "unmatched", label: "Contoso" })),
  );
  const books = fc
    .array(fc.tuple(fc.oneof(organizationRow, bookRow), fc.integer({ min: 0, max: 9_000 })))
    .map((rows) =>
      book(Object.fromEntries(rows.map(([[path, value], at]) => [path, [value, at]]))),
    );

  function withoutHome(organization: Organization): Organization {
    const { relation } = organization;
    return { ...organization, relation: relation === "home" ? "unknown" : relation };
  }

  it("says there what it said here, by a link, but for which one is home", () => {
    fc.assert(
      fc.property(books, (from) => {
        const there = brought(from, "link");
        expect(listedOrganizations(there)).toEqual(listedOrganizations(from).map(withoutHome));
        expect(listedChapters(there).map(ticksOf)).toEqual(listedChapters(from).map(ticksOf));
        expect(triageSaid(there)).toEqual(triageSaid(from));
      }),
    );
  });

  it("says there what it said here, by a file", () => {
    fc.assert(
      fc.property(books, (from) => {
        const there = brought(from, "file");
        expect(listedOrganizations(there)).toEqual(listedOrganizations(from));
        expect(listedChapters(there).map(ticksOf)).toEqual(listedChapters(from).map(ticksOf));
        expect(triageSaid(there)).toEqual(triageSaid(from));
        expect(entriesIn(there)).toEqual(entriesIn(from));
      }),
    );
  });

  it("changes nothing where it came from", () => {
    fc.assert(
      fc.property(books, fc.constantFrom<Carrier>("link", "file"), (from, carrier) => {
        const again = brought(from, carrier, from);
        expect(listedOrganizations(again)).toEqual(listedOrganizations(from));
        expect(listedChapters(again).map(ticksOf)).toEqual(listedChapters(from).map(ticksOf));
        expect(triageSaid(again)).toEqual(triageSaid(from));
      }),
    );
  });

  it("never takes an organization off the list, whoever made the link up", () => {
    fc.assert(
      fc.property(books, books, (mine, theirs) => {
        const before = listedOrganizations(mine).map(({ key }) => key);
        const forged = listText(theirs, "file").replaceAll("true", "false");
        const after = listedOrganizations(withList(mine, listIn(forged, "link"), "link", stamp));
        expect(after.map(({ key }) => key)).toEqual(expect.arrayContaining(before));
      }),
    );
  });
});

describe("a link", () => {
  const known = book({ ...contoso, "triage/new-phone-name": ["iPhone 16", 1_000] });

  it("brings no tick of an organization that the book knows", () => {
    const from = book({
      ...contoso,
      [`organization/${ana}/added`]: [true, 2_000],
      [`organization/${ana}/removed`]: [true, 2_000],
    });
    expect(listedChapters(brought(from, "link", known)).map(ticksOf)).toEqual([
      { added: undefined, removed: undefined },
    ]);
  });

  it("brings the ticks of an organization that the book does not know", () => {
    const from = book({ ...contoso, [`organization/${ana}/added`]: [true, 2_000] });
    expect(listedChapters(brought(from, "link")).map(ticksOf)).toEqual([
      { added: 2_000, removed: undefined },
    ]);
  });

  it("brings no name of a phone over one that the book has, nor where one was taken back", () => {
    const from = book({
      "triage/new-phone-name": ["Pixel 6", 2_000],
      "triage/old-phone-name": ["iPhone 16", 2_000],
    });
    const taken = book({ ...contoso, "triage/old-phone-name": [null, 1_000] });
    expect(triageSaid(brought(from, "link", known)).newPhoneName).toBe("iPhone 16");
    expect(triageSaid(brought(from, "link", taken)).oldPhoneName).toBeUndefined();
  });
});

describe("a file of one's own", () => {
  const known = book({ ...contoso, [`organization/${ana}/added`]: [null, 5_000] });

  it("brings a tick with its time, and not over a later word here", () => {
    const later = book({ ...contoso, [`organization/${ana}/added`]: [true, 6_000] });
    const earlier = book({ ...contoso, [`organization/${ana}/added`]: [true, 4_000] });
    const added = (from: ProgressBook) =>
      listedChapters(brought(from, "file", known)).map((one) => ticksOf(one).added);
    expect([added(later), added(earlier)]).toEqual([[6_000], [undefined]]);
  });

  it("by a clock that was ahead brings nothing over a word here", () => {
    const ahead = book({ ...contoso, [`organization/${ana}/added`]: [true, 50_000] });
    expect(listedChapters(brought(ahead, "file", known)).map(ticksOf)).toEqual([
      { added: undefined, removed: undefined },
    ]);
  });
});

describe("a list that somebody made up", () => {
  const [one, other] = [`${contosoId}/ana@fabrikam.com`, `${fabrikamId}/ana@fabrikam.com`];
  const listed: Rows = {
    [`organization/${other}/present`]: [true, 1_000],
    [`organization/${other}/source`]: ["listed", 1_000],
    [`organization/${other}/domain`]: ["fabrikam.com", 1_000],
    [`organization/${other}/relation`]: ["home", 1_000],
  };
  const disguise = {
    name: ["Contoso", 8_000],
    domain: ["contoso.com", 8_000],
    relation: ["guest", 8_000],
  };

  it.each(["link", "file"] as const)(
    "gives an organization that Microsoft listed no other identity, in a %s",
    (carrier) => {
      const forged = listIn(text({ organizations: { [other]: disguise } }), carrier);
      expect(listedOrganizations(withList(book(listed), forged, carrier, stamp))).toEqual(
        listedOrganizations(book(listed)),
      );
    },
  );

  it("gives it none by another of its names either", () => {
    const known = book({ ...listed, "tenant-id/fabrikam.com": [fabrikamId, 1_000] });
    const forged = text({ organizations: { "fabrikam.com/ana@fabrikam.com": disguise } });
    expect(listedOrganizations(withList(known, listIn(forged, "file"), "file", stamp))).toEqual(
      listedOrganizations(known),
    );
  });

  it("adds no domain to one that Microsoft listed without", () => {
    const { [`organization/${other}/domain`]: _, ...nameless } = listed;
    const forged = listIn(text({ organizations: { [other]: disguise } }), "link");
    const [organization] = listedOrganizations(withList(book(nameless), forged, "link", stamp));
    expect(organization?.domain).toBeUndefined();
  });

  it("does not rename one that the person typed", () => {
    const forged = listIn(
      text({ organizations: { [ana]: { name: ["Fabrikam", 8_000] } } }),
      "link",
    );
    const [organization] = listedOrganizations(withList(book(contoso), forged, "link", stamp));
    expect(organization?.name).toBe("Contoso");
  });

  it("does not say by a link which organization is an account's home", () => {
    const forged = text({
      organizations: { [one]: { present: [true, 8_000], relation: ["home", 8_000] } },
    });
    const [organization] = listedOrganizations(
      withList(emptyBook(), listIn(forged, "link"), "link", stamp),
    );
    expect(organization?.relation).toBe("unknown");
  });

  it("gives no domain to one that goes by another", () => {
    const forged = text({
      organizations: {
        "contoso.com/": { present: [true, 8_000], domain: ["fabrikam.com", 8_000] },
      },
    });
    expect(parseList(forged, "file")).toMatchObject({ kind: "list", leftOut: 1 });
  });
});

describe("reading a list from elsewhere", () => {
  it.each(["", "hello", "[]", "null", "{}", '{"version":1}', '{"version":"1"}'])(
    "refuses %j, which is none",
    (whole) => {
      expect(parseList(whole, "file")).toEqual({ kind: "refused", reason: "not-a-list" });
    },
  );

  it("refuses one of a later version", () => {
    expect(parseList('{"version":2,"rows":[]}', "link")).toEqual({
      kind: "refused",
      reason: "newer-version",
    });
  });

  it("refuses more than a million characters", () => {
    const whole = text({ book: { x: "y".repeat(1_000_000) } });
    expect(parseList(whole, "file")).toEqual({ kind: "refused", reason: "too-large" });
  });

  it("refuses ten thousand organizations", () => {
    const organizations = Object.fromEntries(
      Array.from({ length: 10_000 }, (_, i) => [`org-${i}.com/`, { present: [true, 1] }]),
    );
    expect(parseList(text({ organizations }), "link")).toEqual({
      kind: "refused",
      reason: "too-many-organizations",
    });
  });

  it("takes a thousand organizations", () => {
    const organizations = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, i) => [`org-${i}.com/`, { present: [true, 1] }]),
    );
    expect(listedOrganizations(listIn(text({ organizations }), "link"))).toHaveLength(1_000);
  });

  it("reads a script in a name as text", () => {
    const organizations = {
      "contoso.com/": { present: [true, 1], name: ["<img src=x onerror=alert(1)>", 1] },
    };
    const [organization] = listedOrganizations(listIn(text({ organizations }), "link"));
    expect(organization?.name).toBe("<img src=x onerror=alert(1)>");
  });

  it("leaves rows named like a prototype out, and counts them", () => {
    const whole =
      '{"version":1,"organizations":{"__proto__":{"present":[true,1]},"contoso.com/":{"constructor":[true,1]}},"book":{"__proto__":[true,1]}}';
    expect(parseList(whole, "link")).toMatchObject({ kind: "list", leftOut: 3 });
  });

  it("leaves out a made-up lookup in a link", () => {
    const whole = text({ book: { "tenant-id/contoso.com": [contosoId, 1] } });
    expect(parseList(whole, "link")).toMatchObject({ kind: "list", leftOut: 1 });
  });

  it("leaves out a made-up test in a link", () => {
    const whole = text({ organizations: { [ana]: { test: [test, 1] } } });
    expect(parseList(whole, "link")).toMatchObject({ kind: "list", leftOut: 1 });
  });

  it("takes no organization off the list by a link", () => {
    const whole = text({ organizations: { [ana]: { present: [false, 5_000] } } });
    expect(
      listedOrganizations(withList(book(contoso), listIn(whole, "link"), "link", stamp)),
    ).toHaveLength(1);
  });

  it("takes an organization off the list by a file", () => {
    const whole = text({ organizations: { [ana]: { present: [false, 5_000] } } });
    expect(
      listedOrganizations(withList(book(contoso), listIn(whole, "file"), "file", stamp)),
    ).toEqual([]);
  });

  it.each([[true], [true, -1], [true, 1, 2], [[true], 1], "true", null])(
    "leaves out %j, which is no tick",
    (...row) => {
      const whole = text({ organizations: { [ana]: { added: row.length === 1 ? row[0] : row } } });
      expect(parseList(whole, "link")).toMatchObject({ kind: "list", leftOut: 1 });
    },
  );

  it("survives any JSON", () => {
    const anything = fc.jsonValue({ maxDepth: 4 });
    const frames = fc.record({
      version: fc.constant(1),
      organizations: fc.oneof(anything, fc.dictionary(fc.constantFrom(ana, "x"), anything)),
      book: fc.oneof(anything, fc.dictionary(fc.constantFrom("entry/1", "x"), anything)),
    });
    fc.assert(
      fc.property(frames, fc.constantFrom<Carrier>("link", "file"), (json, carrier) => {
        expect(["list", "refused"]).toContain(parseList(JSON.stringify(json), carrier).kind);
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(
      fc.property(fc.string(), (whole) => {
        expect(parseList(whole, "link").kind).toBe("refused");
      }),
    );
  });
});

describe("merging a list", () => {
  it("keeps this browser's epoch", () => {
    expect(brought(book(contoso, 7), "file", emptyBook(3)).epoch).toBe(3);
  });

  it("brings a list back into a browser that forgot it, as asked", () => {
    const from = book(contoso);
    expect(listedOrganizations(brought(from, "file", forgotten(from)))).toHaveLength(1);
  });

  it("marks a new organization as imported", () => {
    const [page] = listedChapters(brought(book(contoso), "link"));
    expect(page && saidInChapter(page, ofOrganization.source)?.value).toBe("imported");
  });

  it("leaves the mark of one that was here", () => {
    const here = book({ ...contoso, [`organization/${ana}/source`]: ["typed", 1_000] });
    const [page] = listedChapters(brought(book(contoso), "link", here));
    expect(page && saidInChapter(page, ofOrganization.source)?.value).toBe("typed");
  });

  it("keeps a later word of this browser's", () => {
    const here = book({ "triage/old-phone": ["lost", 2_000] });
    const there = book({ "triage/old-phone": ["here", 1_000] });
    expect(saidInBook(brought(there, "link", here), ofBook.oldPhone)?.value).toBe("lost");
  });

  it("believes no time that is still to come", () => {
    const there = book({ "triage/old-phone": ["here", 8e15] });
    expect(saidInBook(brought(there, "link"), ofBook.oldPhone)?.at).toBe(9_000);
  });

  it("gives the same when done twice", () => {
    const once = brought(book(contoso), "file");
    expect(serialised(brought(book(contoso), "file", once))).toBe(serialised(once));
  });
});

describe("home's bad news, told on the way to an organization", () => {
  const path = `organization/${ana}/home-refused`;
  const told = book({ ...contoso, [path]: [true, 2_000] });

  function newsIn(whole: ProgressBook): number | undefined {
    const [chapter] = listedChapters(whole);
    return chapter && evidenceOn(chapter).homeRefused;
  }

  it("comes along in a file of one's own, with its time", () => {
    expect(newsIn(brought(told, "file"))).toBe(2_000);
  });

  it("comes in no link, whoever made it up", () => {
    expect(newsIn(brought(told, "link"))).toBeUndefined();
    const made = text({ organizations: { [ana]: { "home-refused": [true, 2_000] } } });
    expect(newsIn(withList(book(contoso), listIn(made, "link"), "link", stamp))).toBeUndefined();
  });

  it("is not taken away by a file that says so of an earlier time, nor of one to come", () => {
    for (const at of [1_000, 99_000]) {
      const other = text({ organizations: { [ana]: { "home-refused": [null, at] } } });
      expect(newsIn(withList(told, listIn(other, "file"), "file", stamp))).toBe(2_000);
    }
  });

  it("is believed of a time to come, as that of now", () => {
    const other = text({ organizations: { [ana]: { "home-refused": [true, 99_000] } } });
    expect(newsIn(withList(told, listIn(other, "file"), "file", stamp))).toBe(stamp.at);
  });

  it("is read out of the tests in a file of an earlier version", () => {
    const nothing = { answer: "nothing", prompt: "another-organization", form: "by-hand" };
    const earlier = text({
      organizations: { [ana]: { present: [true, 1_000], test: [nothing, 2_000] } },
    });
    expect(newsIn(withList(emptyBook(), listIn(earlier, "file"), "file", stamp))).toBe(2_000);
  });
});
