import { brotliCompressSync, gzipSync } from "node:zlib";
import type { Page, Response } from "@playwright/test";

/** One file that a page asked for, as it would be sent. */
interface SentFile {
  readonly path: string;
  readonly isScript: boolean;
  readonly gzip: number;
  readonly brotli: number;
}

/** What a page has asked its own host for since; sizes in bytes. */
export interface PageWeight {
  readonly files: () => Promise<readonly SentFile[]>;
}

/**
 * Watches what a page asks its host for. The test server sends files as they are; here they are compressed as a
 * host does it, so that the figures depend on the build alone and not on the server.
 */
export function pageWeight(page: Page, origin: string): PageWeight {
  const answers: Promise<SentFile | undefined>[] = [];
  page.on("response", (response) => {
    if (new URL(response.url()).origin === origin) answers.push(sentFile(response));
  });
  return {
    files: async () => {
      const files = await Promise.all(answers);
      return files.filter((file) => file !== undefined);
    },
  };
}

async function sentFile(response: Response): Promise<SentFile | undefined> {
  // One that the page left behind unread has no body any more, and was not waited for.
  const body = await response.body().catch(() => undefined);
  if (!body) return undefined;
  const { pathname } = new URL(response.url());
  return {
    path: pathname,
    isScript: pathname.endsWith(".js"),
    gzip: gzipSync(body, { level: 9 }).length,
    brotli: brotliCompressSync(body).length,
  };
}

/** A chunk that holds the sentences of one language. */
export function isLanguage(path: string): boolean {
  return /\/(?:en|de|fr)-[\w-]+\.js$/.test(path);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
