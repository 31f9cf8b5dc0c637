import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  inDisplayOrder,
  isOnPhoneApp,
  type MethodId,
  maskAddress,
  maskNumber,
  parseMethodId,
  type SignInMethod,
} from "./sign-in-method.ts";

function id(text: string): MethodId {
  const parsed = parseMethodId(text);
  if (parsed === undefined) throw new Error(`not an ID: ${text}`);
  return parsed;
}

describe("a method's ID", () => {
  it("loses the space around it", () => {
    expect(parseMethodId(" 6f1-a ")).toBe("6f1-a");
  });

  it("is not an empty text", () => {
    expect(parseMethodId("  ")).toBeUndefined();
  });
});

describe("a masked number", () => {
  it.each([
    ["+1 2065550112", "•••• ••12"],
    ["+44 (20) 7946-0958", "•••• ••58"],
    ["+41791234507", "•••• ••07"],
    ["+1 4255550100x4321", "•••• ••21"],
    ["٠٧٩١٢٣٤٥٦٧٨", "•••• ••٧٨"],
    ["55512", "•••• ••12"],
  ])("of %s is %s", (number, masked) => {
    expect(maskNumber(number)).toBe(masked);
  });

  it.each(["", "12", "1234", "not a number"])("is not made of %j", (number) => {
    expect(maskNumber(number)).toBeUndefined();
  });

  it("never shows more than two digits, however the number is written", () => {
    const digits = fc.array(fc.constantFrom(..."0123456789+ ()-.x"), { maxLength: 40 });
    fc.assert(
      fc.property(digits, (characters) => {
        const masked = maskNumber(characters.join("")) ?? "";
        expect(masked.replace(/\D/g, "").length).toBeLessThanOrEqual(2);
      }),
    );
  });
});

describe("a masked address", () => {
  it.each([
    ["ana@fabrikam.com", "a…@fabrikam.com"],
    [" b@contoso.com ", "b…@contoso.com"],
    ['"odd@one"@contoso.com', '"…@contoso.com'],
    ["𝒶na@fabrikam.com", "𝒶…@fabrikam.com"],
  ])("of %s is %s", (address, masked) => {
    expect(maskAddress(address)).toBe(masked);
  });

  it.each(["", "ana", "@fabrikam.com", "ana@", "a na@fabrikam.com"])(
    "is not made of %j",
    (text) => {
      expect(maskAddress(text)).toBeUndefined();
    },
  );

  it("never tells the length of what it hides", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-z]{0,30}$/), (rest) => {
        expect(maskAddress(`a${rest}@fabrikam.com`)).toBe("a…@fabrikam.com");
      }),
    );
  });
});

describe("an entry in a Microsoft app on a phone", () => {
  it("is an Authenticator entry", () => {
    expect(isOnPhoneApp({ id: id("1"), kind: "authenticator", app: "unknown" })).toBe(true);
  });

  it("is an Outlook entry", () => {
    expect(isOnPhoneApp({ id: id("1"), kind: "authenticator", app: "outlook" })).toBe(true);
  });

  it("is a phone sign-in of the old type", () => {
    expect(isOnPhoneApp({ id: id("1"), kind: "passwordless-authenticator" })).toBe(true);
  });

  it("is a passkey in Authenticator", () => {
    expect(isOnPhoneApp({ id: id("1"), kind: "passkey", keptIn: "authenticator" })).toBe(true);
  });

  it.each(["one-device", "synced-store", "unknown"] as const)(
    "is not a passkey kept in %s",
    (keptIn) => {
      expect(isOnPhoneApp({ id: id("1"), kind: "passkey", keptIn })).toBe(false);
    },
  );

  it("is not a code app, which may be anybody's", () => {
    expect(isOnPhoneApp({ id: id("1"), kind: "software-oath" })).toBe(false);
  });
});

describe("the order for display", () => {
  const password: SignInMethod = { id: id("a"), kind: "password" };
  const second: SignInMethod = { id: id("c"), kind: "authenticator", app: "unknown" };
  const first: SignInMethod = { id: id("b"), kind: "authenticator", app: "unknown" };
  const number: SignInMethod = { id: id("d"), kind: "phone", line: "mobile" };

  it("begins with Authenticator and ends with what answers no prompt", () => {
    expect(inDisplayOrder([password, number, first])).toEqual([first, number, password]);
  });

  it("is by ID within a kind, so that a second read does not move anything", () => {
    expect(inDisplayOrder([second, first])).toEqual([first, second]);
  });

  it("keeps two methods with one ID", () => {
    expect(inDisplayOrder([first, first])).toEqual([first, first]);
  });

  it("leaves the list it was given as it was", () => {
    const listed = [password, first];
    inDisplayOrder(listed);
    expect(listed).toEqual([password, first]);
  });
});
