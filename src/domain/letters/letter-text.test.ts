import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseAddress } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import { addressIn, type LetterSentences, letterText, mailtoLink } from "./letter-text.ts";
import { recoveryRequest } from "./recovery-request.ts";
import { trustLetter } from "./trust-letter.ts";

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own text was not read.");
  return value;
}

const ana = known(parseAddress("ana@fabrikam.com"));
const contoso = known(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));
const fabrikam = known(parseTenantId("348b467d-f3e2-42ae-a833-5a7c3ae36a77"));

function organization(over: Partial<Organization> = {}): Organization {
  return {
    key: organizationKey(contoso, ana),
    tenant: contoso,
    name: "Contoso",
    domain: known(parseDomain("contoso.com")),
    account: ana,
    relation: "guest",
    ...over,
  };
}

/** A language of its own: the test speaks of order and facts, not of English. */
const sentences: LetterSentences = {
  subjects: {
    "home-help-desk": (name) => `Home: ${name}`,
    "host-admin": (name) => `Host: ${name}`,
    "locked-to-network": (name) => `Network: ${name}`,
    "personal-account": (name) => `Personal: ${name}`,
    "only-admin": (name) => `Support: ${name}`,
    "remove-guest": (name) => `Removal: ${name}`,
    "trust-to-host": (name) => `Trust by ${name}`,
    "trust-to-home": (name) => `Trust at ${name}`,
  },
  greeting: "Hello.",
  paragraphs: {
    "member-asks": ({ address, organization: name }) => `${address} of ${name}`,
    "guest-asks": ({ address, organization: name }) => `${address} in ${name}`,
    "somebody-asks": ({ organization: name }) => `Somebody in ${name}`,
    "object-id": ({ objectId }) => objectId,
    "sponsor-passes-on": ({ name }) => `To ${name ?? "a sponsor"}`,
    "personal-account": () => "Personal.",
    "only-admin": ({ tenantId }) => tenantId ?? "No ID.",
    "what-happened": ({ oldPhone }) => oldPhone ?? "Nothing said.",
    "registration-refused": ({ code }) => code ?? "No code.",
    "revoke-sessions": () => "Revoke.",
    "remove-old-phone": ({ phoneName }) => phoneName ?? "That phone.",
    "add-phone-number": ({ exceptOldNumber }) => (exceptOldNumber ? "Another." : "Any."),
    "temporary-pass": () => "Pass.",
    "no-temporary-pass": () => "No pass.",
    "require-re-register": () => "Reset.",
    "check-policies": () => "Policies.",
    "allow-registration": () => "Allow.",
    "who-may-reset": () => "Role.",
    "who-may-allow": () => "Other role.",
    "support-resets": () => "Case.",
    "verify-me": () => "Verify.",
    "verify-by-records": () => "Records.",
    "removal-asked": () => "Remove.",
    "removal-tenant": ({ tenantId }) => tenantId,
    "removal-how": () => "How.",
    "removal-privacy": () => "Privacy.",
    "removal-verify": () => "Write to me.",
    "trust-asked-of-host": ({ home, host }) => `${home} by ${host}`,
    "trust-asked-of-home": ({ home, host }) => `${home} at ${host}`,
    "trust-why": () => "Why.",
    "trust-how": ({ homeRef }) => homeRef,
    "trust-at-home": () => "Ask them.",
    "trust-limits": () => "Limits.",
    "trust-page": () => "Page.",
    "trust-verify": () => "Confirm.",
  },
  closing: (name) => name ?? "Unsigned.",
};

function textWith(name: string) {
  const asking = { organization: organization({ name }), triage: { oldPhoneName: name } };
  return letterText(
    recoveryRequest("host-admin", {
      ...asking,
      triage: { ...asking.triage, oldPhone: "lost" },
    }),
    sentences,
  );
}

describe("a letter in words", () => {
  it("is its sentences in order, between the greeting and the closing", () => {
    const letter = recoveryRequest("host-admin", { organization: organization(), triage: {} });
    expect(letterText(letter, sentences)).toEqual({
      subject: "Host: Contoso (contoso.com)",
      body: [
        "Hello.",
        "ana@fabrikam.com in Contoso (contoso.com)",
        "Nothing said.",
        "Any.",
        "Reset.",
        "Policies.",
        "No pass.",
        "Role.",
        "Verify.",
        "Unsigned.",
      ].join("\n\n"),
    });
  });

  it("may be one that asks for trust", () => {
    const home = organization({ tenant: fabrikam, name: "Fabrikam", relation: "home" });
    const letter = known(trustLetter("trust-to-host", { home, host: organization() }));
    expect(letterText(letter, sentences).subject).toBe("Trust by Contoso (contoso.com)");
  });

  it("never has a line that a name brought along", () => {
    const lines = textWith("Contoso").body.split("\n").length;
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        expect(textWith(name).body.split(/[\n\r\u2028\u2029\v\f\u0085]/)).toHaveLength(lines);
      }),
    );
  });

  it("never has a sign that turns the writing direction", () => {
    const turning = fc.constantFrom("\u202E", "\u2066", "\u200F", "Contoso", "\r\n");
    fc.assert(
      fc.property(fc.array(turning), (parts) => {
        expect(textWith(parts.join("")).body).not.toMatch(/\p{Cf}/u);
      }),
    );
  });
});

describe("a mailto link", () => {
  const help = known(parseAddress("help@contoso.com"));

  it("escapes a space as %20 and a line's end as %0D%0A", () => {
    expect(mailtoLink({ subject: "New phone", body: "Hello,\n\n1 + 1" }, help)).toEqual({
      kind: "whole",
      href: "mailto:help@contoso.com?subject=New%20phone&body=Hello%2C%0D%0A%0D%0A1%20%2B%201",
    });
  });

  it("names no recipient where none is known", () => {
    expect(mailtoLink({ subject: "New", body: "Hello" }).href).toBe(
      "mailto:?subject=New&body=Hello",
    );
  });

  it("escapes a recipient that would add a field of its own", () => {
    const sly = known(parseAddress("help?bcc=eve&x@contoso.com"));
    expect(mailtoLink({ subject: "New", body: "Hello" }, sly).href).toBe(
      "mailto:help%3Fbcc%3Deve%26x@contoso.com?subject=New&body=Hello",
    );
  });

  it("keeps a subject in one line", () => {
    expect(mailtoLink({ subject: "New\r\nBcc: eve@contoso.com", body: "Hello" }).href).toBe(
      "mailto:?subject=New%20Bcc%3A%20eve%40contoso.com&body=Hello",
    );
  });

  it("is whole with 1,900 characters", () => {
    const link = mailtoLink({ subject: "New", body: "a".repeat(1875) });
    expect([link.kind, link.href.length]).toEqual(["whole", 1900]);
  });

  it("leaves the body out with one character more", () => {
    expect(mailtoLink({ subject: "New", body: "a".repeat(1876) })).toEqual({
      kind: "without-body",
      href: "mailto:?subject=New",
    });
  });

  it("never adds a field or loses a word of a body that fits", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 100 });
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const { kind, href } = mailtoLink({ subject, body }, help);
        const fields = href
          .slice("mailto:help@contoso.com?".length)
          .split("&")
          .map((field) => field.split("=").map(decodeURIComponent));
        const oneLine = subject.replace(/\s+/g, " ");
        const expected = [
          ["subject", oneLine],
          ["body", body.replace(/\r\n|\r|\n/g, "\r\n")],
        ];
        expect(fields).toEqual(kind === "whole" ? expected : expected.slice(0, 1));
      }),
    );
  });

  it("never throws at half a character", () => {
    expect(mailtoLink({ subject: "\uD83D", body: "\uDE00" }).href).toBe(
      "mailto:?subject=%EF%BF%BD&body=%EF%BF%BD",
    );
  });
});

describe("the address in a contact", () => {
  it.each([
    ["help@contoso.com", "help@contoso.com"],
    ["IT help desk, +49 30 901820, Help@Contoso.com (weekdays)", "help@contoso.com"],
    ["Mail: <help@contoso.com>.", "help@contoso.com"],
    ["first@contoso.com or second@contoso.com", "first@contoso.com"],
    ["\u202Ehelp@contoso.com", "help@contoso.com"],
  ])("of %j is %j", (contact, address) => {
    expect(addressIn(contact)).toBe(address);
  });

  it.each(["", "the woman at the front desk", "+49 30 901820"])("of %j is none", (contact) => {
    expect(addressIn(contact)).toBeUndefined();
  });
});
