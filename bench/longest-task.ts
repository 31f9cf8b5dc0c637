interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** In microseconds; `tdur` leaves out the time in which other processes had the processor. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's main thread, in milliseconds. */
export function longestTask(trace: Buffer): { readonly cpu: number; readonly wall: number } {
  const { traceEvents: events }: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    trace.toString(),
  );
  const placeOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const main = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(placeOf),
  );
  const tasks = events.filter((event) => /RunTask$/.test(event.name) && main.has(placeOf(event)));
  if (tasks.length === 0) throw new Error("The trace has no tasks.");
  return {
    cpu: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000,
    wall: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1_000,
  };
}
