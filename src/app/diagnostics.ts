import type { AnswersTold } from "#domain/diagnostics/answers-told.ts";
import type { BrowserFacts } from "#domain/diagnostics/browser-facts.ts";
import { type Diagnostics, diagnosticsFrom } from "#domain/diagnostics/diagnostics.ts";
import type { CheckFacts, Trouble } from "#domain/diagnostics/diagnostics-facts.ts";
import type { Config } from "#domain/microsoft/config.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import { accountFor, accountsOf, organizationsInOrder, standingIn } from "./selectors.ts";
import type { State } from "./state.ts";

/** What the state does not know of the copy that runs. */
export interface RunningCopy {
  readonly version: string;
  readonly config: Config;
  readonly browser: BrowserFacts;
  readonly answers: AnswersTold;
}

/** What worked against Microsoft, as it may be shared. */
export function diagnosticsIn(
  state: State,
  { version, config, browser, answers }: RunningCopy,
): Diagnostics {
  return diagnosticsFrom({
    version,
    cloud: config.cloud.kind,
    isRegistered: config.clientId !== "",
    browser,
    answers,
    keeping: state.keeping,
    accounts: accountsOf(state),
    signIn: signInIn(state),
    token: state.token,
    listing: state.listing,
    organizations: organizationsInOrder(state).map((organization) => ({
      organization,
      account: accountFor(state, organization),
      check: checkIn(state, organization.key),
    })),
    lookups: [...state.lookups.values()],
  });
}

function signInIn({ session }: State): Trouble {
  return session.kind === "ready" ? session.trouble : { kind: "none" };
}

function checkIn(state: State, key: OrganizationKey): CheckFacts {
  const activity = state.activity.get(key);
  if (activity) return { kind: activity };
  return state.readings.get(key) ?? earlierIn(state, key);
}

/** Every sign-in reloads the page; what was found before it is in the book, without its time. */
function earlierIn(state: State, key: OrganizationKey): CheckFacts {
  const evidence = standingIn(state, key)?.evidence;
  const read = evidence?.microsoftSays;
  const refused = evidence?.signInSays;
  if (refused && (!read || refused.at > read.at)) {
    return { kind: "refused-earlier", says: refused.value };
  }
  return read ? { kind: "read-earlier", methods: read.value } : { kind: "not-checked" };
}
