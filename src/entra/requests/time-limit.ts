/** The longest that one request may take. */
const timeLimitMilliseconds = 15_000;

/** A signal that ends a request when the person leaves, or after 15 s, whichever comes first. */
export function withTimeLimit(signal?: AbortSignal): AbortSignal {
  const limit = new AbortController();
  // Not `AbortSignal.timeout`: that clock is the browser's own, and no test can move it.
  setTimeout(
    () => limit.abort(new DOMException("No answer within 15 s.", "TimeoutError")),
    timeLimitMilliseconds,
  );
  return signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
}
