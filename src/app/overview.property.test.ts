import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { listedOrganizations } from "#domain/book/chapters.ts";
import {
  deviceField,
  entryField,
  ofBook,
  ofOrganization,
  tenantIdField,
} from "#domain/book/fields.ts";
import { emptyBook, mergeBooks, type ProgressBook } from "#domain/book/progress-book.ts";
import {
  type Stamp,
  withOrganizations,
  withoutOrganization,
  written,
  writtenOf,
} from "#domain/book/writing.ts";
import { type OrganizationKey, organizationKey } from "#domain/organization/organization.ts";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import {
  ana,
  day,
  domain,
  entry,
  home,
  hour,
  minute,
  now,
  organization,
} from "#domain/verdict/evidence.fixture.ts";
import type { LiveReading, TestSaid } from "#domain/verdict/evidence.ts";
import { overviewOf } from "./overview.ts";

vi.setConfig({ testTimeout: timeout });

/**
 * What is reckoned once is remembered by the very objects it was reckoned from. A copy of them is nothing that
 * anybody remembers, so it says what a new reckoning says. Were they ever different, a status might outlive what
 * it rests on.
 */
it("what is remembered is what a new reckoning says, after any steps and at any time", () => {
  fc.assert(
    fc.property(fc.array(steps, { minLength: 1, maxLength: 12 }), (script) => {
      let at: Situation = { book: emptyBook(), live: new Map(), now };
      for (const step of script) {
        at = step(at);
        const remembered = overviewOf(at.book, at.live, at.now);
        const { book, live } = structuredClone({ book: at.book, live: at.live });
        expect(remembered).toEqual(overviewOf(book, live, at.now));
        expect(listedOrganizations(at.book)).toEqual(listedOrganizations(book));
      }
    }),
    { numRuns: runs },
  );
});

interface Situation {
  readonly book: ProgressBook;
  readonly live: ReadonlyMap<OrganizationKey, LiveReading>;
  readonly now: number;
}

type Step = (situation: Situation) => Situation;

const contoso = organization();
const [tenant] = [parseTenantId("a70a1586-9c4a-4373-b907-1d310660dbd1")];
const sameByItsId = tenant && { ...contoso, tenant, key: organizationKey(tenant, ana) };
const nobodys = organization({ account: undefined });
const everybody = [
  home(),
  contoso,
  nobodys,
  organization({ tenant: domain("litware.com") }),
  ...(sameByItsId ? [sameByItsId] : []),
];

const organizations = fc.constantFrom(...everybody);
const yesOrNo = fc.constantFrom(true, false, null);

/** A writing at the present moment, or by a clock that is ahead. */
function writing(write: fc.Arbitrary<(book: ProgressBook, stamp: Stamp) => ProgressBook>) {
  const ahead = fc.constantFrom(0, 0, 0, 5 * minute, 11 * minute);
  return fc.tuple(write, ahead).map(
    ([change, by]): Step =>
      (situation) => ({
        ...situation,
        book: change(situation.book, { at: situation.now + by, by: "tab" }),
      }),
  );
}

function saying<Value>(
  field: Parameters<typeof writtenOf<Value>>[2],
  values: fc.Arbitrary<NoInfer<Value> | null>,
) {
  return writing(
    fc.tuple(organizations, values).map(
      ([{ key }, value]) =>
        (book, stamp) =>
          writtenOf<Value>(book, key, field, value, stamp),
    ),
  );
}

const tests = fc.record<TestSaid>({
  answer: fc.constantFrom("new-phone", "new-phone", "old-phone", "text-or-call", "nothing"),
  prompt: fc.constantFrom("this-organization", "this-organization", "not-sure"),
  form: fc.constant("by-hand"),
});

const lists = fc.subarray([entry("old"), entry("new", "iPhone 16")]);

/** What this page load read or was refused, as the app holds it: by a key, and replaced as a whole. */
const readings = fc.tuple(organizations, lists, fc.boolean()).map(
  ([{ key }, methods, isRefused]): Step =>
    (situation) => {
      const read = { methods, at: situation.now };
      const refused = { failure: { kind: "sign-in-here" } as const, at: situation.now };
      const reading = isRefused ? { read: undefined, refused } : { read, refused: undefined };
      return { ...situation, live: new Map(situation.live).set(key, reading) };
    },
);

const times = fc
  .constantFrom(1, minute, 11 * minute, hour, day, day + 1, 29 * day, 30 * day, -hour, -2 * day)
  .map(
    (by): Step =>
      (situation) => ({ ...situation, now: situation.now + by }),
  );

const otherTabs = fc.tuple(organizations, yesOrNo).map(
  ([{ key }, value]): Step =>
    (situation) => {
      const stamp = { at: situation.now, by: "another tab" };
      const other = writtenOf(
        structuredClone(situation.book),
        key,
        ofOrganization.added,
        value,
        stamp,
      );
      return { ...situation, book: mergeBooks(situation.book, other) };
    },
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  writing(
    fc
      .subarray(everybody, { minLength: 1 })
      .map((some) => (book, stamp) => withOrganizations(book, some, "typed", stamp)),
  ),
  writing(
    organizations.map(
      ({ key }) =>
        (book, stamp) =>
          withoutOrganization(book, key, stamp),
    ),
  ),
  writing(
    fc
      .constantFrom(tenant ?? null, null)
      .map((id) => (book, stamp) => written(book, tenantIdField(domain("contoso.com")), id, stamp)),
  ),
  saying(ofOrganization.sameAs, fc.constantFrom(contoso.key, null)),
  saying(ofOrganization.added, yesOrNo),
  saying(ofOrganization.removed, yesOrNo),
  saying(ofOrganization.nothingListed, yesOrNo),
  saying(ofOrganization.closed, yesOrNo),
  saying(ofOrganization.leaving, fc.constantFrom("leaving", "left", null)),
  saying(ofOrganization.name, fc.constantFrom("Contoso", "Contoso Ltd")),
  saying(ofOrganization.test, tests),
  saying(ofOrganization.test, tests),
  saying(
    ofOrganization.microsoftSays,
    lists.map((methods) => ({ methods })),
  ),
  saying(ofOrganization.signInSays, fc.constantFrom({ kind: "ask-for-consent" }, null)),
  saying(ofOrganization.appointment, fc.constantFrom(now + hour, now + 2 * day, null)),
  saying(deviceField("new"), fc.constantFrom("new-phone", "old-phone", null)),
  writing(
    fc
      .constantFrom("here", "lost", "erased", null)
      .map((phone) => (book, stamp) => written(book, ofBook.oldPhone, phone, stamp)),
  ),
  writing(yesOrNo.map((keeps) => (book, stamp) => written(book, ofBook.keepsNumber, keeps, stamp))),
  writing(yesOrNo.map((all) => (book, stamp) => written(book, ofBook.reconciledAll, all, stamp))),
  writing(
    fc.tuple(fc.constantFrom("a", "b"), organizations).map(
      ([id, { key }]) =>
        (book, stamp) =>
          written(book, entryField(id), { kind: "matched", label: "x", organization: key }, stamp),
    ),
  ),
  readings,
  times,
  times,
  otherTabs,
);
