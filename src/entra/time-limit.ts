/** The longest that one request may take. */
const timeLimitMilliseconds = 15_000;

/** A signal that ends a request when the person leaves, or after 15 s, whichever comes first. */
export function withTimeLimit(signal?: AbortSignal): AbortSignal {
  const limit = AbortSignal.timeout(timeLimitMilliseconds);
  return signal ? AbortSignal.any([signal, limit]) : limit;
}
