import { type ESTree, Visitor } from "vite";
import { countedIn, declarations, programOf, type Span, sentencesIn } from "./sentences.ts";
import { replaced } from "./texts.ts";

type Edit = Span & { readonly text: string };

/**
 * A file of English sentences, in the shape that it has in another language: typed by the English one, each plural in
 * the other language's forms. The sentences stay English until they are translated.
 */
export function inShapeOf(
  forms: readonly string[],
  { name, source }: { readonly name: string; readonly source: string },
): string {
  const program = programOf(source);
  const [exported] = declarations(program).filter(({ isExported }) => isExported);
  if (!exported) throw new Error(`${name} exports no sentences.`);
  const parts = partsOf(program);
  const body = replaced(source, [
    ...withoutTypes(program, parts, source),
    ...otherForms(parts, source, forms),
    ...formsWhereEnglishHasNone(parts, source, forms),
    typed(exported.name, exported.value, source),
  ]);
  return `${importsFor(body, exported.name, { name, program })}\n\n${body.trim()}\n`;
}

/** The file that puts a language's sentences together, out of the English one. */
export function doorOf(language: string, english: string): string {
  return `import type { Words } from "#ui/words/words.ts";\n${english
    .replace(/\/\*\*.*?\*\/\n(?=export const words)/s, "")
    .replace("export const words = {", "export const words: Words = {")
    .replace('"en" as const', JSON.stringify(language))
    .replace('"ltr" as const', '"ltr"')}`;
}

function typed(name: string, { start }: Span, source: string): Edit {
  const declared = source.lastIndexOf(`const ${name}`, start);
  return { start: declared, end: start, text: `const ${name}: Translated<typeof english> = ` };
}

interface Parts {
  readonly arrows: readonly ESTree.ArrowFunctionExpression[];
  readonly calls: readonly ESTree.CallExpression[];
  readonly satisfied: readonly ESTree.TSSatisfiesExpression[];
}

function partsOf(program: ESTree.Program): Parts {
  const arrows: ESTree.ArrowFunctionExpression[] = [];
  const calls: ESTree.CallExpression[] = [];
  const satisfied: ESTree.TSSatisfiesExpression[] = [];
  new Visitor({
    ArrowFunctionExpression: into(arrows),
    CallExpression: into(calls),
    TSSatisfiesExpression: into(satisfied),
  }).visit(program);
  return { arrows, calls, satisfied };
}

function into<Part>(parts: Part[]): (part: Part) => void {
  return (part) => {
    parts.push(part);
  };
}

/**
 * Imports, which are written again, and what only English says: what a sentence is given, and which union a list draws.
 */
function withoutTypes(
  program: ESTree.Program,
  { arrows, satisfied }: Parts,
  source: string,
): readonly Edit[] {
  const statements = program.body.filter(
    (statement) =>
      statement.type === "ImportDeclaration" ||
      statement.type.startsWith("TS") ||
      (statement.type === "ExportNamedDeclaration" && statement.declaration?.type.startsWith("TS")),
  );
  const annotations = arrows
    .flatMap(({ params }) => params)
    .flatMap((parameter) =>
      "typeAnnotation" in parameter ? (parameter.typeAnnotation ?? []) : [],
    );
  const unions = satisfied.map(({ expression, end }) => ({ start: expression.end, end }));
  return [
    ...statements.map(({ start, end }) => ({ start: withComment(start, source), end })),
    ...annotations.map(spanOf),
    ...unions,
  ].map((span) => ({ ...span, text: "" }));
}

/** Where the comment over a statement begins, or the statement itself. */
function withComment(start: number, source: string): number {
  const above = source.slice(0, start);
  return above.endsWith("*/\n") ? above.lastIndexOf("/**") : start;
}

/** Each plural, in other forms. */
function otherForms({ calls }: Parts, source: string, forms: readonly string[]): readonly Edit[] {
  return calls.flatMap((call) => {
    const counted = countedIn(call)?.forms;
    if (!counted) return [];
    const english = new Map(
      counted.properties.flatMap((property) =>
        property.type === "Property" && property.key.type === "Identifier"
          ? [[property.key.name, textAt(property.value, source)] as const]
          : [],
      ),
    );
    const sentences = forms.map((form) => english.get(form) ?? english.get("other") ?? "");
    return [{ ...spanOf(counted), text: objectOf(forms, sentences) }];
  });
}

/** A sentence that is told a number, and in English is the same for each: in another language it may not be. */
function formsWhereEnglishHasNone(
  { arrows }: Parts,
  source: string,
  forms: readonly string[],
): readonly Edit[] {
  const plain = sentencesIn(source).filter(({ plural }) => plural === undefined);
  return arrows.flatMap(({ params, start, end }) => {
    const number = params.find(isNumber);
    if (!number) return [];
    return plain
      .filter(({ span }) => span.start >= start && span.end <= end)
      .map(({ span }) => {
        const sentences = forms.map(() => textAt(span, source));
        return { ...span, text: `plural(${number.name}, ${objectOf(forms, sentences)})` };
      });
  });
}

function isNumber(parameter: ESTree.ParamPattern): parameter is ESTree.BindingIdentifier {
  return (
    parameter.type === "Identifier" &&
    parameter.typeAnnotation?.typeAnnotation.type === "TSNumberKeyword"
  );
}

function objectOf(forms: readonly string[], sentences: readonly string[]): string {
  return `{ ${forms.map((form, at) => `${form}: ${sentences[at]}`).join(", ")} }`;
}

function importsFor(
  body: string,
  exported: string,
  { name, program }: { readonly name: string; readonly program: ESTree.Program },
): string {
  const types = program.body.flatMap((statement) => {
    if (statement.type !== "ImportDeclaration" || statement.importKind !== "type") return [];
    const used = statement.specifiers
      .map(({ local }) => local.name)
      .filter((type) => new RegExp(`\\b${type}\\b`).test(body));
    return used.length > 0
      ? [`import type { ${used.join(", ")} } from "${statement.source.value}";`]
      : [];
  });
  return [
    ...types,
    `import type { ${exported} as english } from "#ui/words/en/${name}";`,
    'import type { Translated } from "#ui/words/words.ts";',
    ...(/\bplural\(/.test(body) ? ['import { plural } from "./plural.ts";'] : []),
  ].join("\n");
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function textAt({ start, end }: Span, source: string): string {
  return source.slice(start, end);
}
