import { describe, expect, it } from "vitest";
import type { Triage } from "#domain/methods/phone.ts";
import { parseAddress } from "#domain/organization/account.ts";
import {
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
import { isTriedWithHome, standingsOf } from "./standing.ts";

const bo = parseAddress("bo@litware.com");
const provenHome = evidence({ organization: home(), test: test() });
const nothingListed = evidence({ nothingListed: now - minute });

/** The reason that the guest's organization, which comes last, has. */
function reasonIn(evidences: readonly Evidence[], triage: Triage = {}): string | undefined {
  const status = standingsOf(evidences, triage, now).at(-1)?.status;
  return status?.kind === "nothing-to-do" ? status.reason : status?.kind;
}

describe("an organization where nothing is listed", () => {
  it("is confirmed by a home of its account that is proven", () => {
    expect(reasonIn([provenHome, nothingListed])).toBe("confirmed");
  });

  it("is confirmed by a home that another method covers", () => {
    const covered = evidence({ organization: home(), test: test({ answer: "text-or-call" }) });
    expect(reasonIn([covered, nothingListed], { keepsNumber: true })).toBe("confirmed");
  });

  it("is not confirmed without a home", () => {
    expect(reasonIn([nothingListed])).toBe("home-not-proven");
  });

  it("is not confirmed by another account's home", () => {
    const theirs = evidence({ organization: home({ account: bo }), test: test() });
    expect(reasonIn([theirs, nothingListed])).toBe("home-not-proven");
  });

  it("is not confirmed by a home where neither account is known", () => {
    const someHome = evidence({ organization: home({ account: undefined }), test: test() });
    const some = { ...nothingListed, organization: organization({ account: undefined }) };
    expect(reasonIn([someHome, some])).toBe("account-unsaid");
  });

  it("is not confirmed by one of two homes of its account", () => {
    const second = organization({ tenant: domain("litware.com"), relation: "home" });
    expect(reasonIn([provenHome, evidence({ organization: second }), nothingListed])).toBe(
      "home-not-proven",
    );
  });
});

describe("home", () => {
  it("works since its test", () => {
    expect(standingsOf([provenHome], {}, now)[0]?.homeWorksSince).toBe(now - hour);
  });

  it("works where another method covers it", () => {
    const covered = evidence({ organization: home(), test: test({ answer: "text-or-call" }) });
    const [standing] = standingsOf([covered], { keepsNumber: true }, now);
    expect(standing?.homeWorksSince).toBe(now - hour);
  });

  it("does not work before its test", () => {
    const untested = evidence({ organization: home(), added: now - hour });
    expect(standingsOf([untested], {}, now)[0]?.homeWorksSince).toBeUndefined();
  });
});

describe("a guest's organization", () => {
  function isTried(evidences: readonly Evidence[]): boolean | undefined {
    const last = standingsOf(evidences, {}, now).at(-1);
    return last && isTriedWithHome(last);
  }

  it("is tried again by a test after home works", () => {
    const after = evidence({ test: test({ answer: "nothing", at: now - minute }) });
    expect(isTried([provenHome, after])).toBe(true);
  });

  it("is not tried again by a test before", () => {
    const before = evidence({ test: test({ answer: "nothing", at: now - 2 * hour }) });
    expect(isTried([provenHome, before])).toBe(false);
  });

  it("is not tried again while home does not work", () => {
    const after = evidence({ test: test({ answer: "nothing", at: now - minute }) });
    expect(isTried([evidence({ organization: home() }), after])).toBe(false);
  });
});
