/** Where the last build says what it is made of. */
export const reportFile = "dist-report/chunks.json";

/** One chunk of the last build; `bytes` are those that a module has in it before it is compressed. */
export interface ChunkReport {
  readonly name: string;
  readonly file: string;
  /** The files that have to be there before it runs. */
  readonly imports: readonly string[];
  readonly gzip: number;
  readonly modules: readonly { readonly id: string; readonly bytes: number }[];
}

/** What loads together may weigh, and what it was made of when that was agreed. */
interface LoadBudget {
  /** In bytes. */
  readonly gzip: number;
  /** Bytes by package, or by module of ours. */
  readonly parts: Readonly<Record<string, number>>;
}

export type Budget = Readonly<Record<LoadName, LoadBudget>>;

type LoadName = keyof typeof loads;

/**
 * What loads together, by the chunks that start it; the bundler cuts the others as it likes. `most` is what it may
 * never weigh, whatever was agreed.
 */
const loads = {
  "first paint": { starts: ["index"], most: 5_000 },
  app: { starts: ["main"], most: 250_000 },
  "signed in": { starts: ["main", "session", "SignedIn"], most: 250_000 },
  everything: { starts: undefined, most: 350_000 },
} as const;

const loadNames = ["first paint", "app", "signed in", "everything"] as const satisfies LoadName[];

/** What may be added before somebody has to say that it shall be: in bytes, compressed. */
const slack = 2_000;

/** What each load weighs now; a budget that allows just that. */
export function budgetFrom(report: readonly ChunkReport[]): Budget {
  const budgetOf = (name: LoadName): LoadBudget => {
    const chunks = chunksOf(report, name);
    const gzip = chunks.reduce((total, chunk) => total + chunk.gzip, 0);
    return { gzip, parts: partsOf(chunks) };
  };
  return {
    "first paint": budgetOf("first paint"),
    app: budgetOf("app"),
    "signed in": budgetOf("signed in"),
    everything: budgetOf("everything"),
  };
}

/** What is over the budget, in sentences that name the modules; empty where nothing is. */
export function overBudget(report: readonly ChunkReport[], budget: Budget): readonly string[] {
  const present = budgetFrom(report);
  return loadNames.flatMap((name) => [
    ...overweight(name, present[name], budget[name]),
    ...strangers(name, present[name], budget[name]),
  ]);
}

function overweight(name: LoadName, now: LoadBudget, agreed: LoadBudget): readonly string[] {
  const allowed = Math.min(agreed.gzip + slack, loads[name].most);
  if (now.gzip <= allowed) return [];
  const grown = Object.entries(now.parts)
    .map(([part, bytes]) => ({ part, more: bytes - (agreed.parts[part] ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((one, other) => other.more - one.more)
    .slice(0, 10)
    .map(({ part, more }) => `  ${part}: ${more} bytes more before compression`);
  return [`${name}: ${now.gzip} bytes compressed, ${allowed} are allowed. What grew:`, ...grown];
}

/** Packages that load at once and did not before, however small. */
function strangers(name: LoadName, now: LoadBudget, agreed: LoadBudget): readonly string[] {
  if (name === "everything") return [];
  return Object.keys(now.parts)
    .filter((part) => !isOurs(part) && !Object.hasOwn(agreed.parts, part))
    .map((part) => `${name}: the package ${part} is loaded at once, and was not before.`);
}

function chunksOf(report: readonly ChunkReport[], name: LoadName): readonly ChunkReport[] {
  const { starts } = loads[name];
  if (!starts) return report.filter((chunk) => !isLanguage(chunk));
  const first = report.filter((chunk) => starts.some((start) => start === chunk.name));
  const files = new Set(first.map(({ file }) => file));
  // A set is walked to its end, what is added on the way included.
  for (const file of files) {
    for (const one of report.find((chunk) => chunk.file === file)?.imports ?? []) files.add(one);
  }
  return report.filter(({ file }) => files.has(file));
}

/** Sentences are written as they are needed, and one language of them is fetched. */
function isLanguage({ modules }: ChunkReport): boolean {
  const own = modules.filter(({ bytes }) => bytes > 0);
  return own.length > 0 && own.every(({ id }) => /\/src\/ui\/words\/[a-z]{2}\//.test(id));
}

function partsOf(chunks: readonly ChunkReport[]): Readonly<Record<string, number>> {
  const parts = new Map<string, number>();
  for (const { id, bytes } of chunks.flatMap(({ modules }) => modules)) {
    const part = partOf(id);
    if (bytes > 0) parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return Object.fromEntries([...parts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The package that a module is of, or where it stands in this repository. */
function partOf(id: string): string {
  const path = id.replaceAll("\\", "/").replace(/^\0/, "").replace(/\?.*$/, "");
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  const own = /\/((?:src|build|deploy)\/.*)$/.exec(path)?.[1];
  return inPackage ?? own ?? `bundler:${path.split("/").at(-1)}`;
}

function isOurs(part: string): boolean {
  return /^(?:src|build|deploy)\/|^bundler:/.test(part);
}
