import type { BrowserContext, ConsoleMessage } from "@playwright/test";
import type { Place } from "./place.ts";

/** Everything a good page never does, collected while the test runs. */
export function complaintsOf(context: BrowserContext, place: Place): readonly string[] {
  const complaints: string[] = [];
  const isLawful = (address: string) =>
    ["data:", "blob:", "about:"].includes(new URL(address).protocol) ||
    place.hosts.includes(new URL(address).host);
  context.on("request", (request) => {
    if (!isLawful(request.url())) complaints.push(`request to ${new URL(request.url()).host}`);
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  context.on("console", (message) => {
    if (message.type() === "error" && !isExpected(message, place)) complaints.push(message.text());
  });
  return complaints;
}

/** What the browser itself says of a request that Microsoft refused, or whose answer it may not show the page. */
function isExpected(message: ConsoleMessage, place: Place): boolean {
  const text = message.text();
  if (/^Access to fetch at '[^']*\/\.well-known\/[^']*' .* blocked by CORS policy/.test(text))
    return true;
  const { url } = message.location();
  const isOurs = url !== "" && url.startsWith(`${place.origin}/`) && !isMicrosofts(url, place);
  return text.startsWith("Failed to load resource") && !isOurs;
}

/** In the demo, the local Entra stands on the app's own origin, and below its folder. */
function isMicrosofts(address: string, place: Place): boolean {
  const pathname = new URL(address).pathname.slice(new URL(`${place.origin}/`).pathname.length - 1);
  const isEntra = /^\/(?:graph|arm|mysignins|myaccount|[^/]+\/(?:oauth2|v2\.0))\//.test(pathname);
  return pathname.endsWith("/config.json") || (place.hosts.length === 1 && isEntra);
}
