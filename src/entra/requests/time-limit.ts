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
  if (signal) endWith(signal, limit);
  return limit.signal;
}

/** Ends the one when the other ends. `AbortSignal.any` would do the same, but Safari has it only from 17.4 on. */
function endWith(signal: AbortSignal, limit: AbortController): void {
  const handleAbort = () => limit.abort(signal.reason);
  if (signal.aborted) handleAbort();
  else signal.addEventListener("abort", handleAbort, { once: true, signal: limit.signal });
}
