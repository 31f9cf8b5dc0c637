import { describe, expect, it } from "vitest";
import type { ChunkReport } from "../../bench/chunk-report.ts";
import { bundledPackages } from "./bundled-packages.ts";

const lockfile = {
  packages: {
    "node_modules/vite": { version: "8.0.0", integrity: "sha512-vite" },
    "node_modules/@scope/one": { version: "1.0.0", integrity: "sha512-one" },
    "node_modules/@scope/one/node_modules/two": { version: "2.0.0", integrity: "sha512-two" },
    "node_modules/unused": { version: "9.0.0", integrity: "sha512-unused" },
  },
};

function reportOf(...modules: ChunkReport["modules"]): readonly ChunkReport[] {
  return [{ name: "main", file: "assets/main-1.js", imports: [], gzip: 1, modules }];
}

function namesIn(...modules: ChunkReport["modules"]): readonly string[] {
  return bundledPackages(reportOf(...modules), lockfile).map(
    ({ name, version }) => `${name} ${version}`,
  );
}

describe("the packages in a build", () => {
  it("are those of its modules, each once, with the lockfile's version and hash", () => {
    const report = reportOf(
      { id: "/repo/node_modules/@scope/one/a.js", bytes: 1 },
      { id: "/repo/node_modules/@scope/one/b.js", bytes: 1 },
    );
    expect(bundledPackages(report, lockfile)).toEqual([
      {
        folder: "node_modules/@scope/one",
        name: "@scope/one",
        version: "1.0.0",
        integrity: "sha512-one",
      },
    ]);
  });

  it("leave out a package of which nothing was kept", () => {
    expect(namesIn({ id: "/repo/node_modules/unused/index.js", bytes: 0 })).toEqual([]);
  });

  it("leave out what is ours", () => {
    expect(namesIn({ id: "/repo/src/main.tsx", bytes: 9 })).toEqual([]);
  });

  it("have the bundler's own helpers among them", () => {
    expect(namesIn({ id: "\0vite/preload-helper.js", bytes: 9 })).toEqual(["vite 8.0.0"]);
  });

  it("are told apart where one is installed inside another", () => {
    const id = "/repo/node_modules/@scope/one/node_modules/two/index.js";
    expect(namesIn({ id, bytes: 9 })).toEqual(["two 2.0.0"]);
  });

  it("are refused where the lockfile does not know one", () => {
    expect(() => namesIn({ id: "/repo/node_modules/stray/index.js", bytes: 9 })).toThrow(
      "node_modules/stray is in the build, and not in package-lock.json.",
    );
  });

  it("are refused where nobody can say whose a part is", () => {
    expect(() => namesIn({ id: "\0something", bytes: 9 })).toThrow(
      "Whose is this part of the build? something",
    );
  });
});
