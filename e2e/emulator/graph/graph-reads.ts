import { jsonReply } from "#emulator/http/replies.ts";
import type { Visit } from "#emulator/http/visit.ts";
import { methodsScope, profileScope } from "#emulator/world/scopes.ts";
import type { Membership, Person, Tenant } from "#emulator/world/world.ts";
import { methodShape } from "./method-shapes.ts";
import { readSponsors } from "./sponsors.ts";

interface GraphCaller {
  readonly visit: Visit;
  readonly tenant: Tenant;
  readonly person: Person;
  readonly membership: Membership;
  readonly scopes: ReadonlySet<string>;
}

export type GraphAnswer = (caller: GraphCaller) => Response;

/** "error": { "code", "message", "innerError" }: graph-docs errors.md */
export function graphError(
  { world }: Visit,
  status: number,
  code: string,
  message: string,
): Response {
  const requestId = crypto.randomUUID();
  const date = new Date(world.now()).toISOString().slice(0, 19);
  const innerError = { date, "request-id": requestId, "client-request-id": requestId };
  return jsonReply({ error: { code, message, innerError } }, status, { "request-id": requestId });
}

function contextOf(version: string, entity: string): string {
  return `https://graph.microsoft.com/${version}/$metadata#${entity}`;
}

function missingProfileScope(visit: Visit): Response {
  return graphError(
    visit,
    403,
    "Authorization_RequestDenied",
    "Insufficient privileges to complete the operation.",
  );
}

/** graph-docs user-get.md: the default properties. */
function readMe(version: string): GraphAnswer {
  return ({ visit, person, membership, scopes }) => {
    if (!scopes.has(profileScope)) return missingProfileScope(visit);
    return jsonReply({
      "@odata.context": contextOf(version, "users/$entity"),
      businessPhones: [],
      displayName: person.name,
      givenName: null,
      jobTitle: null,
      mail: person.id,
      mobilePhone: null,
      officeLocation: null,
      preferredLanguage: null,
      surname: null,
      userPrincipalName: membership.upn,
      id: membership.oid,
    });
  };
}

/**
 * graph-docs organization-list.md: "Applications granted the User.Read permission are able to read
 * only the id, displayName, and verifiedDomains properties … All other properties will return with
 * null values."
 */
function readOrganization(version: string): GraphAnswer {
  return ({ visit, tenant, scopes }) => {
    if (!scopes.has(profileScope)) return missingProfileScope(visit);
    const organization = {
      id: tenant.id,
      displayName: tenant.name,
      verifiedDomains: tenant.domains.map((name, place) => ({
        capabilities: "Email, OfficeCommunicationsOnline",
        isDefault: place === 0,
        isInitial: name.endsWith(".onmicrosoft.com"),
        name,
        type: "Managed",
      })),
      countryLetterCode: null,
      technicalNotificationMails: null,
      privacyProfile: null,
    };
    return jsonReply({
      "@odata.context": contextOf(version, "organization"),
      value: [organization],
    });
  };
}

/** graph-docs authentication-list-methods.md: "does not support optional query parameters". */
function readMethods(version: "v1.0" | "beta"): GraphAnswer {
  return ({ visit, person, membership, scopes }) => {
    const option = [...visit.query.keys()][0];
    if (option !== undefined)
      return graphError(visit, 400, "badRequest", `Query option '${option}' is not allowed.`);
    const isGuest = membership.tenantId !== person.homeTenantId;
    if (!scopes.has(methodsScope) || (isGuest && !visit.world.guestsMayReadMethods))
      return graphError(visit, 403, "accessDenied", "Request Authorization failed");
    return jsonReply({
      "@odata.context": contextOf(version, `users('${membership.oid}')/authentication/methods`),
      value: membership.methods.flatMap((each) => methodShape(each, version)),
    });
  };
}

function sponsorsOf(version: string): GraphAnswer {
  return ({ visit, membership, scopes }) => {
    if (!scopes.has(profileScope)) return missingProfileScope(visit);
    return readSponsors(visit, membership, contextOf(version, "directoryObjects"));
  };
}

const reads = new Map<string, GraphAnswer>([
  ["/v1.0/me", readMe("v1.0")],
  ["/beta/me", readMe("beta")],
  ["/v1.0/organization", readOrganization("v1.0")],
  ["/beta/organization", readOrganization("beta")],
  ["/v1.0/me/sponsors", sponsorsOf("v1.0")],
  ["/beta/me/sponsors", sponsorsOf("beta")],
  ["/v1.0/me/authentication/methods", readMethods("v1.0")],
  ["/beta/me/authentication/methods", readMethods("beta")],
]);

/** Undefined: not modelled. */
export function graphRead(path: string): GraphAnswer | undefined {
  return reads.get(path);
}
