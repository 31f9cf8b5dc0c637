import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OldPhone, Triage } from "#domain/methods/phone.ts";
import { parseAddress, parseHomeAccountId } from "#domain/organization/account.ts";
import { type Organization, organizationKey } from "#domain/organization/organization.ts";
import { parseDomain, parseTenantId } from "#domain/organization/tenant.ts";
import {
  type AskingFor,
  type RequestKind,
  recoveryRequest,
  requestsFor,
} from "./recovery-request.ts";

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error("The test's own text was not read.");
  return value;
}

const ana = known(parseAddress("ana@fabrikam.com"));
const outlook = known(parseAddress("ana@outlook.com"));
const contoso = known(parseTenantId("83abe5cd-bcc3-441a-bd86-e6a75360cecc"));

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

function guest(over: Partial<AskingFor> = {}): AskingFor {
  return { organization: organization(), triage: {}, ...over };
}

function member(triage: Triage = {}): AskingFor {
  return guest({ organization: organization({ relation: "home" }), triage });
}

function refused(code: string): AskingFor {
  return guest({ signInSays: { kind: "another-network-or-device", code } });
}

function kinds(kind: RequestKind, asking: AskingFor): readonly string[] {
  return recoveryRequest(kind, asking).paragraphs.map((paragraph) => paragraph.kind);
}

describe("the letter", () => {
  it("to the home help desk asks for a number, then a pass, then a reset", () => {
    expect(recoveryRequest("home-help-desk", member({ oldPhone: "broken" })).paragraphs).toEqual([
      { kind: "member-asks", address: "ana@fabrikam.com", organization: "Contoso (contoso.com)" },
      { kind: "what-happened", oldPhone: "broken" },
      { kind: "add-phone-number", exceptOldNumber: false },
      { kind: "temporary-pass" },
      { kind: "require-re-register" },
      { kind: "who-may-reset" },
      { kind: "verify-me" },
    ]);
  });

  it("to the home help desk about a lost phone first has sessions revoked and the phone removed", () => {
    const triage = { oldPhone: "lost", oldPhoneName: "Pixel 6" } as const;
    expect(recoveryRequest("home-help-desk", member(triage)).paragraphs).toEqual([
      { kind: "member-asks", address: "ana@fabrikam.com", organization: "Contoso (contoso.com)" },
      { kind: "what-happened", oldPhone: "lost" },
      { kind: "revoke-sessions" },
      { kind: "remove-old-phone", phoneName: "Pixel 6" },
      { kind: "add-phone-number", exceptOldNumber: true },
      { kind: "temporary-pass" },
      { kind: "require-re-register" },
      { kind: "who-may-reset" },
      { kind: "verify-me" },
    ]);
  });

  it("to a host's admin asks for a number, then a reset that policy allows, and rules out a pass", () => {
    expect(
      recoveryRequest("host-admin", guest({ triage: { oldPhone: "erased" } })).paragraphs,
    ).toEqual([
      {
        kind: "guest-asks",
        guestName: undefined,
        address: "ana@fabrikam.com",
        organization: "Contoso (contoso.com)",
      },
      { kind: "what-happened", oldPhone: "erased" },
      { kind: "add-phone-number", exceptOldNumber: false },
      { kind: "require-re-register" },
      { kind: "check-policies" },
      { kind: "no-temporary-pass" },
      { kind: "who-may-reset" },
      { kind: "verify-me" },
    ]);
  });

  it("to a host's admin about a lost phone has it removed, but no sessions revoked", () => {
    expect(kinds("host-admin", guest({ triage: { oldPhone: "lost" } }))).toEqual([
      "guest-asks",
      "what-happened",
      "remove-old-phone",
      "add-phone-number",
      "require-re-register",
      "check-policies",
      "no-temporary-pass",
      "who-may-reset",
      "verify-me",
    ]);
  });

  it("about registering that is locked to a network asks for a way to register", () => {
    expect(recoveryRequest("locked-to-network", refused("AADSTS53010")).paragraphs).toEqual([
      {
        kind: "guest-asks",
        guestName: undefined,
        address: "ana@fabrikam.com",
        organization: "Contoso (contoso.com)",
      },
      { kind: "what-happened", oldPhone: undefined },
      { kind: "registration-refused", code: "AADSTS53010" },
      { kind: "allow-registration" },
      { kind: "who-may-allow" },
      { kind: "verify-me" },
    ]);
  });

  it("about registering that is locked to a network also asks for a number where the old phone is gone", () => {
    expect(kinds("locked-to-network", guest({ triage: { oldPhone: "broken" } }))).toEqual([
      "guest-asks",
      "what-happened",
      "registration-refused",
      "allow-registration",
      "who-may-allow",
      "add-phone-number",
      "verify-me",
    ]);
  });

  it("of a personal account's guest says so before it asks", () => {
    const asking = guest({ organization: organization({ account: outlook }) });
    expect(recoveryRequest("personal-account", asking).paragraphs).toEqual([
      {
        kind: "guest-asks",
        guestName: undefined,
        address: "ana@outlook.com",
        organization: "Contoso (contoso.com)",
      },
      { kind: "personal-account" },
      { kind: "what-happened", oldPhone: undefined },
      { kind: "add-phone-number", exceptOldNumber: false },
      { kind: "require-re-register" },
      { kind: "check-policies" },
      { kind: "no-temporary-pass" },
      { kind: "who-may-reset" },
      { kind: "verify-me" },
    ]);
  });

  it("of the only admin goes to support, with the tenant's ID", () => {
    expect(recoveryRequest("only-admin", member({ oldPhone: "lost" })).paragraphs).toEqual([
      { kind: "member-asks", address: "ana@fabrikam.com", organization: "Contoso (contoso.com)" },
      { kind: "only-admin", tenantId: "83abe5cd-bcc3-441a-bd86-e6a75360cecc" },
      { kind: "what-happened", oldPhone: "lost" },
      { kind: "support-resets" },
      { kind: "verify-by-records" },
    ]);
  });
});

describe("the number to add", () => {
  it.each<readonly [string, Triage, boolean]>([
    ["may be any where nothing is said", {}, false],
    ["may be any where the new phone keeps the number", { keepsNumber: true }, false],
    ["is not the old one where the number changed", { keepsNumber: false }, true],
    ["is not the old one where the phone is lost", { oldPhone: "lost" }, true],
    [
      "may be any where the lost phone's number has come along",
      { oldPhone: "lost", keepsNumber: true },
      false,
    ],
  ])("%s", (_sentence, triage, exceptOldNumber) => {
    expect(recoveryRequest("host-admin", guest({ triage })).paragraphs).toContainEqual({
      kind: "add-phone-number",
      exceptOldNumber,
    });
  });
});

describe("before a letter", () => {
  const everywhere: readonly RequestKind[] = ["host-admin", "locked-to-network", "only-admin"];

  it.each(everywhere)("a guest gets home to work and tries once more (%s)", (kind) => {
    expect(recoveryRequest(kind, guest()).advice.slice(0, 2)).toEqual([
      "home-first",
      "try-once-more",
    ]);
  });

  it("a member tries another method", () => {
    expect(recoveryRequest("home-help-desk", member()).advice).toEqual(["use-another-method"]);
  });

  it("a personal account, which has no home organization, tries another method", () => {
    expect(recoveryRequest("personal-account", guest()).advice).toEqual(["use-another-method"]);
  });

  it("somebody whose network is refused tries another", () => {
    expect(recoveryRequest("locked-to-network", member()).advice).toEqual(["try-another-network"]);
  });

  it("the only admin looks for another and calls support", () => {
    expect(recoveryRequest("only-admin", member()).advice).toEqual([
      "use-another-method",
      "find-another-admin",
      "call-support",
    ]);
  });
});

describe("the letters that may fit", () => {
  it("at home begin with the help desk's", () => {
    expect(requestsFor(member())).toEqual(["home-help-desk", "locked-to-network", "only-admin"]);
  });

  it("for a guest begin with the host's admin", () => {
    expect(requestsFor(guest())).toEqual([
      "host-admin",
      "personal-account",
      "locked-to-network",
      "only-admin",
    ]);
  });

  it("for a personal account begin with its own", () => {
    expect(requestsFor(guest({ organization: organization({ account: outlook }) }))[0]).toBe(
      "personal-account",
    );
  });

  it.each(["AADSTS53010", "AADSTS53003"])("begin with the locked network's after %s", (code) => {
    expect(requestsFor(refused(code))).toEqual([
      "locked-to-network",
      "host-admin",
      "personal-account",
      "only-admin",
    ]);
  });

  it("do not change after any other refusal", () => {
    expect(requestsFor(refused("AADSTS50076"))[0]).toBe("host-admin");
  });
});

const phones: readonly OldPhone[] = ["here", "elsewhere", "broken", "erased", "lost"];
const anyAsking: fc.Arbitrary<AskingFor> = fc
  .record({
    relation: fc.constantFrom("home", "guest", "unknown"),
    account: fc.constantFrom(ana, outlook),
    oldPhone: fc.constantFrom(...phones),
    code: fc.string(),
    text: fc.string({ unit: "binary" }),
  })
  .map(({ relation, account, oldPhone, code, text }) => ({
    organization: organization({ relation, account, name: text }),
    triage: { oldPhone, oldPhoneName: text },
    objectId: text,
    signInSays: { kind: "unknown", code },
  }));

it("a letter is never withheld", () => {
  fc.assert(
    fc.property(anyAsking, (asking) => {
      expect(requestsFor(asking).length).toBeGreaterThan(0);
    }),
  );
});

it("a letter never goes without a word on how to make sure who asks", () => {
  fc.assert(
    fc.property(anyAsking, (asking) => {
      for (const kind of requestsFor(asking)) {
        expect(kinds(kind, asking).at(-1)).toMatch(/^verify-/);
      }
    }),
  );
});

it("a letter never carries a code but Microsoft's two for a locked registration", () => {
  fc.assert(
    fc.property(anyAsking, (asking) => {
      for (const { paragraphs } of requestsFor(asking).map((kind) =>
        recoveryRequest(kind, asking),
      )) {
        for (const paragraph of paragraphs) {
          const code = paragraph.kind === "registration-refused" ? paragraph.code : undefined;
          expect([undefined, "AADSTS53010", "AADSTS53003"]).toContain(code);
        }
      }
    }),
  );
});

it("a letter is signed with the account's name", () => {
  const homeAccountId = `0f8fad5b-d9cb-469f-a165-70867728950e.${contoso}`;
  const account = {
    id: known(parseHomeAccountId(homeAccountId)),
    address: ana,
    name: "Ana Lima",
    homeTenantId: contoso,
  };
  expect(recoveryRequest("host-admin", guest({ account })).signedBy).toBe("Ana Lima");
});

it("a letter goes unsigned where no name is known", () => {
  expect(recoveryRequest("host-admin", guest()).signedBy).toBeUndefined();
});

describe("whom a guest can write to", () => {
  const lee = known(parseAddress("lee@contoso.com"));
  const sponsors = [
    { kind: "group" },
    { kind: "person", name: "Lee Gu", address: lee },
    { kind: "person", name: "Kim Akers" },
  ] as const;

  it("gets the letter, with the request to pass it on", () => {
    const { to, paragraphs } = recoveryRequest("host-admin", guest({ sponsors }));
    expect(to).toBe(lee);
    expect(paragraphs[0]).toEqual({ kind: "sponsor-passes-on", name: "Lee Gu" });
  });

  it("is nobody where no address may be seen", () => {
    const { to, paragraphs } = recoveryRequest(
      "host-admin",
      guest({ sponsors: [{ kind: "person", name: "Kim Akers" }] }),
    );
    expect(to).toBeUndefined();
    expect(paragraphs[0]?.kind).toBe("guest-asks");
  });

  it("gets no letter to Microsoft's support, nor one to one's own help desk", () => {
    expect(recoveryRequest("only-admin", guest({ sponsors })).to).toBeUndefined();
    const atHome = { ...member(), sponsors };
    expect(recoveryRequest("home-help-desk", atHome).to).toBeUndefined();
  });

  it("is not called by a name that is a sentence", () => {
    const name = "Call +1 555 0100 now, it is urgent: https://evil.example";
    const [first] = recoveryRequest(
      "host-admin",
      guest({ sponsors: [{ kind: "person", name, address: lee }] }),
    ).paragraphs;
    expect(first).toEqual({ kind: "sponsor-passes-on", name: undefined });
  });
});
