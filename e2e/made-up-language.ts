import type { Page } from "@playwright/test";

/**
 * Every word half as long again, and turned round: the mark U+202E has it written from right to left, letter by letter,
 * as Hebrew and Arabic are. What stands between the words stays, names of entities too.
 */
export function stretched(text: string): string {
  return text.replace(/&#?\w+;|\p{L}+/gu, (word) =>
    word.startsWith("&") ? word : `\u202e${word.replace(/(.)(.?)/gu, "$1$1$2")}\u202c`,
  );
}

/**
 * From here on the app speaks a language that nobody speaks, in the place of English: the same sentences, stretched.
 * They are made as the page asks for them, so that none of it is in the bundle.
 */
export async function speakMadeUp(page: Page): Promise<void> {
  await page.route("**/assets/en-*.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: `
        import { words as english } from "${new URL(route.request().url()).pathname}?as-it-is";
        ${stretched}
        const inMadeUp = (part) =>
          typeof part === "string" ? stretched(part)
          : typeof part === "function" ? (...given) => stretched(part(...given))
          : Array.isArray(part) ? part.map(inMadeUp)
          : Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, inMadeUp(inner)]));
        export const words = { ...inMadeUp(english), language: "en", direction: "rtl" };`,
    }),
  );
  await page.route("**/", async (route) => {
    const response = await route.fetch();
    const [head = "", body = ""] = (await response.text()).split("<body>");
    const drawn = body
      .replaceAll('dir="ltr"', 'dir="rtl"')
      .replace(/>[^<]+</g, (text) => stretched(text));
    await route.fulfill({ response, body: `${head}<body>${drawn}` });
  });
}
