import { createContext, useContext } from "react";
import { remembered } from "#app/remembered.ts";
import { placeOf } from "#app/selectors.ts";
import type { State } from "#app/state.ts";
import { nameOf, type Organization } from "#domain/organization/organization.ts";
import { useSelected } from "#ui/app-context.ts";
import { useWords, type Words } from "#ui/words/words.ts";

/** Whether names may be read off the screen: hidden on a shared device until somebody asks. */
interface Names {
  readonly areShown: boolean;
  readonly setShown: (areShown: boolean) => void;
}

export const NamesContext = createContext<Names>({ areShown: true, setShown: () => {} });

export function useNames(): Names {
  return useContext(NamesContext);
}

/** What an organization is called on this screen: its name, or its number in the list while names are hidden. */
export function useNameOf(organization: Organization): string {
  const words = useWords();
  const { areShown } = useNames();
  return useSelected((state) => nameShown(words, state, organization, areShown));
}

/** The same, as a function for several organizations. */
export function nameShown(
  words: Words,
  state: State,
  organization: Organization,
  areShown: boolean,
): string {
  return areShown
    ? nameOf(organization)
    : words.device.hiddenName(placeOf(state, organization.key));
}

/** What the buttons call each organization, by its key: its name, and more if two on the list have the same name. */
export const namesToldApart = remembered((words: Words, organizations: readonly Organization[]) => {
  const counts = new Map<string, number>();
  for (const one of organizations) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return new Map(
    organizations.map((one) => {
      const { key, tenant, domain = tenant, account } = one;
      const name = nameOf(one);
      const isOnly = counts.get(name) === 1;
      return [key, isOnly ? name : words.entries.optionNamed(name, domain, account)] as const;
    }),
  );
});
