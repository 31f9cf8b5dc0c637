import { accountFor, organizationOf } from "#app/selectors.ts";
import type { AskedPurpose, State } from "#app/state.ts";
import { hasNewEntry } from "#app/step-card.ts";
import type { Store } from "#app/store.ts";
import { nothingListedSaid, ticked, workStarted } from "#domain/book/acts.ts";
import type { KeptVisit } from "#domain/microsoft/ports.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";

/** Going to an organization's Security info, and coming back from it. */
export interface VisitActions {
  /** To add the new phone there, if no other purpose is given. */
  readonly securityInfoOpened: (organization: OrganizationKey, purpose?: AskedPurpose) => void;
  /** The phone went there by the code, and the new phone was added on it. Read where Rekey can; else it is ticked. */
  readonly addedOnOtherDevice: (organization: OrganizationKey) => Promise<void>;
  /** Looks again whenever the person comes back, from now on; never with a prompt. */
  readonly followReturns: () => void;
  /** Goes on with a visit that the page was thrown away in. */
  readonly resumeVisit: () => Promise<void>;
  /** The visit is over, whatever became of it. */
  readonly visitEnded: () => void;
  /** The answer to what is asked on return: whether it was done there, or whether nothing is listed. */
  readonly visitAnswered: (hasFinished: boolean) => void;
}

/** People switch back and forth between phone, mail and this page; once in this time is enough. */
const atMostEveryMilliseconds = 15_000;

export function visitActions(
  ports: Ports,
  store: Store,
  keeper: Keeper,
  check: (organization: OrganizationKey) => Promise<void>,
): VisitActions {
  async function returned(): Promise<void> {
    const now = ports.now();
    store.happened({ kind: "time-passed", now });
    store.happened({ kind: "private-window-left" });
    const state = store.state();
    const { visit } = state;
    const organization = visit.kind === "away" && organizationOf(state, visit.organization);
    if (!organization) return;
    const { readAt } = visit;
    if (readAt !== undefined && now - readAt < atMostEveryMilliseconds) return;
    store.happened({ kind: "return-read", at: now });
    await looked(organization, now, readAt === undefined);
  }

  async function looked(organization: Organization, now: number, isFirst: boolean): Promise<void> {
    const { key } = organization;
    if (accountFor(store.state(), organization)) await check(key);
    const state = store.state();
    if (!hasSeen(state, key, now)) store.happened({ kind: "return-unseen", organization: key });
    else if (isFirst || hasNewEntry(state, key)) {
      store.happened({ kind: "return-seen", organization: key });
    }
  }

  function resumed({ organization, purpose }: KeptVisit): void {
    if (purpose === "test") store.happened({ kind: "private-window-taken", organization });
    else store.happened({ kind: "security-info-opened", organization, purpose });
  }

  const finished: Readonly<Record<AskedPurpose, (organization: OrganizationKey) => void>> = {
    add: (organization) => keeper.change(ticked(organization, "added", true)),
    remove: (organization) => keeper.change(ticked(organization, "removed", true)),
    look: (organization) => keeper.change(nothingListedSaid(organization, true)),
  };

  return {
    securityInfoOpened: (organization, purpose = "add") => {
      store.happened({ kind: "security-info-opened", organization, purpose });
      if (purpose === "add" && organizationOf(store.state(), organization)) {
        keeper.change(workStarted(organization));
      }
    },
    addedOnOtherDevice: async (key) => {
      const organization = organizationOf(store.state(), key);
      if (!organization) return;
      const now = ports.now();
      if (accountFor(store.state(), organization)) await check(key);
      if (!hasSeen(store.state(), key, now)) finished.add(key);
      store.happened({ kind: "return-seen", organization: key });
    },
    resumeVisit: async () => {
      const kept = ports.visits.kept();
      const isAway = store.state().testing.kind === "none";
      if (kept && isAway && organizationOf(store.state(), kept.organization)) {
        resumed(kept);
        await returned();
      }
      const told = { last: visitIn(store.state()) };
      ports.visits.keep(told.last);
      store.subscribe(() => {
        const current = visitIn(store.state());
        if (isSameVisit(current, told.last)) return;
        told.last = current;
        ports.visits.keep(current);
      });
    },
    followReturns: () => {
      ports.onPageReturn(() => void returned());
    },
    visitEnded: () => store.happened({ kind: "visit-ended" }),
    visitAnswered: (hasFinished) => {
      const { visit } = store.state();
      if (visit.kind === "asking" && hasFinished) finished[visit.purpose](visit.organization);
      store.happened({ kind: "visit-ended" });
    },
  };
}

/** Where the person is, or came back from without an answer yet. */
function visitIn({ visit, testing }: State): KeptVisit | undefined {
  if (testing.kind === "by-hand" || testing.kind === "to-be-answered") {
    return { organization: testing.organization, purpose: "test" };
  }
  return visit.kind === "none"
    ? undefined
    : { organization: visit.organization, purpose: visit.purpose };
}

function isSameVisit(one: KeptVisit | undefined, other: KeptVisit | undefined): boolean {
  return one?.organization === other?.organization && one?.purpose === other?.purpose;
}

function hasSeen(state: State, key: OrganizationKey, since: number): boolean {
  const reading = state.readings.get(key);
  return reading?.kind === "read" && reading.at >= since;
}
