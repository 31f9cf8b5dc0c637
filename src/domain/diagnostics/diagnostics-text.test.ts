import { describe, expect, it } from "vitest";
import {
  type Diagnostics,
  type SharedFailure,
  type SharedOrganization,
  sharedCode,
} from "./diagnostics.ts";
import { diagnosticsText } from "./diagnostics-text.ts";

const refused: SharedFailure = {
  kind: "ask-for-consent",
  reason: undefined,
  field: undefined,
  code: sharedCode("AADSTS65001"),
  retryAfterSeconds: undefined,
  hasClaims: false,
};

describe("the report", () => {
  it("of a first visit says that nothing happened yet", () => {
    expect(diagnosticsText(diagnostics())).toBe(`# Rekey diagnostics

## This copy

- Version: 0.1.0
- App registration: configured
- Cloud: global
- Hosts: login.microsoftonline.com, graph.microsoft.com, management.azure.com, mysignins.microsoft.com, myaccount.microsoft.com

## This browser

- Browser: Firefox 143
- Local storage: usable
- Session storage: blocked
- Cookies: on
- Online: yes
- Secure context: no
- Languages: 2

## What is kept

- Device: not said
- Found at the start: nothing-known
- Unreadable: nothing
- Last write: kept

## Sign-in

- Accounts signed in: 0
- Trouble with the last sign-in: none
- ID token on this page load: none
- Last sign-out in this tab: none
- Last approval in this tab: none

## List from Azure

- not-asked

## Organizations

- none

## Domains looked up

- none`);
  });

  it("has home first, and the others by what was found there", () => {
    const read = {
      kind: "read",
      methods: 2,
      kinds: [
        ["authenticator", 1],
        ["password", 1],
      ],
      unknown: 0,
      tookMilliseconds: 120,
      changed: { kept: 1, added: 1, gone: 0 },
    } as const;
    const text = diagnosticsText(
      diagnostics({
        organizations: [
          organization({ kind: "refused", failure: refused, tookMilliseconds: 88 }),
          organization(read, "home"),
          organization({ kind: "read-earlier", methods: 1, kinds: [["unknown", 1]], unknown: 1 }),
          organization({ kind: "refused-earlier", failure: refused }),
          organization({ kind: "checking" }),
        ],
      }),
    );
    expect(sectionOf(text, "Organizations")).toEqual([
      "1. home, by id, account work: methods read: 2 (authenticator 1, password 1), unknown: 0; since the read before: 1 kept, 1 new, 0 gone; 120 ms",
      "2. guest, by id, account work: ask-for-consent, AADSTS65001; 88 ms",
      "3. guest, by id, account work: before this page load, ask-for-consent, AADSTS65001",
      "4. guest, by id, account work: before this page load, methods read: 1 (unknown 1), unknown: 1",
      "5. guest, by id, account work: checking",
    ]);
  });

  it("has all that a failure tells", () => {
    const lookups: Diagnostics["lookups"] = [
      { kind: "looking-up" },
      { kind: "refused", failure: failure({ kind: "wait", retryAfterSeconds: 30 }) },
      { kind: "refused", failure: failure({ kind: "try-again", reason: "timed-out" }) },
      { kind: "refused", failure: failure({ kind: "sign-in-here", hasClaims: true }) },
    ];
    expect(sectionOf(diagnosticsText(diagnostics({ lookups })), "Domains looked up")).toEqual([
      "1. looking-up",
      "2. sign-in-here, no code, with claims",
      "3. try-again, timed-out, no code",
      "4. wait, no code, after 30 s",
    ]);
  });

  it("names the hosts of the government's cloud, and none of one's own", () => {
    expect(diagnosticsText(diagnostics({ cloud: "usGov" }))).toContain("graph.microsoft.us");
    expect(diagnosticsText(diagnostics({ cloud: "custom" }))).toContain("- Hosts: custom");
  });

  it("says how the last sign-out and the last approval of the tab ended", () => {
    const text = diagnosticsText(
      diagnostics({
        answers: {
          signOut: { kind: "back", accounts: 1 },
          approval: {
            kind: "answered",
            answer: "approved",
            scope: { permissions: ["User.Read", "UserAuthenticationMethod.Read"], others: 3 },
          },
        },
      }),
    );
    expect(sectionOf(text, "Sign-in").slice(-2)).toEqual([
      "- Last sign-out in this tab: back, accounts signed in: 1",
      "- Last approval in this tab: approved; its scope names User.Read and UserAuthenticationMethod.Read, others: 3",
    ]);
  });

  it("says how the sign-in went", () => {
    const text = diagnosticsText(
      diagnostics({
        accounts: [
          { kind: "work", isKnownAtHome: true },
          { kind: "personal", isKnownAtHome: false },
        ],
        signIn: { kind: "refused", failure: refused, errand: "list" },
        token: { kind: "token", clockAheadMilliseconds: -61_400, tellsSignInTime: false },
      }),
    );
    expect(sectionOf(text, "Sign-in")).toEqual([
      "- Accounts signed in: 2",
      "- Account 1: work, home profile known",
      "- Account 2: personal, home profile not known",
      "- Trouble with the last sign-in: ask-for-consent, AADSTS65001 (errand: list)",
      "- ID token on this page load: this clock less iat -61 s, auth_time not told",
      "- Last sign-out in this tab: none",
      "- Last approval in this tab: none",
    ]);
  });

  it("says how Azure's list ended", () => {
    const cut = { kind: "listed", count: 40, unreadable: 1, cutShort: refused } as const;
    const failedList = { kind: "failed", failure: refused } as const;
    expect(sectionOf(diagnosticsText(diagnostics({ listing: cut })), "List from Azure")).toEqual([
      "- listed 40, unreadable 1, cut short: ask-for-consent, AADSTS65001",
    ]);
    expect(
      sectionOf(diagnosticsText(diagnostics({ listing: failedList })), "List from Azure"),
    ).toEqual(["- failed: ask-for-consent, AADSTS65001"]);
  });

  it("names the field of an answer that could not be read", () => {
    const unread = failure({ kind: "try-again", reason: "unreadable", field: "token_endpoint" });
    const text = diagnosticsText(diagnostics({ lookups: [{ kind: "refused", failure: unread }] }));
    expect(sectionOf(text, "Domains looked up")).toEqual([
      "1. try-again, unreadable, token_endpoint, no code",
    ]);
  });

  it("says what storage could not keep or read", () => {
    const text = diagnosticsText(
      diagnostics({
        keeping: {
          owner: "own",
          trace: "list",
          problems: [
            { kind: "damaged" },
            { kind: "newer-version", version: 3 },
            { kind: "registers-lost", count: 2 },
          ],
          last: { kind: "not-kept", reason: "full" },
        },
      }),
    );
    expect(sectionOf(text, "What is kept")).toEqual([
      "- Device: own",
      "- Found at the start: list",
      "- Unreadable: damaged, newer-version 3, registers-lost 2",
      "- Last write: not kept, full",
    ]);
  });
});

function sectionOf(text: string, heading: string): readonly string[] {
  const [, ...sections] = text.split("\n## ");
  const [, , ...lines] =
    sections
      .find((section) => section.startsWith(`${heading}\n`))
      ?.trimEnd()
      .split("\n") ?? [];
  return lines;
}

function diagnostics(over: Partial<Diagnostics> = {}): Diagnostics {
  return {
    version: [0, 1, 0],
    cloud: "global",
    isRegistered: true,
    browser: {
      name: "Firefox",
      majorVersion: 143,
      localStorage: "usable",
      sessionStorage: "blocked",
      hasCookies: true,
      isOnline: true,
      isSecureContext: false,
      languageCount: 2,
    },
    answers: { signOut: { kind: "none" }, approval: { kind: "none" } },
    keeping: { owner: undefined, trace: "nothing-known", problems: [], last: { kind: "kept" } },
    accounts: [],
    signIn: { kind: "none" },
    token: { kind: "no-token" },
    listing: { kind: "not-asked" },
    organizations: [],
    lookups: [],
    ...over,
  };
}

function organization(
  check: SharedOrganization["check"],
  relation: SharedOrganization["relation"] = "guest",
): SharedOrganization {
  return { relation, knownBy: "id", account: "work", check };
}

function failure(over: Partial<SharedFailure>): SharedFailure {
  return { ...refused, code: undefined, ...over };
}
