import type { Device } from "./credential.ts";
import type { Place, World } from "./world.ts";

/** One line of Authenticator, as it stands there. */
export interface Line {
  readonly text: string;
  /** The place it belongs to; `undefined` for a line of something else. */
  readonly at: string | undefined;
}

/** The work entries that Authenticator shows on one device; on the old phone also what is none. */
export function linesOn(world: World, device: Device): readonly Line[] {
  const work = world.places
    .filter((place) => hasEntryOn(place, device))
    .map((place) => ({ text: lineFor(place), at: place.name }));
  const strays = device === "old-phone" ? world.strayLines : [];
  return [...work, ...strays.map((text) => ({ text, at: undefined }))];
}

/** Whether Authenticator on that device has an entry of this place. */
export function hasEntryOn({ credentials }: Place, device: Device): boolean {
  return credentials.some(
    ({ kind, on }) =>
      (kind === "authenticator" || kind === "authenticator-passkey") && on.includes(device),
  );
}

/** An account's own address at home, Entra's name for a visitor elsewhere. */
export function lineFor({ relation, account, domain, entryShows }: Place): string {
  if (relation === "home" || entryShows === "address") return account;
  const [label = ""] = domain.split(".");
  return `${account.replace("@", "_")}#EXT#@${label}.onmicrosoft.com`;
}
