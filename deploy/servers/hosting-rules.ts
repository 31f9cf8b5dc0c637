import { readFile } from "node:fs/promises";

/** Header names and values, as they are sent. */
export interface Headers {
  readonly [name: string]: string;
}

/** The part of `staticwebapp.config.json` that other servers are told, too. */
export interface HostingRules {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
  readonly responseOverrides: { readonly "404": { readonly rewrite: string } };
  readonly mimeTypes: Headers;
}

/** Reads `staticwebapp.config.json`, whose shape a test holds to the published schema. */
export async function readHostingRules(): Promise<HostingRules> {
  return JSON.parse(await readFile("staticwebapp.config.json", "utf8"));
}

/** What is sent with a route's answers: the route's own value wins, and an empty one takes the header away. */
export function headersWith({ globalHeaders }: HostingRules, own: Headers = {}): Headers {
  const all = Object.entries({ ...globalHeaders, ...own });
  return Object.fromEntries(all.filter(([, value]) => value !== ""));
}

/** Whether an answer must not be kept; then its address, which may name a tenant, is not logged either. */
export function isNeverKept(headers: Headers): boolean {
  return headers["Cache-Control"] === "no-store";
}
