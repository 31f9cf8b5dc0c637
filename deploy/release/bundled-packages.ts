import type { ChunkReport } from "../../bench/chunk-report.ts";

/** One package of which something is in the build. */
export interface BundledPackage {
  /** Where it is installed: `node_modules/` and its name, or deeper. */
  readonly folder: string;
  readonly name: string;
  readonly version: string;
  /** Of what the registry gave, in base64. */
  readonly integrity: string;
}

export interface Lockfile {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly integrity?: string }>
  >;
}

/**
 * The packages that the bundler says it put something of into the build, its own helpers included. A package that
 * was installed, or even imported, and left out again is not among them.
 */
export function bundledPackages(
  report: readonly ChunkReport[],
  lockfile: Lockfile,
): readonly BundledPackage[] {
  const modules = report.flatMap((chunk) => chunk.modules).filter(({ bytes }) => bytes > 0);
  const folders = new Set(modules.flatMap(({ id }) => folderOf(id) ?? []));
  return [...folders].toSorted().map((folder) => {
    const { version, integrity } = lockfile.packages[folder] ?? {};
    if (version === undefined || integrity === undefined)
      throw new Error(`${folder} is in the build, and not in package-lock.json.`);
    return { folder, name: folder.replace(/^.*node_modules\//, ""), version, integrity };
  });
}

/** The package's folder; `undefined` for a module of ours. */
function folderOf(id: string): string | undefined {
  const path = id.replaceAll("\\", "/");
  // A module that only the bundler has is named after the package that it is of, such as `\0vite/preload-helper.js`.
  const generated = /^\0((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1];
  if (generated !== undefined) return `node_modules/${generated}`;
  const installed = /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
  if (installed === undefined && path.startsWith("\0"))
    throw new Error(`Whose is this part of the build? ${path.slice(1)}`);
  return installed;
}
