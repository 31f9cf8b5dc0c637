import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "./fixtures.ts";
import { writeRelease } from "./release-server.ts";

// What the release says that it is made of, held against what the bundler says that it put into it.

interface Chunk {
  readonly file: string;
  readonly modules: readonly { readonly id: string; readonly bytes: number }[];
}

interface Bill {
  readonly components: readonly { readonly purl: string }[];
}

test.describe.configure({ mode: "serial" });

const release = { folder: "" };

test.beforeAll(async () => {
  release.folder = test.info().outputPath("release");
  await writeRelease(release.folder);
});

test("the bill of materials names every package in the bundle, and no other", () => {
  const bill: Bill = JSON.parse(inRelease(".sbom.cdx.json"));
  const named = bill.components.map(({ purl }) => decodeURIComponent(purl));
  expect(named.toSorted()).toEqual(bundled().map((each) => `pkg:npm/${each}`));
  expect(named.join(" ")).toMatch(/@griffel\/core@.* pkg:npm\/tslib@/);
  expect(named.join(" ")).not.toMatch(/react-components@|react-dialog@/);
});

test("there is a licence for every package in the bundle, and for no other", () => {
  const headings = inRelease(".licenses.txt")
    .split(`\n\n${"=".repeat(80)}\n\n`)
    .slice(1);
  const named = headings.map((section) => section.split(":")[0]?.replace(" ", "@"));
  expect(named.toSorted()).toEqual(bundled());
});

test("the bundler's list is of this very build: its names have the hash of each script in them", () => {
  const built = ["sw.js", ...readdirSync("dist/assets").map((file) => `assets/${file}`)];
  const scripts = built.filter((file) => file.endsWith(".js"));
  expect(
    report()
      .map(({ file }) => file)
      .toSorted(),
  ).toEqual(scripts.toSorted());
});

test("the archive has the same bill and licences in it as lie beside it", () => {
  const [archive = ""] = readdirSync(release.folder).filter((file) => file.endsWith(".tar.gz"));
  const root = archive.replace(".tar.gz", "");
  const taken = (file: string) =>
    execFileSync("tar", ["xzOf", archive, `${root}/${file}`], {
      cwd: release.folder,
      encoding: "utf8",
    });
  expect(taken("sbom.cdx.json")).toBe(inRelease(".sbom.cdx.json"));
  expect(taken("THIRD-PARTY-LICENSES.txt")).toBe(inRelease(".licenses.txt"));
});

function inRelease(ending: string): string {
  const [file = ""] = readdirSync(release.folder).filter((each) => each.endsWith(ending));
  return readFileSync(join(release.folder, file), "utf8");
}

function report(): readonly Chunk[] {
  return JSON.parse(readFileSync("dist-report/chunks.json", "utf8"));
}

/** The packages of all modules of which something is left in the bundle, by the nearest package.json of each. */
function bundled(): readonly string[] {
  const modules = report().flatMap((chunk) => chunk.modules.filter(({ bytes }) => bytes > 0));
  const packages = new Set(modules.map(({ id }) => packageOf(id.replace("\0", "node_modules/"))));
  return [...packages].filter((name) => !name.startsWith("rekey@")).toSorted();
}

function packageOf(path: string): string {
  const folder = dirname(path);
  const file = join(folder, "package.json");
  if (existsSync(file)) {
    const { name, version } = JSON.parse(readFileSync(file, "utf8"));
    if (name !== undefined && version !== undefined) return `${name}@${version}`;
  }
  return packageOf(folder);
}
