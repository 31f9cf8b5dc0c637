import type { Address } from "./account.ts";
import type { Evidence } from "./evidence.ts";
import type { OrganizationKey } from "./organization.ts";
import type { Triage } from "./phone.ts";
import { type Status, weightOf } from "./status.ts";
import { statusOf } from "./status-of.ts";

/** One organization, what is known of it, and what follows. */
export interface Standing {
  readonly key: OrganizationKey;
  readonly evidence: Evidence;
  readonly status: Status;
  /**
   * Since when its account can get in at home without the old phone, in milliseconds since the epoch; absent where
   * it cannot, or where no home of that account is on the list.
   */
  readonly homeWorksSince: number | undefined;
}

/**
 * The standing of every organization, in the order given. Homes come first in the reckoning: what counts as
 * nothing to do depends on the home of the same account. An account with two homes needs both; one that is not
 * known has none.
 */
export function standingsOf(
  evidences: readonly Evidence[],
  triage: Triage,
  now: number,
): readonly Standing[] {
  const homes = evidences
    .filter(({ organization }) => organization.relation === "home")
    .map((evidence) => ({
      evidence,
      status: statusOf(evidence, { triage, isHomeProven: false, now }),
    }));
  return evidences.map((evidence) => {
    const { account, key } = evidence.organization;
    const home = homeOf(homes, account);
    const status = statusOf(evidence, { triage, isHomeProven: home.isProven, now });
    return { key, evidence, status, homeWorksSince: home.worksSince };
  });
}

interface Home {
  readonly isProven: boolean;
  readonly worksSince: number | undefined;
}

function homeOf(
  homes: readonly Pick<Standing, "evidence" | "status">[],
  account: Address | undefined,
): Home {
  const own = homes
    .filter(({ evidence }) => evidence.organization.account === account)
    .map(({ status }) => status);
  if (account === undefined || own.length === 0) return { isProven: false, worksSince: undefined };
  const works = own.every((status) => weightOf(status) === "settled");
  return {
    isProven: own.every(({ kind }) => kind === "proven"),
    worksSince: works ? Math.max(...own.map(({ basis }) => basis?.at ?? 0)) : undefined,
  };
}

/**
 * Whether a guest's organization was tried again since home works without the old phone, as some let home's answer
 * in. False where home does not work.
 */
export function isTriedWithHome({ evidence: { test }, homeWorksSince }: Standing): boolean {
  return test !== undefined && homeWorksSince !== undefined && test.at > homeWorksSince;
}
