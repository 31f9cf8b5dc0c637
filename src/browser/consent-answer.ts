/**
 * Takes the answer out of the address of `consent.html`: Microsoft puts the tenant's ID into its query, which is
 * erased from the address and from the tab's history before anybody reads it.
 */
export function takeQuery({ location, history }: Pick<Window, "location" | "history">): string {
  const { pathname, search } = location;
  history.replaceState(null, "", pathname);
  return search;
}
