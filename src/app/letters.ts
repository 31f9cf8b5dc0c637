import type { Letter } from "#domain/letters/letter-text.ts";
import { type AskingFor, recoveryRequest, requestsFor } from "#domain/letters/recovery-request.ts";
import { removalLetter } from "#domain/letters/removal-letter.ts";
import { type AskingForTrust, trustLetter } from "#domain/letters/trust-letter.ts";
import { type Organization, partsOf } from "#domain/organization/organization.ts";
import type { Domain } from "#domain/organization/tenant.ts";
import { isTenantId } from "#domain/organization/tenant.ts";
import { accountFor, chapterIn, evidenceIn, organizationsInOrder } from "./selectors.ts";
import type { State } from "./state.ts";

/**
 * Every letter that may help with one organization, likeliest first: to those who can let the person in, then
 * who can remove the account, then to those who can see to it that guests need not register there again.
 */
export function lettersFor(state: State, organization: Organization): readonly Letter[] {
  const asking = askingFor(state, organization);
  const requests = requestsFor(asking).map((kind) => recoveryRequest(kind, asking));
  const removal = removalLetter(asking);
  return [...requests, ...(removal ? [removal] : []), ...trustLettersFor(state, organization)];
}

function askingFor(state: State, organization: Organization): AskingFor {
  const { triage } = state.overview;
  const signInSays = evidenceIn(state, organization.key)?.signInSays;
  const asked = state.sponsors.get(organization.key);
  return {
    organization,
    account: accountFor(state, organization),
    domains: domainsOf(state, organization),
    triage,
    ...(signInSays ? { signInSays: signInSays.value } : {}),
    ...(asked?.kind === "told" ? { sponsors: asked.sponsors } : {}),
  };
}

/** The domains among the keys that the organization ever went by: its guests' names end in one of them. */
function domainsOf(state: State, { key }: Organization): readonly Domain[] {
  const keys = chapterIn(state, key)?.keys ?? [];
  return keys.flatMap((one) => {
    const { tenant } = partsOf(one);
    return isTenantId(tenant) ? [] : [tenant];
  });
}

function trustLettersFor(state: State, host: Organization): readonly Letter[] {
  const home = organizationsInOrder(state).find(
    ({ relation, account }) => relation === "home" && account === host.account,
  );
  if (!home) return [];
  const account = accountFor(state, host);
  const asking: AskingForTrust = { home, host, ...(account ? { account } : {}) };
  return (["trust-to-host", "trust-to-home"] as const).flatMap(
    (kind) => trustLetter(kind, asking) ?? [],
  );
}
