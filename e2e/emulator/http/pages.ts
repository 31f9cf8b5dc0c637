import { type Html, html } from "./html.ts";

const style = `
  :root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif; }
  body { margin: 0; background: light-dark(#f4f4f2, #1b1b1a); color: light-dark(#222, #eee); }
  .banner { padding: .5rem 1rem; background: #5b3a8c; color: #fff; text-align: center; }
  main { max-width: 30rem; margin: 2rem auto; padding: 1.5rem 2rem 2rem; border-radius: .5rem;
    background: light-dark(#fff, #272726); }
  h1 { font-size: 1.4rem; line-height: 1.25; overflow-wrap: anywhere; }
  h2 { font-size: 1.1rem; }
  p, li { overflow-wrap: anywhere; }
  ul { padding: 0; list-style: none; }
  li { margin: .5rem 0; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center;
    justify-content: space-between; }
  li form { margin: 0; }
  li button { width: auto; }
  a { color: inherit; }
  form { margin: .5rem 0; }
  button { font: inherit; width: 100%; padding: .6rem .8rem; border: 1px solid #767676;
    border-radius: .3rem; background: transparent; color: inherit; text-align: start; cursor: pointer;
    overflow-wrap: anywhere; }
  button:hover { background: light-dark(#ecebe8, #383836); }
  label { display: block; margin: .75rem 0; }
  input { font: inherit; display: block; width: 100%; box-sizing: border-box; padding: .5rem; }
  .code { margin-top: 1.5rem; font-size: .85rem; opacity: .8; white-space: pre-line; }
`;

/** A page of the local Entra. Each one says that it is not Microsoft. */
export function pageOf(title: string, body: Html, status = 200): Response {
  return new Response(
    `<!doctype html>${
      html`<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${{ markup: style }}</style>
</head>
<body>
<header class="banner">Local Entra: not Microsoft</header>
<main><h1>${title}</h1>${body}</main>
</body>
</html>`.markup
    }`,
    {
      status,
      headers: {
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-store, no-cache",
        // Microsoft's sign-in pages refuse to be framed, too.
        "x-frame-options": "DENY",
        "content-security-policy":
          "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
        "referrer-policy": "strict-origin-when-cross-origin",
      },
    },
  );
}
