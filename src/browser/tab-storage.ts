import type { BookStores } from "./progress-book-storage.ts";

/** The tab's own storage; where the browser refuses one, something that keeps nothing, so that the page still works. */
export function tabStorage({ session }: Pick<BookStores, "session">): Storage {
  return session ?? keepsNothing;
}

const keepsNothing: Storage = {
  length: 0,
  clear: () => {},
  getItem: () => null,
  key: () => null,
  removeItem: () => {},
  setItem: () => {},
};
