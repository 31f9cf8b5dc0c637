import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { create } from "tar";

/** What goes into an archive: files and folders of the source by where they shall lie, and texts made for it. */
interface Contents {
  readonly copied: Readonly<Record<string, string>>;
  readonly written: Readonly<Record<string, string>>;
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
    for (const [path, text] of Object.entries(written)) writeFileSync(place(path), text);
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

function gzipped(content: Buffer): Buffer {
  const archive = gzipSync(content, { level: 9 });
  // The byte that names the system that compressed it: unknown, everywhere.
  archive[9] = 255;
  return archive;
}
