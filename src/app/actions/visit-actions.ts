import { accountFor, organizationOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import { ticked, workStarted } from "#domain/book/acts.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";

/** Going to an organization's Security info, and coming back from it. */
export interface VisitActions {
  readonly securityInfoOpened: (organization: OrganizationKey) => void;
  /** Looks again whenever the person comes back, from now on; never with a prompt. */
  readonly followReturns: () => void;
  /** Goes on with a visit that the page was thrown away in. */
  readonly resumeVisit: () => Promise<void>;
  /** The answer to *Did it finish?* */
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
    const state = store.state();
    const now = ports.now();
    store.happened({ kind: "time-passed", now });
    const { visit } = state;
    const organization = visit.kind === "away" && organizationOf(state, visit.organization);
    if (!organization) return;
    if (visit.readAt !== undefined && now - visit.readAt < atMostEveryMilliseconds) return;
    store.happened({ kind: "return-read", at: now });
    const { key } = organization;
    if (accountFor(state, organization)) await check(key);
    if (!hasSeen(store.state(), key, now)) {
      store.happened({ kind: "return-unseen", organization: key });
    }
  }

  return {
    securityInfoOpened: (organization) => {
      store.happened({ kind: "security-info-opened", organization });
      if (organizationOf(store.state(), organization)) {
        keeper.change(workStarted(organization));
      }
    },
    resumeVisit: async () => {
      const organization = ports.visits.kept();
      if (organization && organizationOf(store.state(), organization)) {
        store.happened({ kind: "security-info-opened", organization });
        await returned();
      }
      const told = { last: organization };
      store.subscribe(() => {
        const { visit } = store.state();
        const current = visit.kind === "none" ? undefined : visit.organization;
        if (current === told.last) return;
        told.last = current;
        ports.visits.keep(current);
      });
    },
    followReturns: () => {
      ports.onPageReturn(() => void returned());
    },
    visitAnswered: (hasFinished) => {
      const { visit } = store.state();
      if (visit.kind === "asking" && hasFinished) {
        keeper.change(ticked(visit.organization, "added", true));
      }
      store.happened({ kind: "visit-ended" });
    },
  };
}

function hasSeen(state: State, key: OrganizationKey, since: number): boolean {
  const reading = state.readings.get(key);
  return reading?.kind === "read" && reading.at >= since;
}
