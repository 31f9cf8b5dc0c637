import { describe, expect, it } from "vitest";
import { answersKeeper } from "./answers-keeper.ts";
import { fakeStorage } from "./fake-storage.fixture.ts";
import { safeStorage } from "./safe-storage.ts";

const approval = {
  kind: "answered",
  answer: "approved",
  scope: { permissions: ["User.Read"], others: 2 },
} as const;

describe("the keeper of Microsoft's answers", () => {
  it("knows of none in a new tab", () => {
    expect(keeperOf({}).told()).toEqual({ signOut: { kind: "none" }, approval: { kind: "none" } });
  });

  it("keeps a sign-out and an approval beside each other", () => {
    const keeper = keeperOf({});
    keeper.approvalTold(approval);
    keeper.signOutTold({ kind: "back", accounts: 1 });
    expect(keeper.told()).toEqual({ signOut: { kind: "back", accounts: 1 }, approval });
  });

  it("believes nothing that names another permission than Rekey's own", () => {
    const text = JSON.stringify({
      signOut: { kind: "none" },
      approval: { ...approval, scope: { permissions: ["ana@fabrikam.com"], others: 0 } },
    });
    expect(keeperOf({ "rekey.answers": text }).told().approval).toEqual({ kind: "none" });
  });
});

function keeperOf(entries: Readonly<Record<string, string>>) {
  const storage = fakeStorage(entries);
  return answersKeeper(safeStorage(() => storage));
}
