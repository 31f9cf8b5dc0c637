import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One package that the site is made of. */
interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string; readonly name?: string };
    readonly expression?: string;
  }[];
}

/** The part of a CycloneDX document that is read or replaced here. */
interface Bill {
  readonly metadata: { readonly component: object };
  readonly components: readonly Component[];
}

interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

/**
 * The packages that the site is made of, as CycloneDX. npm stamps it with a random number, the clock and the name of
 * the folder; what stands here depends on the content and on `builtAt` alone.
 */
export function billOfMaterials(name: string, builtAt: Date): Bill {
  const options = ["sbom", "--sbom-format", "cyclonedx", "--omit", "dev", "--package-lock-only"];
  const text = execFileSync("npm", options, {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const { serialNumber: _, ...bill } = JSON.parse(text);
  const metadata = {
    ...bill.metadata,
    timestamp: builtAt.toISOString(),
    component: { ...bill.metadata.component, type: "application", name },
  };
  return { ...bill, serialNumber: serialNumberOf(JSON.stringify(bill.components)), metadata };
}

function serialNumberOf(content: string): string {
  const hash = createHash("sha256").update(content).digest("hex");
  const groups = [
    hash.slice(0, 8),
    hash.slice(8, 12),
    `8${hash.slice(13, 16)}`,
    `8${hash.slice(17, 20)}`,
  ];
  return `urn:uuid:${[...groups, hash.slice(20, 32)].join("-")}`;
}

/** The licence texts of those packages, in one file, as their licences ask for. */
export function licenceTexts({ components }: Bill): string {
  const lockfile: Lockfile = JSON.parse(readFileSync("package-lock.json", "utf8"));
  return [
    "Rekey's pages are made of the packages below. Each stands under its own licence.",
    ...components.map((component) => sectionOf(component, lockfile)),
  ].join(`\n\n${"=".repeat(80)}\n\n`);
}

function sectionOf(component: Component, lockfile: Lockfile): string {
  const { name, version } = component;
  const texts = licenceFilesOf(component, lockfile).map((file) =>
    readFileSync(file, "utf8").trim(),
  );
  const heading = `${name} ${version}: ${licenceOf(component)}`;
  const none = "The package brings no text of its licence.";
  return [heading, ...(texts.length > 0 ? texts : [none])].join("\n\n");
}

function licenceOf({ name, licenses = [] }: Component): string {
  const [first] = licenses;
  const licence = first?.expression ?? first?.license?.id ?? first?.license?.name;
  if (licence === undefined)
    throw new Error(`${name} names no licence: look at it before it ships.`);
  return licence;
}

function licenceFilesOf({ name, version }: Component, lockfile: Lockfile): readonly string[] {
  const folder = Object.entries(lockfile.packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  )?.[0];
  if (folder === undefined || !existsSync(folder))
    throw new Error(`${name} is not installed: run npm ci first.`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  return files.sort().map((file) => join(folder, file));
}
