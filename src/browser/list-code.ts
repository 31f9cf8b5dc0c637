import {
  type DecodedList,
  type ListCode,
  type ListRefusal,
  longestList,
} from "#domain/book/list-code.ts";

/** Lists as codes by the browser's own compression. */
export const listCode: ListCode = { codeFrom, textFrom };

/** Deflated and written in base64url, whose characters mean nothing in an address. */
async function codeFrom(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  return btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Inflates a code that anybody may have made: never more of it than a list may be long, and no longer than until
 * it proves damaged.
 */
async function textFrom(code: string): Promise<DecodedList> {
  if (code.length > longestList) return refused("too-large");
  if (!/^[\w-]+$/.test(code) || code.length % 4 === 1) return refused("damaged");
  const letters = atob(code.replaceAll("-", "+").replaceAll("_", "/"));
  const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const inflated = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  try {
    return await boundedText(inflated);
  } catch {
    return refused("damaged");
  }
}

/** Throws where the stream does: what was deflated wrongly, or is no UTF-8. Not `for await`, which Safari lacks. */
async function boundedText(stream: ReadableStream<Uint8Array>): Promise<DecodedList> {
  const reader = stream.getReader();
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const parts: string[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > longestList) {
      await reader.cancel();
      return refused("too-large");
    }
    parts.push(decoder.decode(part.value, { stream: true }));
  }
  return { kind: "text", text: parts.join("") + decoder.decode() };
}

function refused(reason: ListRefusal): DecodedList {
  return { kind: "refused", reason };
}
