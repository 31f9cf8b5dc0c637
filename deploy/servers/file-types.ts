import type { HostingRules } from "./hosting-rules.ts";

interface FileType {
  /** With its dot. */
  readonly extension: string;
  readonly type: string;
  /** Text that says in which alphabet it is; the others know it by themselves. */
  readonly isText: boolean;
}

/** A table of our own, because under `nosniff` a wrong type is a page that does not start, and servers differ. */
const common: readonly FileType[] = [
  { extension: ".html", type: "text/html", isText: true },
  { extension: ".css", type: "text/css", isText: true },
  { extension: ".js", type: "text/javascript", isText: true },
  { extension: ".txt", type: "text/plain", isText: true },
  { extension: ".json", type: "application/json", isText: false },
  { extension: ".svg", type: "image/svg+xml", isText: false },
  { extension: ".png", type: "image/png", isText: false },
  { extension: ".ico", type: "image/x-icon", isText: false },
  { extension: ".woff2", type: "font/woff2", isText: false },
];

/** How each kind of file is named to browsers. */
export function fileTypes({ mimeTypes }: HostingRules): readonly FileType[] {
  const own = Object.entries(mimeTypes).map(([extension, type]) => ({
    extension,
    type,
    isText: false,
  }));
  return [...common, ...own];
}
