import type { Store } from "#app/store.ts";
import type { AnswersKeeper } from "#domain/diagnostics/answers-told.ts";
import type { ReadBrowserFacts } from "#domain/diagnostics/browser-facts.ts";
import type { TenantRef } from "#domain/organization/tenant.ts";
import { type AddActions, addActions } from "./add-actions.ts";
import { type CheckActions, checkActions } from "./check-actions.ts";
import { type CheckMemoryActions, remembering } from "./check-memory-actions.ts";
import { type Keeper, keeper } from "./keeper.ts";
import { type ListActions, listActions } from "./list-actions.ts";
import { lookupActions } from "./lookup-actions.ts";
import { type PersonActions, personActions } from "./person-actions.ts";
import type { Ports } from "./ports.ts";
import { type SessionActions, sessionActions } from "./session-actions.ts";
import { type SponsorActions, sponsorActions } from "./sponsor-actions.ts";
import { type TestActions, testActions } from "./test-actions.ts";
import { type TransferActions, transferActions } from "./transfer-actions.ts";
import { type VisitActions, visitActions } from "./visit-actions.ts";

// Room: actions. It decides what happens when a person acts: one action for each thing they can do, named for it.
// Its words: the keeper changes the book; an errand is why the person left the page; a visit is a stay at Security info.
// Door: actions.ts puts all of them together; ports.ts says what they need from outside.

/** Everything a person can ask of the app, each named for what they did. */
export interface Actions
  extends PersonActions,
    SessionActions,
    CheckActions,
    VisitActions,
    TestActions,
    CheckMemoryActions,
    AddActions,
    TransferActions,
    SponsorActions,
    Pick<ListActions, "list">,
    Pick<Keeper, "ownerSaid" | "everythingForgotten"> {
  /** Leaves the page for Microsoft's approval page, where an admin decides. */
  readonly askForApproval: (tenant: TenantRef | undefined) => void;
  /** A text went to the clipboard, or the browser did not allow it. */
  readonly textCopied: (isCopied: boolean) => void;
  /** Looks at the clock: what is stale depends on it. */
  readonly timePassed: () => void;
  /** Takes in what other tabs keep, from now on. */
  readonly followOtherTabs: () => void;
  /** The browser as it is now, for the diagnostics. */
  readonly browserFacts: ReadBrowserFacts;
  /** How the last sign-out and the last approval of this tab ended. */
  readonly answersTold: AnswersKeeper["told"];
}

export function actionsFor(ports: Ports, store: Store): Actions {
  const keep = keeper(ports, store);
  const checks = checkActions(ports, store, keep);
  const lookups = lookupActions(ports, store, keep);
  const lists = listActions(ports, store, keep, (account, claims) =>
    session.askForList(account, claims),
  );
  const memory = remembering(ports, store);
  const session = sessionActions(ports, store, keep, memory, {
    list: lists.listAfterVisit,
    check: checks.check,
  });
  return {
    ...personActions(keep),
    ...session,
    ...visitActions(ports, store, keep, checks.check),
    ...testActions(store, keep),
    pageLeft: memory.pageLeft,
    ...checks,
    ...sponsorActions(ports, store),
    ...addActions(ports, store, keep, lookups),
    ...transferActions(ports, store, keep, lookups),
    list: lists.list,
    ownerSaid: keep.ownerSaid,
    everythingForgotten: keep.everythingForgotten,
    askForApproval: (tenant) => ports.adminConsent.leave(tenant, ports.newId()),
    textCopied: (isCopied) => store.happened({ kind: "text-copied", isCopied, at: ports.now() }),
    timePassed: () => store.happened({ kind: "time-passed", now: ports.now() }),
    followOtherTabs: () => {
      ports.storage.onOtherTab((loaded) => store.happened({ kind: "book-arrived", loaded }));
    },
    browserFacts: ports.browserFacts,
    answersTold: ports.answers.told,
  };
}
