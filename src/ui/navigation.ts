import { navigate, useHashLocation } from "wouter/use-hash-location";
import { parseRoute, type Route, routePath } from "#domain/route.ts";

/** The page that the address names; it changes with the address. */
export function useRoute(): Route {
  const [path] = useHashLocation();
  return parseRoute(path);
}

/** Goes to another page. */
export function navigateTo(route: Route): void {
  navigate(routePath(route));
}

/** The address of a page, for a link. */
export function hrefOf(route: Route): string {
  return `#${routePath(route)}`;
}
