import type { Finding } from "./finding.ts";
import { asked, type OrganizationFacts, type Statement } from "./statement.ts";

type ReadFinding = Extract<Finding, { readonly kind: "read" }>;
type ReadAs<Kind extends Statement["kind"]> = ReadFinding & {
  readonly statement: Extract<Statement, { readonly kind: Kind }>;
};

/**
 * Puts together what speaks of the same tenant and account, with every line of it. What names a tenant without an
 * account joins the only account of that tenant, and stays by itself where there are several. A domain and an ID
 * stay apart even where the text has them side by side: only Microsoft's lookup proves that they are one tenant.
 * All in the order of the text, the organizations of one tenant together. It pauses on the way, as the reading does.
 */
export function* gathered(findings: readonly Finding[]) {
  const read = withHomesApart(findings.filter((finding) => finding.kind === "read"));
  yield;
  const named = yield* grouped(
    read.filter(isOrganization),
    ({ statement }) => statement.facts.tenant,
  );
  const organizations = (yield* mapped(named, ofOneTenant)).flat();
  const open = yield* grouped(read.filter(isQuestion), ({ statement, text }) => {
    return `${statement.reason} ${text}`;
  });
  const furniture = yield* grouped(
    findings.filter((finding) => finding.kind === "furniture"),
    ({ what }) => what,
  );
  return {
    organizations: yield* mapped(organizations, ({ facts, from }) => {
      return { ...facts, lines: linesOf(from) };
    }),
    entries: yield* entriesAmong(read, organizations),
    questions: yield* mapped(open, questionFrom),
    furniture: furniture.map((group) => ({ what: group[0].what, lines: linesOf(group) })),
  };
}

function isOrganization(finding: ReadFinding): finding is ReadAs<"organization"> {
  return finding.statement.kind === "organization";
}

function isQuestion(finding: ReadFinding): finding is ReadAs<"question"> {
  return finding.statement.kind === "question";
}

/**
 * An account has one home. Where entries give it two names, the first stays its home, and the others are asked about:
 * one of them may be an organization that the account visits.
 */
function withHomesApart(findings: readonly ReadFinding[]): readonly ReadFinding[] {
  const names = new Map<string, string>();
  return findings.map((finding) => {
    const { statement } = finding;
    if (finding.isEntry === "no" || statement.kind !== "organization") return finding;
    const { facts } = statement;
    const { account, name } = facts;
    if (facts.certainty.kind !== "guessed" || account === undefined || name === undefined) {
      return finding;
    }
    const first = names.get(account) ?? name;
    names.set(account, first);
    if (first.toLowerCase() === name.toLowerCase()) return finding;
    const question = asked("a-name-with-an-account", { name, account, proposal: facts });
    return { ...finding, statement: question };
  });
}

/** An organization, and what it was put together from. */
interface Together {
  readonly facts: OrganizationFacts;
  readonly from: readonly ReadFinding[];
}

function ofOneTenant(findings: readonly ReadAs<"organization">[]): readonly Together[] {
  const parts = findings.map((finding) => ({ facts: finding.statement.facts, from: [finding] }));
  const merged = groupsOf(parts, ({ facts }) => facts.account ?? "").map(joined);
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

/** What may be an entry is one where the text has others that surely are: it was read off Authenticator. */
function* entriesAmong(findings: readonly ReadFinding[], organizations: readonly Together[]) {
  if (!findings.some(({ isEntry }) => isEntry === "yes")) return [];
  const entries = yield* grouped(
    findings.filter(({ isEntry }) => isEntry !== "no"),
    ({ text }) => text,
  );
  const factsOf = new Map<ReadFinding, OrganizationFacts>();
  for (const { facts, from } of organizations) for (const each of from) factsOf.set(each, facts);
  yield;
  return yield* mapped(entries, (group) => {
    const [{ statement, text: label }] = group;
    const { tenant, account } = factsOf.get(group[0]) ?? {};
    const organization = tenant && (account ? { tenant, account } : { tenant });
    return {
      label,
      ...(organization ? { organization } : {}),
      ...(statement.kind === "question" ? { asks: statement.reason } : {}),
      lines: linesOf(group),
    };
  });
}

function questionFrom(findings: Group<ReadAs<"question">>) {
  const [{ statement, text }] = findings;
  // Field by field: of a text that is all questions, a copy of the rest would be most of the work.
  const { reason, name, account, relation, proposal } = statement;
  return {
    reason,
    ...(name === undefined ? {} : { name }),
    ...(account === undefined ? {} : { account }),
    ...(relation === undefined ? {} : { relation }),
    ...(proposal === undefined ? {} : { proposal }),
    text,
    lines: linesOf(findings),
  };
}

function linesOf(findings: readonly Pick<Finding, "lines">[]): readonly number[] {
  const [only] = findings;
  if (only && findings.length === 1) return only.lines;
  const lines = findings.flatMap((finding) => finding.lines);
  const isInOrder = lines.every((line, at) => at === 0 || line > (lines[at - 1] ?? line));
  return isInOrder ? lines : [...new Set(lines)].toSorted((one, other) => one - other);
}

type Group<Item> = readonly [Item, ...Item[]];

function groupsOf<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Group<Item>[] {
  const steps = grouped(items, keyOf);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const atATime = 1_000;

function* grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): Generator<undefined, readonly Group<Item>[]> {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
    if (at % atATime === 0) yield;
  }
  return [...groups.values()];
}

function* mapped<From, To>(
  items: readonly From[],
  map: (item: From) => To,
): Generator<undefined, readonly To[]> {
  const all: To[] = [];
  for (const [at, item] of items.entries()) {
    all.push(map(item));
    if (at % atATime === 0) yield;
  }
  return all;
}
