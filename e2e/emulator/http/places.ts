import type { ServiceName } from "#emulator/world/world.ts";

/** The address at which each service begins, without a slash at the end. */
export type Bases = Readonly<Record<ServiceName, string>>;

/** The service that an address belongs to, and the path as that service sees it. */
export interface Place {
  readonly service: ServiceName;
  readonly path: string;
  readonly bases: Bases;
}

const realBases: Bases = {
  login: "https://login.microsoftonline.com",
  graph: "https://graph.microsoft.com",
  arm: "https://management.azure.com",
  mysignins: "https://mysignins.microsoft.com",
  myaccount: "https://myaccount.microsoft.com",
};

const services = ["login", "graph", "arm", "mysignins", "myaccount"] as const;

export const realHostNames: readonly string[] = Object.values(realBases).map(
  (base) => new URL(base).hostname,
);

const prefixes = ["graph", "arm", "mysignins", "myaccount"] as const;

function basesUnder(origin: string): Bases {
  return {
    login: origin,
    graph: `${origin}/graph`,
    arm: `${origin}/arm`,
    mysignins: `${origin}/mysignins`,
    myaccount: `${origin}/myaccount`,
  };
}

// A plain word before /oauth2 names no tenant, so such a path belongs to the app.
const tenantWord = String.raw`(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|organizations|common|consumers|[^/]+\.[^/]+)`;
const loginPath = new RegExp(`^/${tenantWord}/(?:oauth2|v2\\.0|discovery)(?:/|$)`, "i");

/**
 * By the host on Microsoft's host names, by the path on the app's origin; undefined for the app's own pages.
 *
 * @param folder where the app is on its origin, without a slash at the end; empty for the origin's root
 */
export function placeOf(url: URL, folder = ""): Place | undefined {
  const service = services.find((each) => realBases[each] === url.origin);
  if (service !== undefined) return { service, path: url.pathname, bases: realBases };
  if (!url.pathname.startsWith(`${folder}/`)) return undefined;
  const bases = basesUnder(`${url.origin}${folder}`);
  const pathname = url.pathname.slice(folder.length);
  const [, first = "", ...rest] = pathname.split("/");
  const prefix = prefixes.find((each) => each === first);
  if (prefix !== undefined) return { service: prefix, path: `/${rest.join("/")}`, bases };
  if (loginPath.test(pathname)) return { service: "login", path: pathname, bases };
  return undefined;
}
