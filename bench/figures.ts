import type { TestInfo } from "@playwright/test";

interface Figure {
  readonly what: string;
  readonly unit: "kB" | "" | "ms" | "×" | "requests' time" | "MB";
  /** At most this. */
  readonly must?: number;
  readonly aim?: number;
}

/** Every figure of the table, in its order. */
export const figures = {
  startScript: {
    what: "start page: JavaScript before the person acts, gzip",
    unit: "kB",
    must: 5,
    aim: 2,
  },
  startBytes: {
    what: "start page: all bytes before the person acts, brotli",
    unit: "kB",
    must: 40,
    aim: 15,
  },
  startLongTasks: { what: "start page: long tasks", unit: "", must: 0, aim: 0 },
  startShift: { what: "start page: layout shift", unit: "", must: 0, aim: 0 },
  dashboardScript: {
    what: "signed-in dashboard: eager JavaScript, gzip, languages apart",
    unit: "kB",
    must: 250,
    aim: 215,
  },
  allScript: {
    what: "everything, all chunks, gzip, languages apart",
    unit: "kB",
    must: 340,
    aim: 300,
  },
  checkRequests: {
    what: "check of one tenant: requests, the preflight included",
    unit: "",
    must: 3,
    aim: 3,
  },
  roundOverFetch: {
    what: "Check all, 30 tenants: over bare fetch, same requests and concurrency",
    unit: "×",
    must: 1.6,
    aim: 1.15,
  },
  roundOverSequence: {
    what: "… over the same, one tenant after another",
    unit: "×",
    must: 0.3,
    aim: 0.2,
  },
  roundFirst: {
    what: "… first organization's result on screen",
    unit: "requests' time",
    must: 4.5,
  },
  listOverStatic: {
    what: "500 organizations: dashboard to next frame, over a plain static list",
    unit: "×",
    must: 2.5,
    aim: 1.5,
  },
  listElements: { what: "… elements", unit: "", must: 4_500 },
  listHeap: { what: "… heap over the empty app", unit: "MB", must: 8 },
  keystroke: { what: "… one keystroke of search", unit: "ms", must: 50, aim: 16 },
  keystrokeRedrawn: {
    what: "… rows drawn again by it whose place or visibility stays",
    unit: "",
    must: 0,
  },
  result: {
    what: "… one status arriving, from the answer to the next frame",
    unit: "ms",
    must: 50,
    aim: 16,
  },
  resultRedrawn: { what: "… other rows drawn again by it", unit: "", must: 0 },
  roundBlock: {
    what: "longest main-thread block during Check all of 100",
    unit: "ms",
    must: 100,
    aim: 50,
  },
  hourHeap: {
    what: "an hour of checks, 20 rounds of 30: heap after the last round, over that of the second",
    unit: "×",
    must: 1.05,
  },
  pasteRatio: {
    what: "pasted text: twice of it, time over once, the worst of all hostile texts",
    unit: "×",
    must: 2.2,
    aim: 2.1,
  },
  pasteMegabyte: { what: "… a megabyte, the slowest of them (reported)", unit: "ms" },
  pasteBlock: {
    what: "… longest main-thread block while a megabyte is read",
    unit: "ms",
    must: 100,
    aim: 50,
  },
  returnRequests: {
    what: "return visit with the service worker: requests to our host before first paint",
    unit: "",
    must: 0,
  },
  lighthouseStart: {
    what: "Lighthouse 12, mobile, start page: performance, median of five (reported)",
    unit: "",
  },
  lighthouseDashboard: {
    what: "Lighthouse 12, mobile, dashboard: performance, median of five (reported)",
    unit: "",
  },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureName = keyof typeof figures;

/** One figure as it was measured; `notYet` says why it was not. */
export interface Measured {
  readonly name: FigureName;
  readonly value: number | undefined;
  readonly detail: string;
}

const annotationType = "figure";

/** Hands a figure to the table. */
export function measured(info: TestInfo, name: FigureName, value: number, detail = ""): void {
  const measurement: Measured = { name, value, detail };
  info.annotations.push({ type: annotationType, description: JSON.stringify(measurement) });
}

/** Says in the table why a figure could not be measured. */
export function notMeasured(info: TestInfo, name: FigureName, why: string): void {
  const measurement: Measured = { name, value: undefined, detail: why };
  info.annotations.push({ type: annotationType, description: JSON.stringify(measurement) });
}

/** The figures among a test's annotations. */
export function measurementsIn(
  annotations: readonly { readonly type: string; readonly description?: string | undefined }[],
): readonly Measured[] {
  return annotations
    .filter(({ type }) => type === annotationType)
    .map(({ description = "null" }): Measured => JSON.parse(description));
}

/** The middle one, or the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = (sorted.length - 1) / 2;
  const [low = 0, high = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return (low + high) / 2;
}
