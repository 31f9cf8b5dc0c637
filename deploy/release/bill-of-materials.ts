import { createHash } from "node:crypto";
import { Enums, Models, Serialize, SPDX, Spec } from "@cyclonedx/cyclonedx-library";
import { PackageURL } from "packageurl-js";
import type { BundledPackage } from "./bundled-packages.ts";

/** What the bill is of. */
export interface Subject {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly builtAt: Date;
}

/** A package that is in the build, and what it says its licence is. */
export interface LicensedPackage extends BundledPackage {
  readonly licence: string;
}

/** The packages as CycloneDX, in JSON. It depends on them, on the subject and on the version of Node alone. */
export function billOfMaterials(subject: Subject, packages: readonly LicensedPackage[]): string {
  const components = packages.map(componentOf);
  const bill = new Models.Bom({
    serialNumber: serialNumberOf(JSON.stringify([subject, packages])),
    metadata: new Models.Metadata({
      timestamp: subject.builtAt,
      tools: new Models.Tools({ components: new Models.ComponentRepository([nodeItself()]) }),
      component: new Models.Component(Enums.ComponentType.Application, subject.name, {
        version: subject.version,
        bomRef: subject.name,
        licenses: licences(subject.licence),
        dependencies: new Models.BomRefRepository(components.map(({ bomRef }) => bomRef)),
      }),
    }),
    components: new Models.ComponentRepository(components),
  });
  const factory = new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6);
  const options = { sortLists: true, space: 2 };
  return `${new Serialize.JsonSerializer(factory).serialize(bill, options)}\n`;
}

function componentOf({ name, version, integrity, licence }: LicensedPackage): Models.Component {
  const [own = "", scope] = name.split("/").toReversed();
  const purl = new PackageURL("npm", scope, own, version, undefined, undefined).toString();
  const [algorithm, base64 = ""] = integrity.split("-");
  if (algorithm !== "sha512") throw new Error(`${name} has a hash of another kind: ${algorithm}.`);
  return new Models.Component(Enums.ComponentType.Library, own, {
    ...(scope === undefined ? {} : { group: scope }),
    version,
    purl,
    bomRef: purl,
    licenses: licences(licence),
    hashes: new Models.HashDictionary([
      [Enums.HashAlgorithm["SHA-512"], Buffer.from(base64, "base64").toString("hex")],
    ]),
  });
}

function licences(text: string): Models.LicenseRepository {
  const id = SPDX.fixupSpdxId(text);
  if (id === undefined) throw new Error(`Look at this licence before it ships: ${text}`);
  return new Models.LicenseRepository([new Models.SpdxLicense(id)]);
}

/** A build is the same bytes only with the same Node, whose compressor it uses. */
function nodeItself(): Models.Component {
  return new Models.Component(Enums.ComponentType.Application, "node", {
    version: process.versions.node,
  });
}

/** The same content has the same number, in the form of a random one. */
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
