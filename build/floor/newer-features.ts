import { features } from "web-features";
import { floor } from "./floor.ts";

/** What at least one browser of the floor does not have yet, by the name that it is written with. */
export interface Newer {
  /** `URL.canParse`: members of a constructor or of a namespace. */
  readonly statics: ReadonlySet<string>;
  /** `CloseWatcher`, `navigation`: names that are there everywhere. */
  readonly globals: ReadonlySet<string>;
  /** `showPopover`: members of what is on a page, by a name that nothing older has. */
  readonly members: ReadonlySet<string>;
  /** `popover`: attributes of elements, by a name that nothing older has. */
  readonly attributes: ReadonlySet<string>;
  /** `field-sizing`. */
  readonly properties: ReadonlySet<string>;
  /** `text-wrap: balance`. */
  readonly values: ReadonlySet<string>;
  /** `@starting-style`. */
  readonly atRules: ReadonlySet<string>;
  /** `:has`. */
  readonly selectors: ReadonlySet<string>;
  /** `light-dark()`. */
  readonly functions: ReadonlySet<string>;
}

/**
 * What a script of a page has in hand. The types of the rest are not looked at, for without them a member's name
 * alone tells too little: `device` and `token` are names of ours as well.
 */
const inHand =
  /^(?:Abort\w*|Blob|Cache\w*|Clipboard\w*|Crypto\w*|Document|Element|Event|EventTarget|File\w*|FormData|Headers|History|HTML\w*|Location|Navigator|Node\w*|Performance|Range|ReadableStream|Request|Response|ServiceWorker\w*|ShadowRoot|Storage\w*|URL\w*|Window)$/;

/** ECMAScript's own, where a member's name is searched for whatever it belongs to. */
const builtIns =
  /^(?:Array|ArrayBuffer|Date|Error|Function|Intl|Iterator|JSON|Map|Math|Number|Object|Promise|RegExp|Set|String|Symbol|TypedArray|WeakMap|WeakSet)$/;

interface Known {
  readonly key: string;
  readonly isNewer: boolean;
}

const known: readonly Known[] = Object.values(features).flatMap((feature) =>
  feature.kind === "feature"
    ? Object.entries(feature.status.by_compat_key ?? {}).map(([key, { support }]) => ({
        key,
        isNewer: Object.entries(floor).some(
          ([browser, version]) => !isThere(support[browser as keyof typeof floor], version),
        ),
      }))
    : [],
);

function isThere(since: string | undefined, version: string): boolean {
  return since !== undefined && Number.parseFloat(since.replace("≤", "")) <= Number(version);
}

/** A name's path without what says of which kind it is: `api.URL.canParse_static` is `["URL", "canParse"]`. */
function pathOf(key: string): readonly string[] {
  return key
    .replace(/^(?:api|javascript\.builtins)\./, "")
    .replace(/_static$/, "")
    .split(".");
}

function isScript({ key }: Known): boolean {
  return /^(?:api|javascript\.builtins)\./.test(key) && !/_event$|_permission$/.test(key);
}

/** What the floor lacks of the platform that scripts and styles are written for. */
export function newerFeatures(): Newer {
  const scripts = known.filter(isScript).map((one) => ({ ...one, path: pathOf(one.key) }));
  const older = new Set(
    scripts.flatMap(({ isNewer, path }) => (isNewer || path.length !== 2 ? [] : (path[1] ?? []))),
  );
  const newer = scripts.filter(({ isNewer }) => isNewer);
  const two = newer.filter(({ path }) => path.length === 2 && path[0] !== path[1]);
  return {
    statics: new Set(two.filter(isStatic).map(({ path }) => path.join("."))),
    globals: new Set(
      newer.flatMap(({ path }) => {
        const [first = "", second = ""] = path;
        if (path.length === 1) return [first];
        return path.length === 2 && first === "Window" ? [second] : [];
      }),
    ),
    members: new Set(
      two.flatMap(({ key, path: [first = "", second = ""] }) => {
        const isLooked = key.startsWith("api.") ? inHand.test(first) : builtIns.test(first);
        return isLooked && !older.has(second) ? [second] : [];
      }),
    ),
    attributes: newerAttributes(),
    ...newerStyles(),
  };
}

/** Attributes in lower case, as HTML has them. */
function newerAttributes(): ReadonlySet<string> {
  const attributes = known.flatMap(({ key, isNewer }) => {
    const [html, kind, first = "", second] = key.split(".");
    const name = kind === "global_attributes" ? first : second;
    const isWhole = key.split(".").length === (kind === "global_attributes" ? 3 : 4);
    return html === "html" && name !== undefined && isWhole ? [{ name, isNewer }] : [];
  });
  const older = new Set(attributes.flatMap(({ name, isNewer }) => (isNewer ? [] : name)));
  return new Set(attributes.flatMap(({ name }) => (older.has(name) ? [] : name)));
}

/** ECMAScript's data do not mark what is a constructor's own. */
function isStatic({ key }: Known): boolean {
  return key.startsWith("javascript.") || key.endsWith("_static") || key.startsWith("api.CSS.");
}

function newerStyles(): Pick<
  Newer,
  "properties" | "values" | "atRules" | "selectors" | "functions"
> {
  const keys = known.filter(({ isNewer }) => isNewer).map(({ key }) => key.split("."));
  const lastOf = (kind: string, length: number) =>
    new Set(
      keys.flatMap((path) =>
        path[0] === "css" && path[1] === kind && path.length === length ? (path.at(-1) ?? []) : [],
      ),
    );
  return {
    properties: lastOf("properties", 3),
    values: new Set(
      keys.flatMap(([css, kind, property = "", value = "", more]) =>
        css === "css" && kind === "properties" && value !== "" && more === undefined
          ? [`${property}: ${value.replaceAll("_", "-")}`]
          : [],
      ),
    ),
    atRules: lastOf("at-rules", 3),
    selectors: lastOf("selectors", 3),
    functions: new Set([...lastOf("types", 3), ...lastOf("types", 4)]),
  };
}
