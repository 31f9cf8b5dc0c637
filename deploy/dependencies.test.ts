import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface Lockfile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<
    Record<string, { readonly integrity?: string; readonly hasInstallScript?: boolean }>
  >;
}

interface PackageFile {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const packageFile: PackageFile = JSON.parse(readFileSync("package.json", "utf8"));
const lockfile: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
const installed = Object.entries(lockfile.packages).filter(([path]) => path !== "");
const asked: Readonly<Record<string, string>> = {
  ...packageFile.dependencies,
  ...packageFile.devDependencies,
};

const [inUse = ""] = readFileSync("docs/dependencies.md", "utf8").split("## Written by hand");

/** The rows of the tables of what is in use: a package and its sentence. */
const rows = [...inUse.matchAll(/^\| (@?[a-z].*?) \| (.*) \|$/gm)]
  .map(([, name = "", sentence = ""]) => ({ name, sentence }))
  .filter(({ name }) => name !== "package");

describe("dependencies", () => {
  it("each has its sentence, and no sentence is about a package that is gone", () => {
    expect(rows.map(({ name }) => name).toSorted()).toEqual(Object.keys(asked).toSorted());
  });

  it.each(rows)("$name is there for a reason that ends in a full stop", ({ sentence }) => {
    expect(sentence).toMatch(/^\S.*\.$/);
  });

  it.each(Object.entries(asked))("%s is asked for in one exact version: %s", (_, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe("the lockfile", () => {
  it("has a hash for every package; `npm run lock` asks for one that npm left out", () => {
    const unhashed = installed.filter(
      ([, { integrity = "" }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
    );
    expect(unhashed.map(([path]) => path)).toEqual([]);
  });

  it("names no package that wants to run a script while it is installed", () => {
    expect(installed.flatMap(([path, one]) => (one.hasInstallScript ? [path] : []))).toEqual([]);
  });

  it("is read by an npm that runs no such script anyway", () => {
    expect(readFileSync(".npmrc", "utf8").split("\n")).toContain("ignore-scripts=true");
  });
});
