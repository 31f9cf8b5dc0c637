import { useEffect, useState } from "react";
import { remembered } from "#app/remembered.ts";
import { organizationOf, organizationsOf, overviewIn } from "#app/selectors.ts";
import { isGone } from "#domain/methods/phone.ts";
import { nameOf, type Organization } from "#domain/organization/organization.ts";
import type { WorkItem } from "#domain/verdict/order-of-work.ts";
import { useApp, useSelected } from "#ui/app-context.ts";
import { NamesSwitch } from "#ui/names/NamesSwitch.tsx";
import { nameShown, namesToldApart, useNames } from "#ui/names/names.ts";
import { useBaseStyles } from "#ui/parts/Base.styles.ts";
import { useWords } from "#ui/words/words.ts";
import { CheckAll } from "./CheckAll.tsx";
import { OrganizationRow, useStylesOfRows } from "./OrganizationRow.tsx";
import { OrganizationSearch } from "./OrganizationSearch.tsx";

const searchFrom = 8;

/** Every organization in the order of work, each group under its name. */
export function OrganizationList() {
  const words = useWords();
  const base = useBaseStyles();
  const organizations = useSelected(organizationsOf);
  const work = useSelected((state) => overviewIn(state).work);
  const isWithoutOldPhone = useSelected((state) => isGone(overviewIn(state).triage.oldPhone));
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
  const groupName = ({ group }: WorkItem) =>
    words.group[group === "now" && isWithoutOldPhone ? "nowGone" : group];
  const nameOnRow = (organization: Organization) =>
    nameShown(words, store.state(), organization, areShown);
  const labels = namesToldApart(words, organizations);
  // Talks to the browser's clock: tools measure from it.
  useEffect(() => {
    performance.mark("rekey:list-ready");
  }, []);
  return (
    <section className={base.section} aria-labelledby="organizations-heading">
      <h2 id="organizations-heading" className={base.heading}>
        {words.list.heading}
      </h2>
      <NamesSwitch />
      <CheckAll organizations={organizations} />
      {organizations.length >= searchFrom && (
        <OrganizationSearch value={search} found={found.length} onChange={setSearch} />
      )}
      <ul className={base.list} aria-label={words.list.heading}>
        {rows.map(({ item, organization, isFound }) => (
          <OrganizationRow
            key={item.key}
            organization={organization}
            name={nameOnRow(organization)}
            label={areShown ? labels.get(item.key) : undefined}
            areFactsShown={areShown}
            reason={item.reason}
            group={firsts.has(item) ? groupName(item) : ""}
            isHidden={!isFound}
            styles={rowStyles}
          />
        ))}
      </ul>
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
