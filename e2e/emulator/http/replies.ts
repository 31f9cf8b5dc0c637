/** Answers that every service needs. */

export const jsonReply = (
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });

/** 303, so that a form's POST becomes a GET and the page can be reloaded. */
export const redirectTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });

/** What is not modelled must never look as if it worked. */
export const notModelled = (what: string): Response =>
  new Response(`The local Entra emulator does not model ${what}.\n`, {
    status: 501,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
