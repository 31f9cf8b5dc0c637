import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSignInMethod } from "./parse-sign-in-method.ts";

/** An item as Graph sends it, of the type named without its namespace. */
function item(type: string, fields: object = {}): unknown {
  return { "@odata.type": `#microsoft.graph.${type}`, id: "6f1c2a7e", ...fields };
}

interface Row {
  readonly sentence: string;
  readonly listed: unknown;
  readonly method: object;
}

describe("a type of v1.0 or beta", () => {
  const rows: readonly Row[] = [
    {
      // graph-docs, microsoftAuthenticatorAuthenticationMethod, and the sample of "five devices"
      sentence: "an Authenticator entry of v1.0, which does not say which app it is",
      listed: item("microsoftAuthenticatorAuthenticationMethod", {
        displayName: "SM-G973F",
        deviceTag: "SoftwareTokenActivated",
        phoneAppVersion: "6.2102.0762",
        createdDateTime: null,
      }),
      method: {
        id: "6f1c2a7e",
        kind: "authenticator",
        app: "unknown",
        name: "SM-G973F",
        appVersion: "6.2102.0762",
      },
    },
    {
      sentence: "an Authenticator entry whose app's version is none",
      listed: item("microsoftAuthenticatorAuthenticationMethod", {
        displayName: "iPhone",
        phoneAppVersion: "<b>6.8</b>",
      }),
      method: { id: "6f1c2a7e", kind: "authenticator", app: "unknown", name: "iPhone" },
    },
    {
      sentence: "an Authenticator entry of beta",
      listed: item("microsoftAuthenticatorAuthenticationMethod", {
        displayName: "Pixel 6",
        clientAppName: "microsoftAuthenticator",
      }),
      method: { id: "6f1c2a7e", kind: "authenticator", app: "authenticator", name: "Pixel 6" },
    },
    {
      sentence: "an entry of Outlook's",
      listed: item("microsoftAuthenticatorAuthenticationMethod", {
        clientAppName: "outlookMobile",
      }),
      method: { id: "6f1c2a7e", kind: "authenticator", app: "outlook" },
    },
    {
      sentence: "phone sign-in of the old type",
      listed: item("passwordlessMicrosoftAuthenticatorAuthenticationMethod", {
        displayName: "iPhone",
      }),
      method: { id: "6f1c2a7e", kind: "passwordless-authenticator", name: "iPhone" },
    },
    {
      // The two AAGUIDs: entra-docs how-to-enable-authenticator-passkey.md
      sentence: "a passkey in Authenticator on Android",
      listed: item("fido2AuthenticationMethod", {
        displayName: "Authenticator",
        aaGuid: "de1e552d-db1d-4423-a619-566b625cdc84",
        passkeyType: "deviceBound",
      }),
      method: {
        id: "6f1c2a7e",
        kind: "passkey",
        keptIn: "authenticator",
        name: "Authenticator",
      },
    },
    {
      sentence: "a passkey in Authenticator on iOS, its AAGUID in capitals",
      listed: item("fido2AuthenticationMethod", {
        aaGuid: "90A3CCDF-635C-4729-A248-9B709135078F",
      }),
      method: { id: "6f1c2a7e", kind: "passkey", keptIn: "authenticator" },
    },
    {
      sentence: "a passkey in Authenticator that claims to be synced",
      listed: item("fido2AuthenticationMethod", {
        aaGuid: "de1e552d-db1d-4423-a619-566b625cdc84",
        passkeyType: "synced",
      }),
      method: { id: "6f1c2a7e", kind: "passkey", keptIn: "authenticator" },
    },
    {
      sentence: "a security key",
      listed: item("fido2AuthenticationMethod", {
        displayName: "Red key",
        model: "YubiKey 5 NFC",
        aaGuid: "2fc0579f-8113-47ea-b116-bb5a8db9202a",
        attestationLevel: "attested",
        attestationCertificates: ["51508a9d7cd07d3f"],
        passkeyType: "deviceBound",
      }),
      method: {
        id: "6f1c2a7e",
        kind: "passkey",
        keptIn: "one-device",
        name: "Red key",
        model: "YubiKey 5 NFC",
      },
    },
    {
      sentence: "a synced passkey",
      listed: item("fido2AuthenticationMethod", { passkeyType: "synced" }),
      method: { id: "6f1c2a7e", kind: "passkey", keptIn: "synced-store" },
    },
    {
      sentence: "a passkey that does not say what it is",
      listed: item("fido2AuthenticationMethod"),
      method: { id: "6f1c2a7e", kind: "passkey", keptIn: "unknown" },
    },
    {
      sentence: "a mobile number",
      listed: item("phoneAuthenticationMethod", {
        phoneNumber: "+1 2065550112",
        phoneType: "mobile",
        smsSignInState: "ready",
      }),
      method: { id: "6f1c2a7e", kind: "phone", line: "mobile", number: "•••• ••12" },
    },
    {
      sentence: "an alternate number",
      listed: item("phoneAuthenticationMethod", {
        phoneNumber: "+1 2065550134",
        phoneType: "alternateMobile",
      }),
      method: { id: "6f1c2a7e", kind: "phone", line: "alternate-mobile", number: "•••• ••34" },
    },
    {
      sentence: "an office phone",
      listed: item("phoneAuthenticationMethod", {
        phoneNumber: "+1 2065550156",
        phoneType: "office",
      }),
      method: { id: "6f1c2a7e", kind: "phone", line: "office", number: "•••• ••56" },
    },
    {
      sentence: "codes of an app",
      listed: item("softwareOathAuthenticationMethod", { secretKey: "n1x2c3" }),
      method: { id: "6f1c2a7e", kind: "software-oath" },
    },
    {
      sentence: "a code token",
      listed: item("hardwareOathAuthenticationMethod", { device: null }),
      method: { id: "6f1c2a7e", kind: "hardware-oath" },
    },
    {
      sentence: "Windows Hello",
      listed: item("windowsHelloForBusinessAuthenticationMethod", {
        displayName: "LAPTOP-7",
        keyStrength: "normal",
      }),
      method: { id: "6f1c2a7e", kind: "windows-hello", name: "LAPTOP-7" },
    },
    {
      sentence: "a Mac's credential",
      listed: item("platformCredentialAuthenticationMethod", {
        displayName: "Ana's Mac",
        platform: "macOS",
      }),
      method: {
        id: "6f1c2a7e",
        kind: "platform-credential",
        platform: "macos",
        name: "Ana's Mac",
      },
    },
    {
      sentence: "an iOS credential",
      listed: item("platformCredentialAuthenticationMethod", { platform: "iOS" }),
      method: { id: "6f1c2a7e", kind: "platform-credential", platform: "ios" },
    },
    {
      sentence: "a credential of a platform to come",
      listed: item("platformCredentialAuthenticationMethod", { platform: "unknownFutureValue" }),
      method: { id: "6f1c2a7e", kind: "platform-credential", platform: "unknown" },
    },
    {
      sentence: "another provider's method",
      listed: item("externalAuthenticationMethod", {
        configurationId: "26310fee-860b-4eab-8749-ab730dcf335e",
        displayName: "Adatum",
      }),
      method: { id: "6f1c2a7e", kind: "external", name: "Adatum" },
    },
    {
      // 14:00:00 and an hour
      sentence: "a Temporary Access Pass",
      listed: item("temporaryAccessPassAuthenticationMethod", {
        startDateTime: "2026-09-01T14:00:00Z",
        lifetimeInMinutes: 60,
        temporaryAccessPass: "TAPRocks!",
        isUsableOnce: false,
      }),
      method: {
        id: "6f1c2a7e",
        kind: "temporary-access-pass",
        expiresAt: Date.UTC(2026, 8, 1, 15),
      },
    },
    {
      sentence: "a QR code with a PIN",
      listed: item("qrCodePinAuthenticationMethod", {
        pin: { code: "09599786" },
        standardQRCode: { id: "1" },
      }),
      method: { id: "6f1c2a7e", kind: "qr-code-pin" },
    },
    {
      sentence: "an e-mail address",
      listed: item("emailAuthenticationMethod", { emailAddress: "ana@fabrikam.com" }),
      method: { id: "6f1c2a7e", kind: "email", address: "a…@fabrikam.com" },
    },
    {
      sentence: "a password",
      listed: item("passwordAuthenticationMethod", { password: null }),
      method: { id: "6f1c2a7e", kind: "password" },
    },
    {
      sentence: "a resource account's key",
      listed: item("resourceAccountKeyAuthenticationMethod", { displayName: "Room 4" }),
      method: { id: "6f1c2a7e", kind: "resource-account-key", name: "Room 4" },
    },
    {
      sentence: "a type to come",
      listed: item("irisScanAuthenticationMethod", { displayName: "Left eye", iris: "x" }),
      method: {
        id: "6f1c2a7e",
        kind: "unknown",
        type: "irisScanAuthenticationMethod",
        name: "Left eye",
      },
    },
  ];

  it.each(rows.map((row) => [row.sentence, row] as const))(
    "is read: %s",
    (_sentence, { listed, method }) => {
      expect(parseSignInMethod(listed)).toEqual(method);
    },
  );
});

describe("a method's times", () => {
  it("are read to the millisecond, though Graph writes seven digits", () => {
    const listed = item("passwordAuthenticationMethod", {
      createdDateTime: "2020-08-28T18:04:12.9343521Z",
    });
    expect(parseSignInMethod(listed).createdAt).toBe(Date.UTC(2020, 7, 28, 18, 4, 12, 934));
  });

  it("tell when it was last used, where beta says so", () => {
    const listed = item("passwordAuthenticationMethod", {
      lastUsedDateTime: "2026-09-01T14:02:00Z",
    });
    expect(parseSignInMethod(listed).lastUsedAt).toBe(Date.UTC(2026, 8, 1, 14, 2));
  });

  it.each([null, "", "yesterday", "0001-01-01T00:00:00Z", "2026-13-40T00:00:00Z", 5, {}])(
    "are left out where Graph writes %j",
    (createdDateTime) => {
      const listed = item("passwordAuthenticationMethod", { createdDateTime });
      expect(parseSignInMethod(listed)).toEqual({ id: "6f1c2a7e", kind: "password" });
    },
  );
});

describe("an odd field", () => {
  it("leaves a number without its line", () => {
    const listed = item("phoneAuthenticationMethod", {
      phoneNumber: "+1 2065550112",
      phoneType: "pager",
    });
    expect(parseSignInMethod(listed)).toEqual({
      id: "6f1c2a7e",
      kind: "phone",
      line: "unknown",
      number: "•••• ••12",
    });
  });

  it("leaves a line without its number", () => {
    const listed = item("phoneAuthenticationMethod", { phoneNumber: 12, phoneType: "mobile" });
    expect(parseSignInMethod(listed)).toEqual({ id: "6f1c2a7e", kind: "phone", line: "mobile" });
  });

  it("leaves an entry without its name", () => {
    const listed = item("microsoftAuthenticatorAuthenticationMethod", { displayName: " " });
    expect(parseSignInMethod(listed)).toEqual({
      id: "6f1c2a7e",
      kind: "authenticator",
      app: "unknown",
    });
  });

  it.each([
    { lifetimeInMinutes: 60 },
    { startDateTime: "2026-09-01T14:00:00Z" },
    { startDateTime: "2026-09-01T14:00:00Z", lifetimeInMinutes: "60" },
  ])("leaves a pass without its end: %j", (fields) => {
    const listed = item("temporaryAccessPassAuthenticationMethod", fields);
    expect(parseSignInMethod(listed)).toEqual({ id: "6f1c2a7e", kind: "temporary-access-pass" });
  });
});

describe("an odd item", () => {
  it.each([null, undefined, "phone", 7, []])("is a method of no known kind: %j", (listed) => {
    expect(parseSignInMethod(listed)).toEqual({ id: "no ID: unknown", kind: "unknown" });
  });

  it("keeps its ID where it has no type", () => {
    expect(parseSignInMethod({ id: "1" })).toEqual({ id: "1", kind: "unknown" });
  });

  it.each([null, "", 5])("gets its type for an ID where that is %j", (id) => {
    expect(parseSignInMethod(item("passwordAuthenticationMethod", { id }))).toEqual({
      id: "no ID: passwordAuthenticationMethod",
      kind: "password",
    });
  });

  it("is not taken for something that every object has", () => {
    expect(parseSignInMethod(item("constructor"))).toEqual({
      id: "6f1c2a7e",
      kind: "unknown",
      type: "constructor",
    });
  });

  it("of a word that every object has leaves the word out", () => {
    const listed = item("phoneAuthenticationMethod", { phoneType: "toString" });
    expect(parseSignInMethod(listed)).toEqual({ id: "6f1c2a7e", kind: "phone", line: "unknown" });
  });
});

describe("what is secret or personal", () => {
  const types = fc.constantFrom(
    "emailAuthenticationMethod",
    "externalAuthenticationMethod",
    "fido2AuthenticationMethod",
    "microsoftAuthenticatorAuthenticationMethod",
    "passwordAuthenticationMethod",
    "phoneAuthenticationMethod",
    "platformCredentialAuthenticationMethod",
    "qrCodePinAuthenticationMethod",
    "softwareOathAuthenticationMethod",
    "temporaryAccessPassAuthenticationMethod",
    "windowsHelloForBusinessAuthenticationMethod",
    "hardwareOathAuthenticationMethod",
    "passwordlessMicrosoftAuthenticatorAuthenticationMethod",
    "resourceAccountKeyAuthenticationMethod",
    "irisScanAuthenticationMethod",
  );

  it("is never in what was read, whatever the type that carries it", () => {
    const secret = {
      password: "SECRET",
      pin: { code: "SECRET" },
      publicKeyCredential: "SECRET",
      secretKey: "SECRET",
      standardQRCode: { rawContent: "SECRET" },
      temporaryAccessPass: "SECRET",
    };
    fc.assert(
      fc.property(types, (type) => {
        expect(JSON.stringify(parseSignInMethod(item(type, secret)))).not.toContain("SECRET");
      }),
    );
  });

  it("is never a whole number or address, whatever the type that carries it", () => {
    const personal = { phoneNumber: "+1 2065550112", emailAddress: "ana@fabrikam.com" };
    fc.assert(
      fc.property(types, (type) => {
        const read = JSON.stringify(parseSignInMethod(item(type, personal)));
        expect(read).not.toMatch(/55|ana/);
      }),
    );
  });
});

describe("whatever Graph lists", () => {
  it("is read without a throw", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (listed, fields) => {
        expect(() => parseSignInMethod(listed)).not.toThrow();
        expect(() => parseSignInMethod(item("fido2AuthenticationMethod", fields))).not.toThrow();
      }),
    );
  });
});
