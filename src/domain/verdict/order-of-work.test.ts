import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import { runs, timeout } from "#domain/property-runs.fixture.ts";
import {
  answers,
  day,
  domain,
  entry,
  evidence,
  home,
  hour,
  listed,
  minute,
  now,
  office,
  organization,
  test,
} from "./evidence.fixture.ts";
import type { Evidence } from "./evidence.ts";
import { compareWork, orderOfWork, type WorkItem } from "./order-of-work.ts";
import { standingsOf } from "./standing.ts";

vi.setConfig({ testTimeout: timeout });

const here: Triage = { oldPhone: "here" };
const elsewhere: Triage = { oldPhone: "elsewhere" };
const erased: Triage = { oldPhone: "erased" };
const lost: Triage = { oldPhone: "lost" };

/** The organizations by their names, each with its group and the reason for its place. */
function orderIn(triage: Triage, evidences: readonly Evidence[]): readonly string[] {
  return orderOfWork(standingsOf(evidences, triage, now), triage, now).map(
    ({ name, group, reason }) => `${name}: ${group}, ${reason}`,
  );
}

function at(name: string, over: Partial<Evidence> = {}): Evidence {
  const tenant = domain(`${name.toLowerCase()}.com`);
  return evidence({ organization: organization({ tenant, name }), ...over });
}

function atHome(over: Partial<Evidence> = {}): Evidence {
  return evidence({ organization: home({ name: "Fabrikam" }), ...over });
}

const onlyOld: Partial<Evidence> = { test: test({ answer: "old-phone" }) };
const hasOffice: Partial<Evidence> = {
  microsoftSays: listed([entry(), office()]),
  answers: answers({ old: "old-phone" }),
};

describe("the order of work with the old phone here", () => {
  it("puts home first, and then what needs the old phone", () => {
    const evidences = [at("Contoso"), at("Litware", onlyOld), atHome()];
    expect(orderIn(here, evidences)).toEqual([
      "Fabrikam: now, home-first",
      "Litware: now, needs-old-phone",
      "Contoso: not-known, find-out",
    ]);
  });

  it("puts what can go on without the old phone after what needs it", () => {
    const evidences = [at("Contoso", { added: now - hour }), at("Litware", onlyOld)];
    expect(orderIn(here, evidences)).toEqual([
      "Litware: now, needs-old-phone",
      "Contoso: now, can-go-on",
    ]);
  });

  it("is the same while nobody said where the old phone is", () => {
    expect(orderIn({}, [at("Litware", onlyOld)])).toEqual(["Litware: now, needs-old-phone"]);
  });

  it("puts what is done after what is probably nothing, and what is being left last", () => {
    const evidences = [
      at("Adatum", { leaving: { value: "leaving", at: now - hour } }),
      at("Contoso", { leaving: { value: "left", at: now - hour } }),
      at("Litware", { nothingListed: now - hour }),
      atHome({ test: test() }),
    ];
    expect(orderIn(here, evidences)).toEqual([
      "Litware: nothing-to-do, probably-nothing",
      "Fabrikam: done, done",
      "Contoso: done, done",
      "Adatum: leaving, on-the-way-out",
    ]);
  });

  it("puts what waits for somebody before what is not known", () => {
    const evidences = [
      at("Adatum"),
      at("Contoso", { appointment: now + day }),
      at("Litware", { signInSays: { value: { kind: "ask-host-admin" }, at: now } }),
      at("Proseware", { closed: now - hour }),
    ];
    expect(orderIn(here, evidences)).toEqual([
      "Contoso: waiting, waits-for-someone",
      "Litware: waiting, waits-for-someone",
      "Proseware: waiting, waits-for-someone",
      "Adatum: not-known, find-out",
    ]);
  });

  it("no longer waits for an appointment that is over", () => {
    expect(orderIn(here, [at("Contoso", { appointment: now - day })])).toEqual([
      "Contoso: not-known, find-out",
    ]);
  });

  it("settles one name by the key", () => {
    const two = ["b.com", "a.com"].map((tenant) =>
      evidence({ organization: organization({ tenant: domain(tenant), name: "Contoso" }) }),
    );
    const keys = orderOfWork(standingsOf(two, here, now), here, now).map(({ key }) => key);
    expect(keys).toEqual(["a.com/ana@fabrikam.com", "b.com/ana@fabrikam.com"]);
  });
});

describe("the order of work with the old phone elsewhere", () => {
  it("puts what can be done now before what needs the old phone tonight", () => {
    const evidences = [at("Contoso", onlyOld), at("Litware", { added: now - hour })];
    expect(orderIn(elsewhere, evidences)).toEqual([
      "Litware: now, can-go-on",
      "Contoso: tonight, needs-old-phone-tonight",
    ]);
  });

  it("puts home first, though it needs the old phone tonight", () => {
    const evidences = [at("Litware", { added: now - hour }), atHome(onlyOld)];
    expect(orderIn(elsewhere, evidences)).toEqual([
      "Fabrikam: tonight, needs-old-phone-tonight",
      "Litware: now, can-go-on",
    ]);
  });

  it("can repeat a failed test now, where the new phone is ticked as added", () => {
    const over = { added: now - 2 * hour, test: test({ answer: "nothing" }) };
    expect(orderIn(elsewhere, [at("Contoso", over)])).toEqual(["Contoso: now, can-go-on"]);
  });
});

describe("the order of work with the old phone gone", () => {
  it("puts home first, and then every guest's organization once more", () => {
    const evidences = [at("Contoso", onlyOld), at("Litware", hasOffice), atHome()];
    expect(orderIn(erased, evidences)).toEqual([
      "Fabrikam: now, home-first",
      "Contoso: now, try-once-more",
      "Litware: now, try-once-more",
    ]);
  });

  it("then puts those with another way before those that need an admin", () => {
    const again = { answer: "nothing", at: now - minute } as const;
    const evidences = [
      at("Adatum", { test: test(again) }),
      at("Contoso", { ...hasOffice, test: test({ answer: "password-only", at: now - minute }) }),
      at("Litware", { test: test({ answer: "nothing" }) }),
      atHome({ test: test({ at: now - 2 * minute }) }),
    ];
    expect(orderIn(erased, evidences)).toEqual([
      "Litware: now, try-once-more",
      "Contoso: now, has-another-way",
      "Adatum: waiting, needs-admin",
      "Fabrikam: done, done",
    ]);
  });

  it("leaves what is closed to the person to somebody else at once", () => {
    expect(orderIn(erased, [at("Contoso", { closed: now - hour })])).toEqual([
      "Contoso: waiting, waits-for-someone",
    ]);
  });
});

describe("the order of work with the old phone lost or stolen", () => {
  it("puts the help desk at home before all, even where home is proven", () => {
    const evidences = [at("Contoso", onlyOld), atHome({ test: test() })];
    expect(orderIn(lost, evidences)[0]).toBe("Fabrikam: now, help-desk-first");
  });

  it("goes on once the old phone is removed at home", () => {
    const evidences = [at("Contoso", onlyOld), atHome({ test: test(), removed: now - minute })];
    expect(orderIn(lost, evidences)).toEqual([
      "Contoso: now, try-once-more",
      "Fabrikam: done, done",
    ]);
  });
});

/** Few of each, so that they tie. */
const items: fc.Arbitrary<WorkItem> = fc.record({
  key: fc.constantFrom("one.com", "two.com", "three.com").map(keyOf),
  name: fc.constantFrom("Contoso", "contoso", "Éclair"),
  group: fc.constantFrom<WorkItem["group"]>("now", "tonight", "waiting", "done", "leaving"),
  reason: fc.constantFrom<WorkItem["reason"]>("home-first", "needs-old-phone", "done"),
  isHome: fc.boolean(),
  isFirst: fc.boolean(),
});

function keyOf(tenant: string): WorkItem["key"] {
  return organization({ tenant: domain(tenant) }).key;
}

describe("any two organizations", () => {
  it("never come before each other, nor neither before the other", () => {
    fc.assert(
      fc.property(items, items, (one, other) => {
        fc.pre(one.key !== other.key);
        expect(compareWork(one, other)).not.toBe(0);
        expect(Math.sign(compareWork(one, other))).toBe(-Math.sign(compareWork(other, one)));
      }),
      { numRuns: runs },
    );
  });
});

describe("any three organizations", () => {
  it("never go round in a circle", () => {
    fc.assert(
      fc.property(items, items, items, (one, two, three) => {
        fc.pre(compareWork(one, two) <= 0 && compareWork(two, three) <= 0);
        expect(compareWork(one, three)).toBeLessThanOrEqual(0);
      }),
      { numRuns: runs },
    );
  });
});
