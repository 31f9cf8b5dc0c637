import { ofBook } from "#domain/book/fields.ts";
import { type ProgressBook, saidIn } from "#domain/book/progress-book.ts";

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
  | { readonly kind: "wiped"; readonly at: number };

const week = 7 * 24 * 60 * 60_000;

/**
 * How far the drawer test is. It says nothing of the verdict, which has to be *Yes* all along. A week begun before
 * the newest answer behind that *Yes*, at `newestAt`, was broken off by what made the answer necessary.
 */
export function drawerTestIn(book: ProgressBook, newestAt: number, now: number): DrawerTest {
  const wiped = saidIn(book, ofBook.drawerWiped);
  if (wiped?.value) return { kind: "wiped", at: wiped.at };
  const started = saidIn(book, ofBook.drawerStarted);
  if (!started?.value || started.at < newestAt) return { kind: "not-started" };
  const until = started.at + week;
  return now < until ? { kind: "running", until } : { kind: "over", since: until };
}
