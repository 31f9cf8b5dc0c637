import { describe, expect, it } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import {
  day,
  domain,
  evidence,
  home,
  hour,
  minute,
  now,
  organization,
  test,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import type { Reconciliation } from "./reconciliation.ts";
import { standingsOf } from "./standing.ts";
import { type Verdict, verdictFor } from "./verdict.ts";

const reconciled: Reconciliation = { kind: "reconciled", at: now - day };
const contoso = "contoso.com/ana@fabrikam.com";
const fabrikam = "fabrikam.com/ana@fabrikam.com";
const litware = "litware.com/ana@fabrikam.com";

const homeProven = evidence({ organization: home(), test: test() });

function atLitware(over: Partial<Evidence>): Evidence {
  return evidence({ organization: organization({ tenant: domain("litware.com") }), ...over });
}

function verdict(
  evidences: readonly Evidence[],
  list: Reconciliation = reconciled,
  triage: Triage = { oldPhone: "here" },
): Verdict {
  return verdictFor(standingsOf(evidences, triage, now), list, triage);
}

describe("the verdict", () => {
  it("is Yes where every organization is settled in one of the four ways", () => {
    const evidences = [
      homeProven,
      evidence({ test: test({ answer: "text-or-call", at: now - 2 * hour }) }),
      atLitware({ nothingListed: now - minute }),
      evidence({
        organization: organization({ tenant: domain("adatum.com") }),
        leaving: { value: "left", at: now - 3 * day },
      }),
    ];
    expect(verdict(evidences, reconciled, { oldPhone: "here", keepsNumber: true })).toEqual({
      kind: "yes",
      reached: { proven: 1, covered: 1, "nothing-to-do": 1, left: 1 },
      texts: { kind: "no-date" },
      oldestAt: now - 3 * day,
      newestAt: now - minute,
      proven: 3,
      total: 3,
    });
  });

  it("rests on the word for the list too", () => {
    const list: Reconciliation = { kind: "reconciled", at: now - 9 * day };
    expect(verdict([homeProven], list)).toMatchObject({ kind: "yes", oldestAt: now - 9 * day });
  });

  it("is Not proven with an organization of which nothing is known, naming it", () => {
    expect(verdict([homeProven, evidence()])).toEqual({
      kind: "not-proven",
      open: [contoso],
      list: reconciled,
      proven: 1,
      total: 2,
    });
  });

  it("is Not yet with an organization that would be lost, naming it", () => {
    const lost = evidence({ test: test({ answer: "old-phone" }) });
    expect(verdict([homeProven, lost, atLitware({})])).toEqual({
      kind: "not-yet",
      lost: [contoso],
      closed: [],
      open: [litware],
      list: reconciled,
      proven: 1,
      total: 3,
    });
  });

  it("is Not yet with an organization that is closed to the person, naming it apart", () => {
    expect(verdict([homeProven, evidence({ closed: now - hour })])).toMatchObject({
      kind: "not-yet",
      lost: [],
      closed: [contoso],
    });
  });

  it.each<Reconciliation>([
    { kind: "no-entries" },
    { kind: "unmatched", entries: ["one"] },
    { kind: "not-confirmed" },
    { kind: "confirmed-long-ago", at: now - 31 * day },
  ])("is Not proven while the list is $kind", (list) => {
    expect(verdict([homeProven], list)).toEqual({
      kind: "not-proven",
      open: [],
      list,
      proven: 1,
      total: 1,
    });
  });

  it("is Not proven with an empty list", () => {
    expect(verdict([])).toMatchObject({ kind: "not-proven", proven: 0, total: 0 });
  });

  it("is one over all accounts", () => {
    const theirs = evidence({ organization: home({ account: undefined }) });
    expect(verdict([homeProven, theirs]).kind).toBe("not-proven");
  });

  it("is the same while nobody said where the old phone is", () => {
    expect(verdict([homeProven], reconciled, {}).kind).toBe("yes");
  });
});

describe("once the old phone is gone, the verdict", () => {
  it.each(["broken", "erased", "lost"] as const)("counts where they can get in: %s", (oldPhone) => {
    const evidences = [homeProven, evidence({ test: test({ answer: "nothing" }) }), atLitware({})];
    expect(verdict(evidences, reconciled, { oldPhone })).toEqual({
      kind: "where-in",
      stillIn: [fabrikam],
      lost: [contoso],
      closed: [],
      open: [litware],
      list: reconciled,
      proven: 1,
      total: 3,
    });
  });
});
