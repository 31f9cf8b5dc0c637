import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { create } from "tar";
import { gzipped } from "./precompressed.ts";

/** What goes into an archive: files and folders of the source by where they shall lie, and what is made for it. */
interface Contents {
  readonly copied: Readonly<Record<string, string>>;
  readonly written: Readonly<Record<string, string | Buffer>>;
}

/** A `.tar.gz` with everything in one folder. Who makes it, where and on which system leaves no trace in it. */
export function releaseArchive(title: string, { copied, written }: Contents, date: Date): Buffer {
  const stage = mkdtempSync(join(tmpdir(), "rekey-release-"));
  try {
    const place = (path: string) => {
      const full = join(stage, title, path);
      mkdirSync(dirname(full), { recursive: true });
      return full;
    };
    for (const [path, from] of Object.entries(copied))
      cpSync(from, place(path), { recursive: true });
    for (const [path, made] of Object.entries(written)) writeFileSync(place(path), made);
    return gzipped(tarOf(stage, date));
  } finally {
    rmSync(stage, { recursive: true });
  }
}

/** `portable` leaves out who made it and when; whatever a system's rights are, all may read. */
function tarOf(stage: string, date: Date): Buffer {
  const paths = readdirSync(stage, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(stage.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
  const parts: Buffer[] = [];
  const stream = create({ cwd: stage, portable: true, mtime: date, sync: true }, paths);
  stream.on("data", (part) => parts.push(part));
  return Buffer.concat(parts);
}
