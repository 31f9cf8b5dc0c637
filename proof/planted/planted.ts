import { type Plugin, runnerImport } from "vite";
import { type Fault, faults, planted } from "./faults.ts";

/**
 * Plants each fault of these names in turn, all of them where none is named, and says in how many acts the world finds
 * it; `false` where one is not found.
 */
export async function areAllFound(
  names: readonly string[],
  tell: (line: string) => void,
): Promise<boolean> {
  let areAll = true;
  for (const fault of faults.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const { module } = await runnerImport<typeof import("./hunt.ts")>("./proof/planted/hunt.ts", {
      configFile: false,
      logLevel: "error",
      plugins: [plant(fault)],
    });
    const { found } = module;
    areAll &&= found !== undefined;
    const words = found
      ? `found after ${found.acts} acts, in the story ${found.story}`
      : "not found";
    tell(`(${fault.name}) ${fault.sentence} ${words}`);
  }
  return areAll;
}

function plant({ edits }: Fault): Plugin {
  return {
    name: "plant",
    enforce: "pre",
    transform: (code, id) => {
      const own = edits.filter(({ file }) => id.endsWith(`/${file}`));
      return own.length > 0 ? own.reduce(planted, code) : undefined;
    },
  };
}
