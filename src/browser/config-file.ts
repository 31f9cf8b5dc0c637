import { type ParsedConfig, parseConfig } from "#domain/microsoft/config.ts";

/** A configuration, or why there is none. */
export type LoadedConfig =
  | ParsedConfig
  | { readonly kind: "unreachable" }
  | { readonly kind: "not-json" };

/** Loads and reads the copy's `config.json`, which lies beside the page. */
export async function loadConfig(address: URL, pageHostname: string): Promise<LoadedConfig> {
  const text = await fetch(address, { cache: "no-cache", signal: AbortSignal.timeout(15_000) })
    .then((response) => (response.ok ? response.text() : undefined))
    .catch(() => undefined);
  if (text === undefined) return { kind: "unreachable" };
  const json = parsedJson(text);
  return json === undefined ? { kind: "not-json" } : parseConfig(json, pageHostname);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
