import { useState } from "react";
import { organizationsOf, overviewIn } from "#app/selectors.ts";
import type { WorkItem } from "#domain/order-of-work.ts";
import { nameOf, type Organization } from "#domain/organization.ts";
import { isGone } from "#domain/phone.ts";
import { useSelected } from "#ui/app-context.ts";
import { NamesSwitch } from "#ui/parts/NamesSwitch.tsx";
import { useWords } from "#ui/words/words.ts";
import { CheckAll } from "./CheckAll.tsx";
import { useDashboardStyles } from "./Dashboard.styles.ts";
import { OrganizationRow } from "./OrganizationRow.tsx";
import { OrganizationSearch } from "./OrganizationSearch.tsx";

const searchFrom = 8;

/** Every organization in the order of work, each group under its name. */
export function OrganizationList() {
  const words = useWords();
  const styles = useDashboardStyles();
  const organizations = useSelected(organizationsOf);
  const { work } = useSelected(overviewIn);
  const [search, setSearch] = useState("");
  const byKey = new Map(organizations.map((organization) => [organization.key, organization]));
  const rows = work.flatMap((item) => {
    const organization = byKey.get(item.key);
    return organization && fits(organization, search) ? [{ item, organization }] : [];
  });
  return (
    <section className={styles.section} aria-labelledby="organizations-heading">
      <h2 id="organizations-heading" className={styles.heading}>
        {words.list.heading}
      </h2>
      <NamesSwitch />
      <CheckAll organizations={organizations} />
      {organizations.length >= searchFrom && (
        <OrganizationSearch value={search} found={rows.length} onChange={setSearch} />
      )}
      <ul className={styles.list} aria-label={words.list.heading}>
        {rows.map(({ item, organization }, index) => (
          <li key={item.key} className={styles.listItem}>
            {groupOf(item) !== groupOf(rows[index - 1]?.item) && <GroupName item={item} />}
            <OrganizationRow organization={organization} reason={item.reason} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function GroupName({ item }: { item: WorkItem }) {
  const words = useWords();
  const styles = useDashboardStyles();
  const isWithoutOldPhone = useSelected((state) => isGone(overviewIn(state).triage.oldPhone));
  const group = item.group === "now" && isWithoutOldPhone ? "nowGone" : item.group;
  return <p className={styles.group}>{words.group[group]}</p>;
}

function groupOf(item: WorkItem | undefined) {
  return item?.group;
}

function fits(organization: Organization, search: string): boolean {
  const { domain = "", account = "", tenant } = organization;
  const haystack = [nameOf(organization), domain, account, tenant].join(" ").toLowerCase();
  return haystack.includes(search.trim().toLowerCase());
}
