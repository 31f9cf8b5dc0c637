import { Suspense } from "react";
import type { State } from "#app/state.ts";
import type { Route } from "#domain/route.ts";
import { useSelected } from "#ui/app-context.ts";
import { lazyPart } from "#ui/lazy-part.ts";

// Whether the browser keeps what is entered, told wherever something is entered. `keeping` is the word of the state.

// Most visits never see them.
const ListNotice = lazyPart(() => import("./KeepingNotice.tsx").then((part) => part.ListNotice));
const EntryNotice = lazyPart(() => import("./KeepingNotice.tsx").then((part) => part.EntryNotice));

/** How each page tells it. */
const told: Readonly<Record<Route["kind"], "in-full" | "in-a-line" | "not">> = {
  organizations: "in-full",
  organization: "in-a-line",
  "test-all": "in-a-line",
  "tidy-up": "in-a-line",
  add: "in-a-line",
  import: "in-a-line",
  settings: "in-a-line",
  summary: "in-a-line",
  start: "not",
  "help-desk": "not",
  admin: "not",
  about: "not",
  diagnostics: "not",
  unknown: "not",
};

/** Says above a page that what is entered there is not kept, or that something happened to what was. */
export function Keeping({ at }: { at: Route["kind"] }) {
  const isTold = useSelected(isToBeTold);
  const how = told[at];
  if (!isTold || how === "not") return null;
  return (
    <Suspense fallback={null}>{how === "in-full" ? <ListNotice /> : <EntryNotice />}</Suspense>
  );
}

/** Whether the browser did something to the list that its owner may have to know. */
function isToBeTold({ keeping: { trace, last, problems } }: State): boolean {
  return (
    trace === "vanished" || trace === "blocked" || last.kind === "not-kept" || problems.length > 0
  );
}
