import type { Credential, CredentialKind } from "./credential.ts";
import type { Place, World } from "./world.ts";

/** What Graph answers for one item. Source: the derived types of `authenticationMethod`, v1.0. */
type GraphMethod = { readonly "@odata.type": string; readonly id: string } & Readonly<
  Record<string, string | number | null>
>;

/** The answer of `GET /me/authentication/methods` in one tenant: what is registered, allowed there or not. */
export function methodsAnswer({ credentials }: Place): unknown {
  const password: GraphMethod = {
    "@odata.type": "#microsoft.graph.passwordAuthenticationMethod",
    id: "28c10230-6103-485e-b985-444c60001490",
  };
  return { value: [password, ...credentials.map(graphMethodFrom)] };
}

function graphMethodFrom(credential: Credential): GraphMethod {
  const [type, fields] = shapes[credential.kind];
  return {
    "@odata.type": `#microsoft.graph.${type}AuthenticationMethod`,
    id: credential.id,
    ...fields(credential),
  };
}

type Fields = (credential: Credential) => Readonly<Record<string, string | number | null>>;

const named: Fields = ({ label }) => ({ displayName: label });
const nameless: Fields = () => ({});

function numberOf(phoneType: string): Fields {
  return () => ({ phoneType, phoneNumber: "+351 912345678" });
}

function passkeyOf(passkeyType: string, aaGuid: string): Fields {
  return ({ label }) => ({ displayName: label, passkeyType, aaGuid });
}

const shapes: Readonly<Record<CredentialKind, readonly [type: string, fields: Fields]>> = {
  // One push registration is one entry; `createdDateTime` is mostly null.
  authenticator: [
    "microsoftAuthenticator",
    ({ label }) => ({ displayName: label, createdDateTime: null }),
  ],
  "authenticator-passkey": [
    "fido2",
    passkeyOf("deviceBound", "90a3ccdf-635c-4729-a248-9b709135078f"),
  ],
  "synced-passkey": ["fido2", passkeyOf("synced", "fbfc3007-154e-4ecc-8c0b-6e020557d7bd")],
  "security-key": ["fido2", passkeyOf("deviceBound", "2fc0579f-8113-47ea-b116-bb5a8db9202a")],
  "windows-hello": ["windowsHelloForBusiness", named],
  "code-app": ["softwareOath", nameless],
  "hardware-token": ["hardwareOath", nameless],
  "mobile-number": ["phone", numberOf("mobile")],
  "alternate-number": ["phone", numberOf("alternateMobile")],
  "office-number": ["phone", numberOf("office")],
  external: ["external", named],
  "access-pass": [
    "temporaryAccessPass",
    ({ until = 0 }) => ({
      startDateTime: new Date(until - passMinutes * 60_000).toISOString(),
      lifetimeInMinutes: passMinutes,
    }),
  ],
};

/** How long a Temporary Access Pass of this world works. */
export const passMinutes = 480;

/** The answer of Azure's `GET /tenants` for one account: what it belongs to, guests' organizations included. */
export function tenantsAnswer(world: World, account: string): unknown {
  const places = world.places.filter((place) => place.account === account && place.isMember);
  return {
    value: places
      .filter(({ cloud }) => cloud === "public")
      .map(({ tenant, name, domain }) => ({
        id: `/tenants/${tenant}`,
        tenantId: tenant,
        displayName: name,
        defaultDomain: domain,
        domains: [domain],
        tenantCategory: "Home",
      })),
  };
}

/** The answer of OpenID discovery for a domain; `undefined` where no tenant has it. */
export function discoveryAnswer(world: World, domain: string): unknown {
  const place = world.places.find((one) => domainsOf(one).includes(domain));
  if (!place) return undefined;
  const isElsewhere = place.cloud === "government";
  const host = isElsewhere ? "login.microsoftonline.us" : "login.microsoftonline.com";
  return {
    token_endpoint: `https://${host}/${place.tenant}/oauth2/v2.0/token`,
    cloud_instance_name: isElsewhere ? "microsoftonline.us" : "microsoftonline.com",
  };
}

/** Every domain that the tenant has verified. */
export function domainsOf({ domain }: Place): readonly string[] {
  const [label = ""] = domain.split(".");
  return [domain, `${label}.onmicrosoft.com`];
}
