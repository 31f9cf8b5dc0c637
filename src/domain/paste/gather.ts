import type { Finding } from "./finding.ts";
import { asked, type OrganizationFacts, type Reading } from "./reading.ts";

type ReadFinding = Extract<Finding, { readonly kind: "read" }>;
type ReadAs<Kind extends Reading["kind"]> = ReadFinding & {
  readonly reading: Extract<Reading, { readonly kind: Kind }>;
};

/**
 * Puts together what speaks of the same tenant and account, with every line of it. What names a tenant without an
 * account joins the only account of that tenant, and stays by itself where there are several. A domain and an ID
 * stay apart even where the text has them side by side: only Microsoft's lookup proves that they are one tenant.
 * All in the order of the text, the organizations of one tenant together.
 */
export function gathered(findings: readonly Finding[]) {
  const read = withHomesApart(findings.filter((finding) => finding.kind === "read"));
  const named = read.flatMap((finding) => (isOrganization(finding) ? [finding] : []));
  const open = read.flatMap((finding) => (isQuestion(finding) ? [finding] : []));
  const furniture = findings.flatMap((finding) =>
    finding.kind === "furniture" ? [{ what: finding.what, lines: finding.lines }] : [],
  );
  const organizations = groupsBy(named, ({ reading }) => reading.facts.tenant).flatMap(ofOneTenant);
  return {
    organizations: organizations.map(({ facts, from }) => ({ ...facts, lines: linesOf(from) })),
    entries: entriesAmong(read, new Map(organizations.flatMap(ofEachFinding))),
    questions: groupsBy(open, ({ reading, text }) => `${reading.reason} ${text}`).map(questionFrom),
    furniture: groupsBy(furniture, ({ what }) => what).map(([first, ...more]) => ({
      what: first.what,
      lines: inOrder([first, ...more].flatMap(({ lines }) => lines)),
    })),
  };
}

function isOrganization(finding: ReadFinding): finding is ReadAs<"organization"> {
  return finding.reading.kind === "organization";
}

function isQuestion(finding: ReadFinding): finding is ReadAs<"question"> {
  return finding.reading.kind === "question";
}

/**
 * An account has one home. Where entries give it two names, the first stays its home, and the others are asked about:
 * one of them may be an organization that the account visits.
 */
function withHomesApart(findings: readonly ReadFinding[]): readonly ReadFinding[] {
  const names = new Map<string, string>();
  return findings.map((finding) => {
    const { reading } = finding;
    if (finding.isEntry === "no" || reading.kind !== "organization") return finding;
    const { facts } = reading;
    const { account, name } = facts;
    if (facts.certainty.kind !== "guessed" || account === undefined || name === undefined) {
      return finding;
    }
    const first = names.get(account) ?? name;
    names.set(account, first);
    if (first.toLowerCase() === name.toLowerCase()) return finding;
    const question = asked("a-name-with-an-account", { name, account, proposal: facts });
    return { ...finding, reading: question };
  });
}

/** An organization, and what it was put together from. */
interface Together {
  readonly facts: OrganizationFacts;
  readonly from: readonly ReadFinding[];
}

function ofOneTenant(findings: readonly ReadAs<"organization">[]): readonly Together[] {
  const parts = findings.map((finding) => ({ facts: finding.reading.facts, from: [finding] }));
  const merged = groupsBy(parts, ({ facts }) => facts.account ?? "").map(joined);
  const withAccount = merged.filter(({ facts }) => facts.account !== undefined);
  const [first, ...more] = merged;
  return first && withAccount.length === 1 ? [joined([first, ...more])] : merged;
}

function joined(parts: readonly [Together, ...Together[]]): Together {
  const [first, ...more] = parts;
  const facts = more.reduce((all, part) => stronger(all, part.facts), first.facts);
  return { facts, from: parts.flatMap(({ from }) => from) };
}

/** What is said goes before what is guessed; a relation taken from a guess makes the whole a guess. */
function stronger(one: OrganizationFacts, other: OrganizationFacts): OrganizationFacts {
  const isOther = one.certainty.kind === "guessed" && other.certainty.kind === "said";
  const [strong, weak] = isOther ? [other, one] : [one, other];
  const lends = strong.relation === "unknown" && weak.relation !== "unknown";
  const { relation, certainty } = lends ? weak : strong;
  return { ...weak, ...strong, relation, certainty };
}

function ofEachFinding({ facts, from }: Together) {
  return from.map((finding) => [finding, facts] as const);
}

/** What may be an entry is one where the text has others that surely are: it was read off Authenticator. */
function entriesAmong(
  findings: readonly ReadFinding[],
  organizations: ReadonlyMap<ReadFinding, OrganizationFacts>,
) {
  if (!findings.some(({ isEntry }) => isEntry === "yes")) return [];
  const entries = findings.filter(({ isEntry }) => isEntry !== "no");
  return groupsBy(entries, ({ text }) => text).map(([first, ...more]) => {
    const { tenant, account } = organizations.get(first) ?? {};
    const organization = tenant && (account ? { tenant, account } : { tenant });
    const { reading } = first;
    return {
      label: first.text,
      ...(organization ? { organization } : {}),
      ...(reading.kind === "question" ? { asks: reading.reason } : {}),
      lines: linesOf([first, ...more]),
    };
  });
}

function questionFrom(findings: readonly [ReadAs<"question">, ...ReadAs<"question">[]]) {
  const [{ reading, text }] = findings;
  const { kind: _, ...question } = reading;
  return { ...question, text, lines: linesOf(findings) };
}

function linesOf(findings: readonly ReadFinding[]): readonly number[] {
  return inOrder(findings.flatMap(({ lines }) => lines));
}

function groupsBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [Item, ...Item[]])[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

function inOrder(lines: readonly number[]): readonly number[] {
  return [...new Set(lines)].toSorted((one, other) => one - other);
}
