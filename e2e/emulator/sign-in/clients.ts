import type { Bases } from "#emulator/http/places.ts";
import { resourceIds } from "#emulator/refusals/refusals.ts";
import type { SignInTarget } from "#emulator/world/policy.ts";
import type { World } from "#emulator/world/world.ts";

/** A client that sends people to the sign-in pages: the app, or one of Microsoft's own pages. */
export interface Client {
  readonly id: string;
  readonly redirectUris: readonly string[];
  /** Set for Microsoft's own pages, which need no consent; undefined for the app. */
  readonly ownTarget: SignInTarget | undefined;
}

const signInPathOf = {
  mysignins: "/sign-in",
  myaccount: "/sign-in",
  approval: "/organizations/v2.0/adminconsent/sign-in",
} as const;

export function clientWith(world: World, bases: Bases, id: string): Client | undefined {
  if (id === world.app.clientId)
    return { id, redirectUris: world.app.redirectUris, ownTarget: undefined };
  return microsoftPages(bases).find((each) => each.id === id);
}

function microsoftPages(bases: Bases): readonly Client[] {
  return [
    page("security-info", `${bases.mysignins}${signInPathOf.mysignins}`),
    page("my-account", `${bases.myaccount}${signInPathOf.myaccount}`),
    page("approval", `${bases.login}${signInPathOf.approval}`),
  ];
}

function page(target: SignInTarget, redirectUri: string): Client {
  return {
    id: resourceIds[target],
    redirectUris: [redirectUri],
    ownTarget: target,
  };
}

/** The address at which one of Microsoft's own pages has a person signed in. */
export function ownSignInUrl(
  bases: Bases,
  target: "security-info" | "my-account" | "approval",
  authority: string,
  options: { readonly state: string; readonly prompt?: "select_account" },
): string {
  const client = microsoftPages(bases).find((each) => each.ownTarget === target);
  const query = new URLSearchParams({
    client_id: client?.id ?? "",
    redirect_uri: client?.redirectUris[0] ?? "",
    response_type: "code",
    response_mode: "query",
    scope: "openid profile",
    state: options.state,
    ...(options.prompt === undefined ? {} : { prompt: options.prompt }),
  });
  return `${bases.login}/${authority}/oauth2/v2.0/authorize?${query}`;
}
