import { describe, expect, it } from "vitest";
import { parseMethodId } from "#domain/methods/sign-in-method.ts";
import { organizationKey } from "#domain/organization/organization.ts";
import { address, domain, guest, home, moveOf } from "./move.fixture.ts";

describe("home that another method covers", () => {
  it.each(["passkey", "hardware-oath", "windows-hello"])(
    "by %s, lets guests in that trust it",
    async (method) => {
      const move = moveOf();
      await move.begin();
      move.says(home, { answer: "another-method", method });
      move.actions.methodAnswered(home, sure(parseMethodId(method)), { survival: "survives" });
      move.actions.nothingListedSaid(guest, true);
      move.compares(home);
      expect(move.statusOf(guest)).toEqual({ kind: "nothing-to-do", reason: "confirmed" });
      expect(move.answer()).toBe("yes");
    },
  );
});

describe("a guest without a home", () => {
  it.each(["ana@outlook.com", "ana@mailbox.example"])(
    "by %s is not told to prove one",
    async (text) => {
      const account = address(text);
      const move = moveOf();
      const facts = { tenant: domain("litware.com"), account, relation: "guest" } as const;
      move.actions.addPasted({
        organizations: [{ ...facts, certainty: { kind: "said" }, lines: [1] }],
        entries: [],
      });
      move.actions.homelessSaid(account, true);
      const key = organizationKey(domain("litware.com"), account);
      move.actions.nothingListedSaid(key, true);
      expect(move.nextOf(key)).toBe("test");
      move.says(key, { answer: "password-only" });
      expect(move.statusOf(key)).toEqual({ kind: "nothing-to-do", reason: "confirmed" });
    },
  );
});

function sure<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The builder's own text was not read.");
  return value;
}
