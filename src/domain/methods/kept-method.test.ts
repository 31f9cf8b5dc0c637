import { describe, expect, it } from "vitest";
import { chapterOf, saidInChapter } from "#domain/book/chapters.ts";
import { ofOrganization } from "#domain/book/fields.ts";
import { emptyBook } from "#domain/book/progress-book.ts";
import { writtenOf } from "#domain/book/writing.ts";
import { maskNumber, type SignInMethod } from "#domain/methods/sign-in-method.ts";
import { method, now, organization } from "#domain/verdict/evidence.fixture.ts";
import type { KeptMethod } from "./kept-method.ts";
import { methodFromKept } from "./kept-method.ts";

/** The method as it comes back from the book. */
function keptAndRead(one: SignInMethod): readonly SignInMethod[] {
  const { key } = organization();
  const field = ofOrganization.microsoftSays;
  const book = writtenOf(emptyBook(), key, field, { methods: [one] }, { at: now, by: "tab" });
  const page = chapterOf(book, key);
  return (page && saidInChapter(page, field)?.value.methods.flatMap(methodFromKept)) ?? [];
}

describe("a method that the book keeps", () => {
  it.each<SignInMethod>([
    method("1", { kind: "authenticator", app: "authenticator", name: "iPhone 16" }),
    method("1", { kind: "authenticator", app: "outlook" }),
    method("1", { kind: "passwordless-authenticator", name: "iPhone 16" }),
    method("1", { kind: "passkey", keptIn: "one-device", name: "Key", model: "YubiKey 5" }),
    method("1", { kind: "passkey", keptIn: "synced-store" }),
    method("1", { kind: "phone", line: "office" }),
    method("1", { kind: "software-oath" }),
    method("1", { kind: "hardware-oath" }),
    method("1", { kind: "windows-hello", name: "Laptop" }),
    method("1", { kind: "platform-credential", platform: "macos", name: "Mac" }),
    method("1", { kind: "external", name: "Duo" }),
    method("1", { kind: "temporary-access-pass", expiresAt: now }),
    method("1", { kind: "temporary-access-pass" }),
    method("1", { kind: "qr-code-pin" }),
    method("1", { kind: "email" }),
    method("1", { kind: "password" }),
    method("1", { kind: "resource-account-key", name: "Room" }),
    method("1", { kind: "unknown", type: "irisScan", name: "Eye" }),
  ])("comes back as it was: $kind", (one) => {
    expect(keptAndRead(one)).toEqual([one]);
  });

  it("comes back without its number", () => {
    const number = maskNumber("+49 170 1234567");
    const one = method("1", { kind: "phone", line: "mobile", ...(number ? { number } : {}) });
    expect(keptAndRead(one)).toEqual([{ id: "1", kind: "phone", line: "mobile" }]);
  });
});

describe("a word that this version does not know", () => {
  it.each<[string, KeptMethod, object]>([
    ["kind", { id: "1", kind: "iris" }, { kind: "unknown", type: "iris" }],
    ["kind of every object", { id: "1", kind: "toString" }, { kind: "unknown", type: "toString" }],
    [
      "app",
      { id: "1", kind: "authenticator", app: "teams" },
      { kind: "authenticator", app: "unknown" },
    ],
    ["line", { id: "1", kind: "phone", line: "home" }, { kind: "phone", line: "unknown" }],
    [
      "keeping place",
      { id: "1", kind: "passkey", keptIn: "implant" },
      { kind: "passkey", keptIn: "unknown" },
    ],
    [
      "platform",
      { id: "1", kind: "platform-credential", platform: "beos" },
      { kind: "platform-credential", platform: "unknown" },
    ],
  ])("for its %s becomes unknown", (_, kept, detail) => {
    expect(methodFromKept(kept)).toEqual([{ id: "1", ...detail }]);
  });
});

describe("a kept method without an ID", () => {
  it("is none", () => {
    expect(methodFromKept({ id: " ", kind: "password" })).toEqual([]);
  });
});
