export function jsonReply(
  body: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
      ...headers,
    },
  });
}

/** 303, so that a form's POST becomes a GET and the page can be reloaded. */
export function redirectTo(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}

/** What is not modelled is answered with 501, so that it can never look as if it worked. */
export function notModelled(what: string): Response {
  return new Response(`The local Entra emulator does not model ${what}.\n`, {
    status: 501,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
