import type { ServiceName } from "#emulator/world/world.ts";

/** Where each service begins, without a slash at the end. */
export type Bases = Readonly<Record<ServiceName, string>>;

/** One service's answer to "is this mine?", and the path as that service sees it. */
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

// A plain word before /oauth2 is the app's business, not a tenant.
const tenantWord = String.raw`(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|organizations|common|consumers|[^/]+\.[^/]+)`;
const loginPath = new RegExp(`^/${tenantWord}/(?:oauth2|v2\\.0|discovery)(?:/|$)`, "i");

/** On Microsoft's host names by the host; on the app's origin by the path. Undefined: the app's. */
export function placeOf(url: URL): Place | undefined {
  const service = services.find((each) => realBases[each] === url.origin);
  if (service !== undefined) return { service, path: url.pathname, bases: realBases };
  const bases = basesUnder(url.origin);
  const [, first = "", ...rest] = url.pathname.split("/");
  const prefix = prefixes.find((each) => each === first);
  if (prefix !== undefined) return { service: prefix, path: `/${rest.join("/")}`, bases };
  if (loginPath.test(url.pathname)) return { service: "login", path: url.pathname, bases };
  return undefined;
}
