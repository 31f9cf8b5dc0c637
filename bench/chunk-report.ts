/** Where the last build says what it is made of. */
export const reportFile = "dist-report/chunks.json";

/** One chunk of the last build; `bytes` are those that a module has in it before it is compressed. */
export interface ChunkReport {
  readonly name: string;
  readonly file: string;
  readonly isEntry: boolean;
  /** The files that have to be there before it runs. */
  readonly imports: readonly string[];
  readonly gzip: number;
  readonly modules: readonly { readonly id: string; readonly bytes: number }[];
}

/** What a chunk may weigh, and what it was made of when that was agreed. */
interface ChunkBudget {
  /** In bytes. */
  readonly gzip: number;
  /** Bytes by package, or by module of ours. */
  readonly parts: Readonly<Record<string, number>>;
}

export interface Budget {
  readonly chunks: Readonly<Record<string, ChunkBudget>>;
  /** The packages that may load before anybody asked for more, by chunk that starts it. */
  readonly eager: Readonly<Record<string, readonly string[]>>;
}

/** What a chunk may grow by before somebody has to say that it shall: in bytes, compressed. */
const slack = 1_500;

/** The chunks whose static imports load as one: the first paint, the app, and Microsoft's part of it. */
const starts = ["index", "main", "session"];

/** A budget that allows just what there is. */
export function budgetFrom(report: readonly ChunkReport[]): Budget {
  const named = report
    .filter((chunk) => !isLanguage(chunk))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
  return {
    chunks: Object.fromEntries(
      named.map((chunk) => [chunk.name, { gzip: chunk.gzip, parts: partsOf(chunk) }]),
    ),
    eager: Object.fromEntries(
      starts.map((start) => [start, [...packagesOf(report, start)].toSorted()]),
    ),
  };
}

/** What is over the budget, in sentences that name the modules; empty where nothing is. */
export function overBudget(report: readonly ChunkReport[], budget: Budget): readonly string[] {
  return [
    ...report
      .filter((chunk) => !isLanguage(chunk))
      .flatMap((chunk) => overweight(chunk, budget.chunks[chunk.name])),
    ...starts.flatMap((start) => {
      const allowed = new Set(budget.eager[start]);
      return [...packagesOf(report, start)]
        .filter((one) => !allowed.has(one))
        .map((one) => `${start}: the package ${one} is loaded at once, and was not before.`);
    }),
  ];
}

function overweight(chunk: ChunkReport, budget: ChunkBudget | undefined): readonly string[] {
  const allowed = budget ? budget.gzip + slack : slack;
  if (chunk.gzip <= allowed) return [];
  const grown = Object.entries(partsOf(chunk))
    .map(([part, bytes]) => ({ part, more: bytes - (budget?.parts[part] ?? 0) }))
    .filter(({ more }) => more > 0)
    .toSorted((one, other) => other.more - one.more)
    .slice(0, 10)
    .map(({ part, more }) => `  ${part}: ${more} bytes more before compression`);
  return [
    `${chunk.name}: ${chunk.gzip} bytes compressed, and ${allowed} are allowed. What grew:`,
    ...grown,
  ];
}

/** Sentences are written as they are needed, and one language of them is fetched. */
function isLanguage({ modules }: ChunkReport): boolean {
  return modules.length > 0 && modules.every(({ id }) => id.includes("/src/ui/words/"));
}

function partsOf({ modules }: ChunkReport): Readonly<Record<string, number>> {
  const parts = new Map<string, number>();
  for (const { id, bytes } of modules) {
    const part = partOf(id);
    if (bytes > 0) parts.set(part, (parts.get(part) ?? 0) + bytes);
  }
  return Object.fromEntries([...parts].toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** The package that a module is of, or where it stands in this repository. */
function partOf(id: string): string {
  const path = id.replaceAll("\\", "/").replace(/^\0/, "").replace(/\?.*$/, "");
  const inPackage = /^.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  return inPackage ?? /\/((?:src|build|deploy|bench)\/.*)$/.exec(path)?.[1] ?? path;
}

function packagesOf(report: readonly ChunkReport[], start: string): ReadonlySet<string> {
  const files = new Set(report.filter(({ name }) => name === start).map(({ file }) => file));
  // A set is walked to its end, what is added on the way included.
  for (const file of files) {
    for (const one of report.find((chunk) => chunk.file === file)?.imports ?? []) files.add(one);
  }
  const modules = report.filter(({ file }) => files.has(file)).flatMap((chunk) => chunk.modules);
  const whole = modules.filter(({ id, bytes }) => bytes > 0 && id.includes("/node_modules/"));
  return new Set(whole.map(({ id }) => partOf(id)));
}
