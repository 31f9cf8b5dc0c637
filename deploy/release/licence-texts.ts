import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { LicensedPackage } from "./bill-of-materials.ts";
import type { BundledPackage } from "./bundled-packages.ts";

/** What an installed package says its licence is; one that says nothing must not ship unseen. */
export function withLicence(one: BundledPackage): LicensedPackage {
  const { license } = JSON.parse(readFileSync(join(one.folder, "package.json"), "utf8"));
  if (typeof license !== "string")
    throw new Error(`${one.name} names no licence: look at it before it ships.`);
  return { ...one, licence: license };
}

/** The licence texts of the packages, in one file, as their licences ask for. */
export function licenceTexts(packages: readonly LicensedPackage[]): string {
  return [
    "Rekey's pages are made of the packages below. Each stands under its own licence.",
    ...packages.map(sectionOf),
  ].join(`\n\n${"=".repeat(80)}\n\n`);
}

function sectionOf({ folder, name, version, licence }: LicensedPackage): string {
  const texts = readdirSync(folder)
    .filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file))
    .toSorted()
    .map((file) => readFileSync(join(folder, file), "utf8").trim());
  const none = "The package brings no text of its licence.";
  return [`${name} ${version}: ${licence}`, ...(texts.length > 0 ? texts : [none])].join("\n\n");
}
