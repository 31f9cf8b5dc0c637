/**
 * The week that the old phone lies in a drawer, switched off, after a *Yes*. Whatever still asks for it in that
 * time joins the list, or fails its test there, and so turns the verdict back by itself.
 */
export type DrawerTest =
  | { readonly kind: "not-started" }
  /** Until when, in milliseconds since the epoch. */
  | { readonly kind: "running"; readonly until: number }
  /** The week is over since; nothing else is left to wait for. */
  | { readonly kind: "over"; readonly since: number }
  | { readonly kind: "wiped"; readonly at: number }
  /** An organization became ready only after the week began, at that time: so the week has to begin again. */
  | { readonly kind: "broken-off"; readonly at: number };

const week = 7 * 24 * 60 * 60_000;

/** When the person said it, in milliseconds since the epoch; `undefined` where they did not, or took it back. */
export interface DrawerSaid {
  /** The old phone was put into the drawer. */
  readonly started: number | undefined;
  /** It was erased after the drawer test. */
  readonly wiped: number | undefined;
}

/**
 * How far the drawer test is. It says nothing of the verdict, which has to be *Yes* all along. A week begun before
 * the newest answer behind that *Yes*, at `newestAt`, was broken off by what made the answer necessary.
 */
export function drawerTestOf(
  { started, wiped }: DrawerSaid,
  newestAt: number,
  now: number,
): DrawerTest {
  if (wiped !== undefined) return { kind: "wiped", at: wiped };
  if (started === undefined) return { kind: "not-started" };
  if (started < newestAt) return { kind: "broken-off", at: newestAt };
  const until = started + week;
  return now < until ? { kind: "running", until } : { kind: "over", since: until };
}
