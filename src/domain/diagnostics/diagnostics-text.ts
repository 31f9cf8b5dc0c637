import type { BookProblem } from "#domain/book/parse.ts";
import { type Cloud, globalCloud, usGovCloud } from "#domain/microsoft/cloud.ts";
import type { ApprovalTold, SignOutTold } from "./answers-told.ts";
import type {
  Diagnostics,
  SharedChange,
  SharedCheck,
  SharedFailure,
  SharedListing,
  SharedLookup,
  SharedOrganization,
  SharedSignIn,
} from "./diagnostics.ts";
import type { KeepingState, TokenTold } from "./diagnostics-facts.ts";

/**
 * A diagnosis as Markdown, to be read by the person before it is shared and by whoever mends Rekey after. It is a
 * format, not the screen's words: the same in every language, in the terms of the code. Organizations stand home
 * first, then by what was found, so that not even their order tells whose they are.
 */
export function diagnosticsText(diagnostics: Diagnostics): string {
  const { accounts, answers, organizations, lookups } = diagnostics;
  return [
    "# Rekey diagnostics",
    section("This copy", copyLines(diagnostics)),
    section("This browser", browserLines(diagnostics)),
    section("What is kept", keepingLines(diagnostics.keeping)),
    section("Sign-in", [
      `Accounts signed in: ${accounts.length}`,
      ...accounts.map(
        ({ kind, isKnownAtHome }, index) =>
          `Account ${index + 1}: ${kind}, home profile ${isKnownAtHome ? "known" : "not known"}`,
      ),
      `Trouble with the last sign-in: ${signInText(diagnostics.signIn)}`,
      `ID token on this page load: ${tokenText(diagnostics.token)}`,
      `Last sign-out in this tab: ${signOutText(answers.signOut)}`,
      `Last approval in this tab: ${approvalText(answers.approval)}`,
    ]),
    section("List from Azure", [listingText(diagnostics.listing)]),
    numbered("Organizations", organizationLines(organizations)),
    numbered("Domains looked up", lookups.map(lookupText).toSorted()),
  ].join("\n\n");
}

function section(heading: string, lines: readonly string[]): string {
  return [`## ${heading}`, "", ...lines.map((line) => `- ${line}`)].join("\n");
}

function numbered(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return section(heading, ["none"]);
  return [`## ${heading}`, "", ...lines.map((line, index) => `${index + 1}. ${line}`)].join("\n");
}

function copyLines({ version, cloud, isRegistered }: Diagnostics): readonly string[] {
  return [
    `Version: ${version.length === 0 ? "unknown" : version.join(".")}`,
    `App registration: ${isRegistered ? "configured" : "none"}`,
    `Cloud: ${cloud}`,
    `Hosts: ${hosts[cloud]}`,
  ];
}

/** Microsoft's public names; those of a cloud of one's own are nobody's business. */
const hosts: Readonly<Record<Cloud["kind"], string>> = {
  global: hostsOf(globalCloud),
  usGov: hostsOf(usGovCloud),
  custom: "custom",
};

function hostsOf({ login, graph, arm, securityInfo, myAccount }: Cloud): string {
  return [login, graph, arm, securityInfo, myAccount]
    .map((address) => new URL(address).hostname)
    .join(", ");
}

function browserLines({ browser }: Diagnostics): readonly string[] {
  const version = browser.majorVersion === undefined ? "" : ` ${browser.majorVersion}`;
  return [
    `Browser: ${browser.name}${version}`,
    `Local storage: ${browser.localStorage}`,
    `Session storage: ${browser.sessionStorage}`,
    `Cookies: ${browser.hasCookies ? "on" : "off"}`,
    `Online: ${yesOrNo(browser.isOnline)}`,
    `Secure context: ${yesOrNo(browser.isSecureContext)}`,
    `Languages: ${browser.languageCount}`,
  ];
}

function keepingLines({ owner, trace, problems, last }: KeepingState): readonly string[] {
  return [
    `Device: ${owner ?? "not said"}`,
    `Found at the start: ${trace}`,
    `Unreadable: ${problems.length === 0 ? "nothing" : problems.map(problemText).join(", ")}`,
    `Last write: ${last.kind === "kept" ? "kept" : `not kept, ${last.reason}`}`,
  ];
}

function problemText(problem: BookProblem): string {
  switch (problem.kind) {
    case "damaged":
      return "damaged";
    case "newer-version":
      return `newer-version ${problem.version}`;
    case "registers-lost":
      return `registers-lost ${problem.count}`;
  }
}

function signInText(signIn: SharedSignIn): string {
  return signIn.kind === "refused"
    ? `${failureText(signIn.failure)} (errand: ${signIn.errand})`
    : signIn.kind;
}

function tokenText(token: TokenTold): string {
  if (token.kind === "no-token") return "none";
  const { clockAheadMilliseconds, tellsSignInTime } = token;
  const clock =
    clockAheadMilliseconds === undefined
      ? "no iat"
      : `this clock less iat ${Math.round(clockAheadMilliseconds / 1000)} s`;
  return `${clock}, auth_time ${tellsSignInTime ? "told" : "not told"}`;
}

function signOutText(signOut: SignOutTold): string {
  return signOut.kind === "back" ? `back, accounts signed in: ${signOut.accounts}` : signOut.kind;
}

function approvalText(approval: ApprovalTold): string {
  if (approval.kind === "none") return "none";
  const { permissions, others } = approval.scope;
  const named = permissions.length === 0 ? "none of ours" : permissions.join(" and ");
  return `${approval.answer}; its scope names ${named}, others: ${others}`;
}

function listingText(listing: SharedListing): string {
  switch (listing.kind) {
    case "not-asked":
    case "listing":
      return listing.kind;
    case "listed": {
      const { count, unreadable, cutShort } = listing;
      const missing = cutShort ? `, cut short: ${failureText(cutShort)}` : "";
      return `listed ${count}, unreadable ${unreadable}${missing}`;
    }
    case "failed":
      return `failed: ${failureText(listing.failure)}`;
  }
}

function organizationLines(organizations: readonly SharedOrganization[]): readonly string[] {
  const isHome = ({ relation }: SharedOrganization) => relation === "home";
  const homes = organizations.filter(isHome).map(organizationText);
  const others = organizations.filter((one) => !isHome(one)).map(organizationText);
  return [...homes.toSorted(), ...others.toSorted()];
}

function organizationText({ relation, knownBy, account, check }: SharedOrganization): string {
  return `${relation}, by ${knownBy}, account ${account}: ${checkText(check)}`;
}

function checkText(check: SharedCheck): string {
  switch (check.kind) {
    case "not-checked":
    case "queued":
    case "checking":
      return check.kind;
    case "read":
      return `methods read: ${countsText(check)}${changeText(check.changed)}; ${check.tookMilliseconds} ms`;
    case "read-earlier":
      return `before this page load, methods read: ${countsText(check)}`;
    case "refused":
      return `${failureText(check.failure)}; ${check.tookMilliseconds} ms`;
    case "refused-earlier":
      return `before this page load, ${failureText(check.failure)}`;
  }
}

function countsText({ methods, kinds, unknown }: Counts): string {
  const each = kinds.map(([kind, count]) => `${kind} ${count}`).join(", ");
  return `${methods}${each === "" ? "" : ` (${each})`}, unknown: ${unknown}`;
}

type Counts = Pick<Extract<SharedCheck, { kind: "read" }>, "methods" | "kinds" | "unknown">;

/** Whether an entry keeps its ID while another one is added can be seen nowhere else. */
function changeText(changed: SharedChange | undefined): string {
  if (!changed) return "";
  const { kept, added, gone } = changed;
  return `; since the read before: ${kept} kept, ${added} new, ${gone} gone`;
}

function lookupText(lookup: SharedLookup): string {
  return lookup.kind === "refused" ? failureText(lookup.failure) : lookup.kind;
}

/** The kind, the reason, the code, and whatever else was told. */
function failureText(failure: SharedFailure): string {
  const { kind, reason, field, code, retryAfterSeconds, hasClaims } = failure;
  return [
    kind,
    reason,
    field,
    code ?? "no code",
    retryAfterSeconds === undefined ? undefined : `after ${retryAfterSeconds} s`,
    hasClaims ? "with claims" : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(", ");
}

function yesOrNo(is: boolean): string {
  return is ? "yes" : "no";
}
