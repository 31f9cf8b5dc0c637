import { build } from "vite";
import type { TestHost } from "../app-server.ts";

/** Puts a page on the host that keeps a book and nothing else: `book.html`. */
export async function serveBookPage({ replaced }: TestHost): Promise<void> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      rolldownOptions: { input: "e2e/measures/book-page.ts", output: { format: "iife" } },
    },
  });
  const [first] = [built].flat();
  if (!first || !("output" in first)) throw new Error("The page was not built.");
  replaced.set("/book.js", first.output[0].code);
  replaced.set(
    "/book.html",
    '<!doctype html><title>Book</title><link rel="icon" href="favicon.svg"><script src="book.js"></script>',
  );
}
