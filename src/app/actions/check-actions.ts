import pLimit from "p-limit";
import { accountFor, chapterIn, organizationOf } from "#app/selectors.ts";
import type { Store } from "#app/store.ts";
import { refusalMet, tenantsFound } from "#domain/book/acts.ts";
import { methodsRead } from "#domain/book/methods-read.ts";
import type { SignInMethod } from "#domain/methods/sign-in-method.ts";
import { failed, type Result } from "#domain/microsoft/failure.ts";
import type { Organization, OrganizationKey } from "#domain/organization/organization.ts";
import { isTenantId, type TenantId } from "#domain/organization/tenant.ts";
import { signInSaysFrom } from "#domain/verdict/evidence.ts";
import type { Keeper } from "./keeper.ts";
import type { Ports } from "./ports.ts";

/** Reading sign-in methods: silent requests only, so no prompt can come of them. */
export interface CheckActions {
  readonly check: (organization: OrganizationKey) => Promise<void>;
  readonly checkAll: (organizations: readonly OrganizationKey[]) => Promise<void>;
  /** Starts no more checks, and lets go of those under way. */
  readonly cancelChecks: () => void;
}

/** More than this at a time, and MSAL's own work on the main thread is what one waits for. */
const atATime = 8;

export function checkActions(ports: Ports, store: Store, keeper: Keeper): CheckActions {
  const limit = pLimit(atATime);
  let leaving = new AbortController();

  async function checkOne(key: OrganizationKey, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    const organization = organizationOf(store.state(), key);
    if (!organization) {
      store.happened({ kind: "check-abandoned", organization: key });
      return;
    }
    store.happened({ kind: "check-started", organization: key });
    const startedAt = ports.now();
    const answer = await methodsOf(organization, signal);
    const now = keyNow(organization);
    if (now !== key) store.happened({ kind: "organization-renamed", from: key, to: now });
    if (signal.aborted) store.happened({ kind: "check-abandoned", organization: now });
    else told(now, answer, startedAt);
  }

  function told(
    organization: OrganizationKey,
    answer: Result<readonly SignInMethod[]>,
    startedAt: number,
  ): void {
    const at = ports.now();
    const ended = { organization, at, tookMilliseconds: at - startedAt };
    if (answer.kind === "ok") {
      const methods = answer.value;
      const kept = keeper.kept(methodsRead(organization, methods));
      store.happened({ kind: "methods-arrived", methods, ...ended, ...kept });
      return;
    }
    const { failure } = answer;
    const kept = keeper.kept(refusalMet(organization, signInSaysFrom(failure)));
    store.happened({ kind: "check-refused", failure, ...ended, ...kept });
  }

  async function methodsOf(
    organization: Organization,
    signal: AbortSignal,
  ): Promise<Result<readonly SignInMethod[]>> {
    const account = accountFor(store.state(), organization);
    if (!account) return failed({ kind: "sign-in-here" });
    const tenant = await resolved(organization, signal);
    return tenant.kind === "ok"
      ? ports.directory.listSignInMethods(account.id, tenant.value, signal)
      : tenant;
  }

  /** A lookup of its domain gives an organization its ID, and with it another key. */
  function keyNow({ key }: Organization): OrganizationKey {
    return chapterIn(store.state(), key)?.organization.key ?? key;
  }

  async function resolved(
    organization: Organization,
    signal: AbortSignal,
  ): Promise<Result<TenantId>> {
    const { tenant } = organization;
    if (isTenantId(tenant)) return { kind: "ok", value: tenant };
    const found = await ports.directory.findTenant(tenant, signal);
    if (found.kind === "ok") keeper.change(tenantsFound(new Map([[tenant, found.value]])));
    return found;
  }

  /** A throttled organization is asked once more when its time has come; a second refusal is the person's. */
  async function checkPatiently(key: OrganizationKey, signal: AbortSignal): Promise<void> {
    await limit(checkOne, key, signal);
    const now = chapterIn(store.state(), key)?.organization.key ?? key;
    const reading = store.state().readings.get(now);
    if (reading?.kind !== "refused" || reading.failure.kind !== "wait" || signal.aborted) return;
    const { retryAfterSeconds } = reading.failure;
    const retryAt = ports.now() + (retryAfterSeconds + 1) * 1_000;
    store.happened({ kind: "retry-planned", organization: now, at: retryAt });
    await ports.waitUntil(retryAt, signal);
    store.happened({ kind: "retry-due", organization: now });
    await limit(checkOne, now, signal);
  }

  return {
    check: (key) => checkPatiently(key, leaving.signal),
    checkAll: async (keys) => {
      store.happened({ kind: "round-started", organizations: keys });
      const { signal } = leaving;
      await Promise.all(keys.map((key) => checkPatiently(key, signal)));
    },
    cancelChecks: () => {
      leaving.abort();
      leaving = new AbortController();
      store.happened({ kind: "round-cancelled" });
    },
  };
}
