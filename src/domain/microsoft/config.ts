import * as v from "valibot";
import { parseTenantId } from "#domain/organization/tenant.ts";
import { type Cloud, customCloudSchema, globalCloud, usGovCloud } from "./cloud.ts";
import {
  type Operator,
  type OperatorProblem,
  operatorProblems,
  operatorSchema,
} from "./operator.ts";

/** What one copy of Rekey is set up with, from `config.json` beside `index.html`. */
export interface Config {
  /** The app registration's client ID; empty when this copy has none: everything without a sign-in works. */
  readonly clientId: string;
  readonly cloud: Cloud;
  readonly operator: Operator;
  /** Which way in stands first on the start page. */
  readonly leadWith: "signing-in" | "without-signing-in";
}

/** A configuration, or the one field that is wrong and how. */
export type ParsedConfig =
  | { readonly kind: "ok"; readonly config: Config }
  | { readonly kind: "invalid"; readonly field: string; readonly problem: ConfigFault };

/** What can be wrong with a field. */
export type ConfigFault =
  | "missing"
  | "wrong"
  /** Microsoft's cloud in China, where no Security info page is known. */
  | "china"
  /** Endpoints of one's own, on a page that is not on this very machine. */
  | "custom-cloud-off-loopback"
  | OperatorProblem;

const configSchema = v.object({
  clientId: v.union([
    v.literal(""),
    v.pipe(
      v.string(),
      v.check((id) => parseTenantId(id) !== undefined),
    ),
  ]),
  cloud: v.union([v.picklist(["global", "usGov"]), customCloudSchema]),
  leadWith: v.optional(v.picklist(["signing-in", "without-signing-in"]), "signing-in"),
  operator: operatorSchema,
});

const chinaSchema = v.object({ cloud: v.literal("china") });

const presets: Readonly<Record<"global" | "usGov", Cloud>> = {
  global: globalCloud,
  usGov: usGovCloud,
};

/**
 * Reads `config.json`. Endpoints of one's own are refused unless the page itself is on loopback, because an
 * edited file must not be able to send people to a false Microsoft: no Content-Security-Policy limits where a
 * sign-in redirects to. Unknown fields are ignored, so that an older copy starts with a newer file.
 *
 * @param json the file's content, already parsed as JSON
 * @param pageHostname `location.hostname` of the page
 */
export function parseConfig(json: unknown, pageHostname: string): ParsedConfig {
  if (v.is(chinaSchema, json)) return { kind: "invalid", field: "cloud", problem: "china" };
  const parsed = v.safeParse(configSchema, json);
  if (!parsed.success) return invalid(parsed.issues[0]);
  const { clientId, cloud, operator, leadWith } = parsed.output;
  if (typeof cloud === "object" && !isLoopback(pageHostname)) {
    return { kind: "invalid", field: "cloud", problem: "custom-cloud-off-loopback" };
  }
  return {
    kind: "ok",
    config: {
      clientId: clientId.toLowerCase(),
      cloud: typeof cloud === "object" ? cloud : presets[cloud],
      operator,
      leadWith,
    },
  };
}

function invalid(issue: v.BaseIssue<unknown>): ParsedConfig {
  const { path, input, message } = deepest(issue);
  return {
    kind: "invalid",
    field: path === "" ? "config.json" : path,
    problem: input === undefined ? "missing" : (refusalOf(message) ?? "wrong"),
  };
}

/** A union's own issue says only that no branch fits; the branch that came further in names the field. */
function deepest(issue: v.BaseIssue<unknown>): Deepest {
  const path = v.getDotPath(issue) ?? "";
  const inner = issue.issues?.find(({ path: further }) => further !== undefined);
  if (!inner) return { path, input: issue.input, message: refusedIn(issue) };
  const below = deepest(inner);
  return { ...below, path: `${path}.${below.path}` };
}

interface Deepest {
  readonly path: string;
  readonly input: unknown;
  readonly message: string;
}

/** A union's branches are tried in turn; the one that says why is meant. */
function refusedIn(issue: v.BaseIssue<unknown>): string {
  const said = issue.issues?.find(({ message }) => refusalOf(message) !== undefined);
  return (said ?? issue).message;
}

function refusalOf(message: string): OperatorProblem | undefined {
  return operatorProblems.find((kind) => kind === message);
}

/** Whether a hostname is this very machine: `localhost`, a name under it, 127.0.0.0/8 or `[::1]`. */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(hostname)
  );
}
