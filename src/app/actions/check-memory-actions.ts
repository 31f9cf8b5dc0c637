import { outcomeIn } from "#app/row-selectors.ts";
import { accountFor, accountsOf, organizationOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import type { Store } from "#app/store.ts";
import type { RememberedCheck, RememberedChecks } from "#domain/microsoft/ports.ts";
import type { OrganizationKey } from "#domain/organization/organization.ts";
import type { Ports } from "./ports.ts";

/** What one page load hands on to the next one in the same tab: how checks ended, and that Azure's list was fetched. */
export interface CheckMemoryActions {
  /** The page is about to go: to Microsoft, or because it is loaded again. */
  readonly pageLeft: () => void;
}

/** What the app itself does with that memory. */
export interface Remembering extends CheckMemoryActions {
  /** Takes up what the page load before handed on, of the accounts that are still signed in. */
  readonly recall: () => void;
  /** Somebody signs out: nothing is handed on any more. Gives back what undoes that, where the page could not be left. */
  readonly forget: () => () => void;
}

export function remembering({ checkMemory }: Ports, store: Store): Remembering {
  let isOver = false;
  return {
    recall: () => {
      const state = store.state();
      const known = new Set(accountsOf(state).map(({ id }) => id));
      const { checks, listings } = checkMemory.kept();
      store.happened({
        kind: "checks-remembered",
        checks: checks.filter(({ account }) => known.has(account)),
        listings: listings.filter(({ account }) => known.has(account)),
      });
    },
    forget: () => {
      isOver = true;
      checkMemory.forget();
      return () => {
        isOver = false;
      };
    },
    pageLeft: () => {
      const { checks, listings } = toRemember(store.state());
      if (isOver || checks.length + listings.length === 0) checkMemory.forget();
      else checkMemory.keep({ checks, listings });
    },
  };
}

function toRemember(state: State): RememberedChecks {
  const keys = new Set([...state.earlierChecks.keys(), ...state.readings.keys()]);
  return {
    checks: [...keys].flatMap((key) => checkOf(state, key)),
    listings: [...state.listings].map(([account, at]) => ({ account, at })),
  };
}

function checkOf(state: State, key: OrganizationKey): readonly RememberedCheck[] {
  const organization = organizationOf(state, key);
  if (!organization) return [];
  const reading = state.readings.get(key);
  if (!reading) return [state.earlierChecks.get(key) ?? []].flat();
  const account = accountFor(state, organization)?.id;
  return account
    ? [{ organization: key, account, outcome: outcomeIn(reading), at: reading.at }]
    : [];
}
