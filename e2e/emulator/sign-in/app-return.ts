import { redirectTo } from "#emulator/http/replies.ts";
import type { ReturnAddress } from "./authorize-request.ts";

/** The answer to an authorize request, in the fragment or the query of the redirect URI. */
export function sendToApp(
  { redirectUri, responseMode, state }: ReturnAddress,
  parameters: Readonly<Record<string, string>>,
): Response {
  const answer = new URLSearchParams({ ...parameters, ...(state === undefined ? {} : { state }) });
  if (responseMode === "fragment") return redirectTo(`${redirectUri}#${answer}`);
  return redirectTo(`${redirectUri}${redirectUri.includes("?") ? "&" : "?"}${answer}`);
}
