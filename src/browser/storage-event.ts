import { bookKey, prefix } from "./keys.ts";

/** Whether another tab changed one of our keys, or all of them at once (`key` is `null`). */
export function isOurs(event: Event): boolean {
  const key = "key" in event ? event.key : undefined;
  return key === null || (typeof key === "string" && key.startsWith(prefix));
}

/** The book as another tab has just written it; `undefined` where the event is of something else, or of a removal. */
export function writtenBook(event: Event): string | undefined {
  const text =
    "key" in event && event.key === bookKey && "newValue" in event ? event.newValue : undefined;
  return typeof text === "string" ? text : undefined;
}
