import { type ESTree, parseSync } from "vite";

/** One text of a file of sentences: a whole sentence, or one of the forms that a sentence can take. */
export interface Sentence {
  /** Where it stands, such as `verdict.list.unmatched [one]`: the form is in brackets. No two have the same. */
  readonly name: string;
  /** What it is given to tell stands in braces: `Signed in as {address}`. A brace of its own is doubled. */
  readonly text: string;
  /** All that may stand in braces here. */
  readonly given: readonly string[];
  /** Which form of the plural it is, and the name of the number; absent if nothing is counted. */
  readonly plural?: PluralForm;
  /** Where its literal begins and ends in the source. */
  readonly span: Span;
}

export interface PluralForm {
  readonly form: string;
  readonly of: string;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * The sentences of a file, in their order. Such a file is made of sentences and nothing that computes: what is more
 * than text, a name, a plural or a choice between two sentences is refused by an error.
 */
export function sentencesIn(source: string): readonly Sentence[] {
  return declarations(programOf(source)).flatMap(({ name, value, isExported }) =>
    // The groups of an exported object are what the screens know; the object's own name is of no account.
    sentencesOf(value, { source, path: isExported ? [] : [name], forms: [], given: [] }),
  );
}

export function programOf(source: string): ESTree.Program {
  const { program, errors } = parseSync("sentences.ts", source);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  return program;
}

interface Declared {
  readonly name: string;
  readonly value: ESTree.Expression;
  readonly isExported: boolean;
}

export function declarations({ body }: ESTree.Program): readonly Declared[] {
  return body.flatMap((statement) => {
    const isExported = statement.type === "ExportNamedDeclaration";
    const declaration = isExported ? statement.declaration : statement;
    if (declaration?.type !== "VariableDeclaration") return [];
    return declaration.declarations.flatMap(({ id, init }) =>
      id.type === "Identifier" && init ? [{ name: id.name, value: init, isExported }] : [],
    );
  });
}

interface Place {
  readonly source: string;
  readonly path: readonly string[];
  readonly forms: readonly string[];
  readonly plural?: PluralForm;
  readonly given: readonly string[];
}

function sentencesOf(part: ESTree.Expression, place: Place): readonly Sentence[] {
  switch (part.type) {
    case "ParenthesizedExpression":
    case "TSSatisfiesExpression":
      return sentencesOf(part.expression, place);
    case "Literal":
      return typeof part.value === "string"
        ? [sentence(part.value.replace(/[{}]/g, "$&$&"), part, place)]
        : refuse(part, place);
    case "TemplateLiteral":
      return [sentence(templateText(part, place), part, place)];
    case "ObjectExpression":
      return membersOf(part, place).flatMap(({ key, value }) =>
        sentencesOf(value, { ...place, path: [...place.path, key] }),
      );
    case "ArrayExpression":
      return part.elements.flatMap((element, at) =>
        element === null || element.type === "SpreadElement"
          ? refuse(part, place)
          : sentencesOf(element, { ...place, path: [...place.path, String(at)] }),
      );
    case "ArrowFunctionExpression":
      return part.body.type === "BlockStatement"
        ? refuse(part, place)
        : sentencesOf(part.body, { ...place, given: part.params.flatMap(namesOf) });
    case "ConditionalExpression": {
      const test = textAt(part.test, place);
      return [
        ...sentencesOf(part.consequent, { ...place, forms: [...place.forms, test] }),
        ...sentencesOf(part.alternate, { ...place, forms: [...place.forms, "otherwise"] }),
      ];
    }
    case "CallExpression": {
      const counted = countedIn(part);
      if (!counted) return refuse(part, place);
      return membersOf(counted.forms, place).flatMap(({ key, value }) =>
        sentencesOf(value, {
          ...place,
          forms: [...place.forms, key],
          plural: { form: key, of: counted.of },
        }),
      );
    }
    // What it was given, or a sentence that stands elsewhere.
    case "Identifier":
    case "MemberExpression":
      return [];
    default:
      return refuse(part, place);
  }
}

/** What `plural(count, { … })` counts, and its sentences; `undefined` for any other call. */
export function countedIn({ callee, arguments: [count, forms] }: ESTree.CallExpression) {
  const isPlural = callee.type === "Identifier" && callee.name === "plural";
  return isPlural && count?.type === "Identifier" && forms?.type === "ObjectExpression"
    ? { of: count.name, forms }
    : undefined;
}

interface Member {
  readonly key: string;
  readonly value: ESTree.Expression;
}

function membersOf(object: ESTree.ObjectExpression, place: Place): readonly Member[] {
  return object.properties.map((property) => {
    if (property.type === "SpreadElement") return refuse(property, place);
    const { key, value } = property;
    if (key.type === "Identifier") return { key: key.name, value };
    return key.type === "Literal" ? { key: String(key.value), value } : refuse(property, place);
  });
}

/** The names of what a sentence is given: its parameters, or the facts that it takes out of one. */
function namesOf(parameter: ESTree.ParamPattern): readonly string[] {
  if (parameter.type === "Identifier") return [parameter.name];
  if (parameter.type !== "ObjectPattern") return [];
  return parameter.properties.flatMap((property) =>
    property.type === "Property" && property.value.type === "Identifier"
      ? [property.value.name]
      : [],
  );
}

function templateText({ quasis, expressions }: ESTree.TemplateLiteral, place: Place): string {
  return quasis
    .map(({ value }, at) => {
      const text = (value.cooked ?? value.raw).replace(/[{}]/g, "$&$&");
      const told = expressions[at];
      if (!told) return text;
      return told.type === "Identifier" && place.given.includes(told.name)
        ? `${text}{${told.name}}`
        : refuse(told, place);
    })
    .join("");
}

function sentence(
  text: string,
  { start, end }: Span,
  { path, forms, plural, given }: Place,
): Sentence {
  const name = path.join(".") + forms.map((each) => ` [${each}]`).join("");
  return { name, text, given, ...(plural ? { plural } : {}), span: { start, end } };
}

function textAt({ start, end }: Span, { source }: Place): string {
  return source.slice(start, end).replace(/\s+/g, " ");
}

function refuse(part: Span, place: Place): never {
  throw new Error(
    `${place.path.join(".")}: a sentence is text, a name, a plural or a choice, and not ${textAt(part, place)}`,
  );
}
