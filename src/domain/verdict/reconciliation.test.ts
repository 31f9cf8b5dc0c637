import { describe, expect, it } from "vitest";
import { entryField, homelessField, ofBook } from "#domain/book/fields.ts";
import { emptyBook, type ProgressBook } from "#domain/book/progress-book.ts";
import { listFactsIn } from "#domain/book/reading.ts";
import { withOrganizations, withoutOrganization, written } from "#domain/book/writing.ts";
import { parseAddress } from "#domain/organization/account.ts";
import { ana, day, home, now, organization } from "./evidence.fixture.ts";
import type { AuthenticatorEntry } from "./reconciliation.ts";
import { outOfScopeReasons, type Reconciliation, reconciliationOf } from "./reconciliation.ts";

const contoso = organization();
const personal = parseAddress("ana@outlook.com");
const matched: AuthenticatorEntry = {
  kind: "matched",
  label: "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com",
  organization: contoso.key,
};

function reconciliationIn(book: ProgressBook, at: number): Reconciliation {
  return reconciliationOf(listFactsIn(book), at);
}

function stamp(at: number) {
  return { at, by: "tab" };
}

/** A book with Contoso and its account's home on the list and these entries, said to be all of them at that time. */
function book(
  entries: Readonly<Record<string, AuthenticatorEntry>>,
  confirmedAt: number | undefined = now - day,
): ProgressBook {
  const listed = withOrganizations(emptyBook(), [home(), contoso], "typed", stamp(now - day));
  const walked = Object.entries(entries).reduce(
    (soFar, [id, entry]) => written(soFar, entryField(id), entry, stamp(now - day)),
    listed,
  );
  return confirmedAt === undefined
    ? walked
    : written(walked, ofBook.reconciledAll, true, stamp(confirmedAt));
}

describe("the list", () => {
  it("is not while the home of an account is missing from it", () => {
    const without = withoutOrganization(book({ one: matched }), home().key, stamp(now));
    expect(reconciliationIn(without, now)).toEqual({ kind: "home-missing", accounts: [ana] });
  });

  it("is where the person said that an account has no home of its own", () => {
    const without = withoutOrganization(book({ one: matched }), home().key, stamp(now));
    const said = written(without, homelessField(ana), true, stamp(now));
    expect(reconciliationIn(said, now).kind).toBe("reconciled");
  });

  it("needs no home for a personal account", () => {
    const guest = organization(personal ? { account: personal } : {});
    const listed = withOrganizations(book({ one: matched }), [guest], "typed", stamp(now));
    expect(reconciliationIn(listed, now).kind).toBe("reconciled");
  });

  it("is reconciled where every entry is matched and said to be all", () => {
    expect(reconciliationIn(book({ one: matched }), now)).toEqual({
      kind: "reconciled",
      at: now - day,
    });
  });

  it("is not while an entry is unmatched, whatever was said", () => {
    const entries = { one: matched, two: { kind: "unmatched", label: "Litware" } as const };
    expect(reconciliationIn(book(entries), now)).toEqual({ kind: "unmatched", entries: ["two"] });
  });

  it("is not where an entry is matched to an organization that left the list", () => {
    const without = withoutOrganization(book({ one: matched }), contoso.key, stamp(now));
    expect(reconciliationIn(without, now)).toEqual({ kind: "unmatched", entries: ["one"] });
  });

  it.each(outOfScopeReasons)("is reconciled where an entry is out of scope as %s", (reason) => {
    const entries = { one: { kind: "out-of-scope", label: "GitHub", reason } as const };
    expect(reconciliationIn(book(entries), now).kind).toBe("reconciled");
  });

  it("is not where an entry is out of scope for no listed reason", () => {
    const entries = {
      one: { kind: "out-of-scope", label: "Litware", reason: "I am tired" } as const,
    };
    expect(reconciliationIn(book(entries), now)).toEqual({ kind: "unmatched", entries: ["one"] });
  });

  it("is not without an entry, whatever was said", () => {
    expect(reconciliationIn(book({}), now)).toEqual({ kind: "no-entries" });
  });

  it("is not before the person said that these are all", () => {
    const unsaid = written(book({ one: matched }), ofBook.reconciledAll, null, stamp(now));
    expect(reconciliationIn(unsaid, now)).toEqual({ kind: "not-confirmed" });
  });

  it("is not once the person took that back", () => {
    const takenBack = written(book({ one: matched }), ofBook.reconciledAll, false, stamp(now));
    expect(reconciliationIn(takenBack, now)).toEqual({ kind: "not-confirmed" });
  });

  it("is not where that was said more than thirty days ago", () => {
    const at = now - 30 * day - 1;
    expect(reconciliationIn(book({ one: matched }, at), now)).toEqual({
      kind: "confirmed-long-ago",
      at,
    });
  });

  it("is not where that is dated ahead of the clock", () => {
    const at = now + day;
    expect(reconciliationIn(book({ one: matched }, at), now).kind).toBe("confirmed-long-ago");
  });
});
