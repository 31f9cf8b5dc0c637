import { ana, home, host, type SmallWorldChanges } from "#emulator/fixtures/small-world.ts";
import type { Driver, SignedIn, SignIn } from "./driver.ts";
import type { Ask, Lab } from "./lab.ts";

/** What one client library meets in one situation. */
export interface Case {
  readonly title: string;
  /** The page, or the public report, that says so. */
  readonly page: string;
  /** The outcome for every driver, or for each that can meet the situation at all. */
  readonly expected: string | Partial<Record<Driver["name"], string>>;
  readonly world?: SmallWorldChanges;
  readonly run: (driver: Driver, lab: Lab) => Promise<string>;
}

export const appOrigin = "https://rekey.example";
export const verifier = "a-verifier-that-is-long-enough-for-the-proof-key-x1";

export function signInAt(lab: Lab, changes: Partial<SignIn> = {}): SignIn {
  return {
    tenant: home,
    clientId: lab.world.app.clientId,
    clientSecret: undefined,
    redirectUri: `${appOrigin}/redirect.html`,
    scope: "User.Read openid profile offline_access",
    state: "the state",
    nonce: "the nonce",
    codeVerifier: verifier,
    ask: from(lab.ask, appOrigin),
    ...changes,
  };
}

/** As a browser sends it; undefined: as a server does. */
export function from(ask: Ask, origin: string | undefined): Ask {
  return (request) => {
    if (origin !== undefined) request.headers.set("origin", origin);
    return ask(request);
  };
}

/** The person signs in; the browser is back at the app, with a code. */
export async function backFrom(driver: Driver, lab: Lab, signIn: SignIn): Promise<URL> {
  await lab.browser.open(await driver.authorizeUrl(signIn));
  return (await lab.browser.click(ana)).url;
}

export async function signedIn(
  driver: Driver,
  lab: Lab,
  signIn = signInAt(lab),
): Promise<SignedIn> {
  return driver.redeem(signIn, await backFrom(driver, lab, signIn));
}

/** One line: whose tokens came, or which refusal. Anything else is a fault of the suite and is thrown. */
export async function outcomeOf(driver: Driver, act: () => Promise<SignedIn>): Promise<string> {
  try {
    const { tid } = (await act()).idTokenClaims;
    return `tokens at ${placeOf(tid)}`;
  } catch (problem) {
    const refusal = driver.refusalIn(problem);
    if (refusal === undefined) throw problem;
    return refusal;
  }
}

function placeOf(tenantId: unknown): string {
  if (tenantId === home) return "home";
  return tenantId === host ? "the host" : String(tenantId);
}

/** A sign-in that goes well, whose code is then redeemed differently. */
export function redeemedWith(changes: (lab: Lab) => Partial<SignIn>): Case["run"] {
  return async (driver, lab) => {
    const back = await backFrom(driver, lab, signInAt(lab));
    return outcomeOf(driver, () => driver.redeem(signInAt(lab, changes(lab)), back));
  };
}

/** Signed in at home, then tokens of something else are asked for silently. */
export function renewedWith(changes: Partial<SignIn>): Case["run"] {
  return async (driver, lab) => {
    const first = await signedIn(driver, lab);
    return outcomeOf(driver, () => first.renew(signInAt(lab, changes)));
  };
}

/** The page that the browser shows instead of going back to the app. */
export function shownInstead(changes: (lab: Lab) => Partial<SignIn>): Case["run"] {
  return async (driver, lab) => {
    const address = await driver.authorizeUrl(signInAt(lab, changes(lab)));
    const { html } = await lab.browser.open(address);
    return /AADSTS\d+/.exec(html)?.[0] ?? "no refusal";
  };
}
