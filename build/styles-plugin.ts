import { readdirSync } from "node:fs";
import { join } from "node:path";
import {
  type GriffelResetStyle,
  type GriffelStyle,
  resolveResetStyleRules,
  resolveStyleRulesForSlots,
} from "@griffel/core";
import { type Plugin, runnerImport } from "vite";

const styleFile = /\/src\/.*\.styles\.ts$/;
const everyFile = "\0every-style-file";
const griffel = "\0griffel";

/** Stands in for Griffel while the style files are read: it gives back the rules as they are written. */
const takesRules = `
export { shorthands } from "@griffel/core";
export const makeStyles = (rules) => ({ rules });
export const makeResetStyles = (base) => ({ base });
`;

/** What a hook was made of: rules by name, each of which may be combined with others, or one rule as a base. */
type Made =
  | { readonly rules: Readonly<Record<string, GriffelStyle>> }
  | { readonly base: GriffelResetStyle };
type Exported = Readonly<Record<string, Made>>;
type StyleFiles = Readonly<Record<string, Exported>>;

/**
 * Turns the rules of every `*.styles.ts` into Griffel's classes at build, as Fluent's own packages are shipped: the
 * app then carries no code that makes CSS. In development Griffel does it as the page runs.
 */
export function stylesPlugin(): Plugin {
  const made: { files?: Promise<StyleFiles> } = {};
  return {
    name: "rekey-styles",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: styleFile },
      handler: async (_, id) => {
        made.files ??= styleFiles();
        const exported = (await made.files)[id];
        if (!exported) throw new Error(`Not found among the style files: ${id}`);
        return codeOf(exported);
      },
    },
  };
}

/**
 * Writes Fluent's tokens out where its own style files name them. A bundler cannot: to read a member could have a side
 * effect, so every token's name would be shipped for the sake of a few.
 */
export function fluentTokensPlugin(): Plugin {
  return {
    name: "rekey-fluent-tokens",
    apply: "build",
    enforce: "pre",
    transform: {
      filter: { id: /\/@fluentui\/.*\.styles\.js$/ },
      handler: (code) => ({
        code: code.replaceAll(/(?<![\w/.])tokens\.(\w+)/g, '"var(--$1)"'),
        map: null,
      }),
    },
  };
}

function codeOf(exported: Exported): string {
  const hooks = Object.entries(exported).map(
    ([name, made]) => `export const ${name} = /* @__PURE__ */ ${callOf(made)};`,
  );
  return ['import { __resetStyles, __styles } from "@griffel/react";', ...hooks].join("\n");
}

function callOf(made: Made): string {
  return "rules" in made
    ? call("__styles", resolveStyleRulesForSlots(made.rules))
    : call("__resetStyles", resolveResetStyleRules(made.base));
}

function call(name: string, given: readonly unknown[]): string {
  return `${name}(${given.map((each) => JSON.stringify(each)).join(", ")})`;
}

async function styleFiles(): Promise<StyleFiles> {
  const root = process.cwd();
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".styles.ts"))
    .map((path) => join(root, "src", path));
  const { module } = await runnerImport<{ readonly files: StyleFiles }>(everyFile, {
    configFile: false,
    // Otherwise Node would import the real Griffel, and the plugin below would not be asked.
    environments: { inline: { resolve: { noExternal: ["@griffel/react"] } } },
    plugins: [
      {
        name: "rekey-style-rules",
        enforce: "pre",
        resolveId: (id) => (id === "@griffel/react" ? griffel : id === everyFile ? id : undefined),
        load: (id) =>
          id === griffel ? takesRules : id === everyFile ? importing(paths) : undefined,
      },
    ],
  });
  return module.files;
}

function importing(paths: readonly string[]): string {
  const imports = paths.map((path, at) => `import * as file${at} from ${JSON.stringify(path)};`);
  const entries = paths.map((path, at) => `${JSON.stringify(path)}: { ...file${at} },`);
  return [...imports, "export const files = {", ...entries, "};"].join("\n");
}
