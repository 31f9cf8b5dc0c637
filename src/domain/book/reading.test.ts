import { describe, expect, it } from "vitest";
import { listedChapters } from "./chapters.ts";
import { parseBook } from "./parse.ts";
import type { ProgressBook } from "./progress-book.ts";
import { drawerSaidIn, entriesIn, evidenceOn, isOldPhoneUnasked, triageSaid } from "./reading.ts";

const contosoId = "a70a1586-9c4a-4373-b907-1d310660dbd1";

function book(rows: Readonly<Record<string, readonly [unknown, number]>>): ProgressBook {
  const registers = Object.entries(rows).map(([path, [value, at]]) => [
    path,
    { value, at, by: "" },
  ]);
  return parseBook({ version: 1, epoch: 0, registers: Object.fromEntries(registers) }).book;
}

describe("the ticks of an organization", () => {
  function ticks(rows: Readonly<Record<string, readonly [unknown, number]>>) {
    const listed = book({ "organization/contoso.com//present": [true, 1_000], ...rows });
    return listedChapters(listed)
      .map(evidenceOn)
      .map(({ added, removed }) => ({ added, removed }));
  }

  it("are none at first", () => {
    expect(ticks({})).toEqual([{ added: undefined, removed: undefined }]);
  });

  it("carry the time of ticking", () => {
    expect(
      ticks({
        "organization/contoso.com//added": [true, 2_000],
        "organization/contoso.com//removed": [true, 3_000],
      }),
    ).toEqual([{ added: 2_000, removed: 3_000 }]);
  });

  it("are gone where taken back", () => {
    expect(ticks({ "organization/contoso.com//added": [false, 2_000] })).toEqual([
      { added: undefined, removed: undefined },
    ]);
  });
});

describe("the triage", () => {
  it("is empty while nothing is answered", () => {
    expect(triageSaid(book({}))).toEqual({});
  });

  it("holds every answer", () => {
    const triage = triageSaid(
      book({
        "triage/old-phone": ["elsewhere", 1_000],
        "triage/keeps-number": [false, 1_000],
        "triage/key-elsewhere": [true, 1_000],
        "triage/old-phone-name": ["Pixel 6", 1_000],
        "triage/new-phone-name": ["iPhone", 1_000],
      }),
    );
    expect(triage).toEqual({
      oldPhone: "elsewhere",
      keepsNumber: false,
      hasKeyElsewhere: true,
      oldPhoneName: "Pixel 6",
      newPhoneName: "iPhone",
    });
  });

  it("has no answer that this version does not know", () => {
    expect(triageSaid(book({ "triage/old-phone": ["eaten", 1_000] }))).toEqual({});
  });

  it("has no name of nothing but spaces", () => {
    expect(triageSaid(book({ "triage/old-phone-name": ["  ", 1_000] }))).toEqual({});
  });
});

describe("the question where the old phone is", () => {
  it("is to be asked at first", () => {
    expect(isOldPhoneUnasked(book({}))).toBe(true);
  });

  it("is not asked again once it was answered", () => {
    expect(isOldPhoneUnasked(book({ "triage/old-phone": ["here", 1_000] }))).toBe(false);
  });

  it("is not asked again once it was skipped", () => {
    expect(isOldPhoneUnasked(book({ "triage/old-phone-skipped": [true, 1_000] }))).toBe(false);
  });
});

describe("the entries of Authenticator", () => {
  it("stand under their IDs", () => {
    const entries = entriesIn(
      book({ "entry/a%2Fb": [{ kind: "unmatched", label: "Contoso" }, 1_000] }),
    );
    expect([...entries]).toEqual([["a/b", { kind: "unmatched", label: "Contoso" }]]);
  });

  it("name an organization by the key that it has now", () => {
    const entries = entriesIn(
      book({
        "tenant-id/contoso.com": [contosoId, 2_000],
        "organization/contoso.com//present": [true, 1_000],
        "entry/1": [{ kind: "matched", label: "Contoso", organization: "contoso.com/" }, 1_000],
      }),
    );
    expect(entries.get("1")).toMatchObject({ organization: `${contosoId}/` });
  });

  it("leave out one that was taken back", () => {
    expect(entriesIn(book({ "entry/1": [null, 1_000] })).size).toBe(0);
  });

  it("keep one that cannot be read as unmatched", () => {
    const entries = entriesIn(book({ "entry/1": [{ kind: "delegated" }, 1_000] }));
    expect(entries.get("1")).toEqual({ kind: "unmatched", label: "1" });
  });
});

describe("the week in the drawer", () => {
  it("began when the person said so", () => {
    expect(drawerSaidIn(book({ "drawer/started": [true, 2_000] }))).toEqual({
      started: 2_000,
      wiped: undefined,
    });
  });

  it("did not begin once that was taken back", () => {
    expect(drawerSaidIn(book({ "drawer/started": [null, 3_000] })).started).toBeUndefined();
  });

  it("ended when the old phone was wiped", () => {
    expect(drawerSaidIn(book({ "drawer/wiped": [true, 4_000] })).wiped).toBe(4_000);
  });
});
