import { useEffect, useState } from "react";
import { remembered } from "#app/remembered.ts";
import {
  knownAddresses,
  organizationOf,
  organizationsInOrder,
  overviewIn,
} from "#app/selectors.ts";
import { nameOf, type Organization } from "#domain/organization/organization.ts";
import type { WorkItem } from "#domain/verdict/order-of-work.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { nameShown, namesToldApart, useNames } from "#ui/names/names.ts";
import { useWords } from "#ui/words/words.ts";
import { CompletenessRow } from "./CompletenessRow.tsx";
import { ListTools } from "./ListTools.tsx";
import { useListStyles } from "./OrganizationList.styles.ts";
import { OrganizationRow, useStylesOfRows } from "./OrganizationRow.tsx";

/** Every organization in the order of work, each group under its name. */
export function OrganizationList() {
  const words = useWords();
  const styles = useListStyles();
  const organizations = useSelected(organizationsInOrder);
  const work = useSelected((state) => overviewIn(state).work);
  const hasSeveralAccounts = useSelected((state) => knownAddresses(state).length > 1);
  const { store } = useApp();
  const { areShown } = useNames();
  const [search, setSearch] = useState("");
  const rowStyles = useStylesOfRows();
  const rows = work.flatMap((item) => {
    const organization = organizationOf(store.state(), item.key);
    return organization ? [{ item, organization, isFound: isFoundBy(organization, search) }] : [];
  });
  const found = rows.filter(({ isFound }) => isFound);
  const firsts = new Set(firstOfEachGroup(found.map(({ item }) => item)));
  const nameOnRow = (organization: Organization) =>
    nameShown(words, store.state(), organization, areShown);
  const labels = namesToldApart(words, organizations);
  // Talks to the browser's clock: tools measure from it.
  useEffect(() => {
    performance.mark("rekey:list-ready");
  }, []);
  return (
    <section aria-labelledby="organizations-heading">
      <ListTools organizations={organizations} search={search} onSearch={setSearch} />
      {found.length === 0 && <p className={styles.none}>{words.list.searchNone}</p>}
      <ul className={styles.list} aria-label={words.list.heading}>
        {rows.map(({ item, organization, isFound }) => (
          <OrganizationRow
            key={item.key}
            organization={organization}
            name={nameOnRow(organization)}
            label={areShown ? labels.get(item.key) : undefined}
            hasAccount={areShown && hasSeveralAccounts}
            isWaiting={item.group === "waiting"}
            group={firsts.has(item) ? words.group[item.group] : ""}
            isHidden={!isFound}
            styles={rowStyles}
          />
        ))}
      </ul>
      <CompletenessRow styles={rowStyles} />
    </section>
  );
}

function firstOfEachGroup(items: readonly WorkItem[]): readonly WorkItem[] {
  return items.filter(({ group }, index) => group !== items[index - 1]?.group);
}

function isFoundBy(organization: Organization, search: string): boolean {
  return search === "" || searchedTextOf(organization).includes(search.trim().toLowerCase());
}

const searchedTextOf = remembered((organization: Organization) => {
  const { domain = "", account = "", tenant } = organization;
  return [nameOf(organization), domain, account, tenant].join(" ").toLowerCase();
});
