import { parseAst } from "vite";
import type { Newer } from "./newer-features.ts";

/**
 * The newer names that a script uses, each once: `URL.canParse`, `CloseWatcher`, `.showPopover`, and those of the rules
 * of style that it carries as texts.
 */
export function newerInScript(code: string, newer: Newer): readonly string[] {
  const found = new Set<string>();
  const declared = new Set<string>();
  walk(parseAst(code), (node) => {
    for (const name of namesAt(node, newer)) found.add(name);
    for (const name of namesGivenAt(node)) declared.add(name);
  });
  // A name that the script gives to something of its own is no longer the platform's.
  return [...found].filter((name) => !declared.has(name)).toSorted();
}

/** A rule of style as a text, the way Griffel's classes are shipped. */
const rule = /^[.@][^{]+\{.+\}$/;

/** One part of a script, in the shape that ESTree gives it. */
interface SyntaxNode {
  readonly type: string;
  readonly id?: unknown;
  readonly local?: unknown;
  readonly params?: unknown;
  readonly value?: unknown;
  readonly callee?: unknown;
  readonly arguments?: unknown;
  readonly object?: unknown;
  readonly property?: unknown;
  readonly properties?: unknown;
  readonly computed?: unknown;
  readonly key?: unknown;
  readonly name?: unknown;
  readonly [field: string]: unknown;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value;
}

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) walk(one, visit);
    return;
  }
  if (!isNode(value)) return;
  visit(value);
  for (const field of Object.values(value)) if (typeof field === "object") walk(field, visit);
}

/** What a declaration, an import, a function's parameters or a pattern call their own. */
function namesGivenAt(node: SyntaxNode): readonly string[] {
  const { id, local, params } = node;
  const taken = node.type === "ObjectPattern" ? listOf(node.properties).map(takenFrom) : [];
  return [id, local, ...listOf(params), ...taken].map(nameOf);
}

function takenFrom(property: unknown): unknown {
  return isNode(property) ? property.value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function namesAt(node: SyntaxNode, newer: Newer): readonly string[] {
  if (node.type === "MemberExpression") return namesOfMember(node, newer);
  const { value } = node;
  if (typeof value === "string" && rule.test(value)) return newerInStyles(value, newer);
  const isUse = node.type === "NewExpression" || node.type === "CallExpression";
  const callee = isUse ? nameOf(node.callee) : "";
  if (/^_?jsxs?$/.test(callee)) return attributesIn(node.arguments, newer);
  return newer.globals.has(callee) ? [callee] : [];
}

function namesOfMember(node: SyntaxNode, newer: Newer): readonly string[] {
  const owner = nameOf(node.object);
  const member = node.computed === true ? "" : nameOf(node.property);
  const whole = `${owner}.${member}`;
  return [
    ...(newer.globals.has(owner) ? [owner] : []),
    ...(newer.statics.has(whole) ? [whole] : []),
    ...(newer.members.has(member) ? [`.${member}`] : []),
  ];
}

/** The attributes that an element is drawn with. A component's own name begins with a capital letter. */
function attributesIn(given: unknown, newer: Newer): readonly string[] {
  const [element, attributes] = listOf(given);
  if (!isNode(element) || element.type !== "Literal" || !isNode(attributes)) return [];
  return listOf(attributes.properties).flatMap((property) => {
    const name = isNode(property) ? nameOf(property.key) : "";
    return newer.attributes.has(name.toLowerCase()) ? [`${name}=`] : [];
  });
}

/** The name of an identifier. */
function nameOf(node: unknown): string {
  return isNode(node) && node.type === "Identifier" ? String(node.name) : "";
}

/** The newer names that a style sheet uses, each once: `field-sizing`, `text-wrap: balance`, `@scope`, `:has`. */
export function newerInStyles(css: string, newer: Newer): readonly string[] {
  const found = new Set<string>();
  const note = (isNewer: boolean, name: string) => isNewer && found.add(name);
  for (const [, property = "", value = ""] of css.matchAll(
    /[{;]\s*([a-z-]+)\s*:([^;{}]+)(?=[;}])/g,
  )) {
    note(newer.properties.has(property), property);
    for (const word of value.split(/[\s,()!]+/)) {
      note(newer.values.has(`${property}: ${word}`), `${property}: ${word}`);
    }
    for (const [, name = ""] of value.matchAll(/([a-z-]+)\(/g)) {
      note(newer.functions.has(name), `${name}()`);
    }
  }
  for (const [, name = ""] of css.matchAll(/@([a-z-]+)/g))
    note(newer.atRules.has(name), `@${name}`);
  for (const [, selector = ""] of css.matchAll(/(?:^|[{};])\s*([^@{};][^{};]*)\{/g)) {
    for (const [sign = "", name = ""] of selector.matchAll(/::?([a-z-]+)/g)) {
      note(newer.selectors.has(name), sign);
    }
  }
  return [...found].toSorted();
}
