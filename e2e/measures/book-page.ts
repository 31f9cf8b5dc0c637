import { progressBookStorage, storesOf } from "#browser/progress-book-storage.ts";
import { mergeBooks } from "#domain/book/progress-book.ts";

/** The book in a page of a test's: the storage that ships, over the browser's own, with the browser's own events. */
export interface BookPage {
  readonly makeOwn: () => void;
  /** Keeps a round after another, as fast as the page goes along; each is told to the other tabs once it is kept. */
  readonly write: (name: string, rounds: number) => Promise<void>;
  /** The latest round that other tabs told to have kept of each tick. */
  readonly heard: Readonly<Record<string, number>>;
  /** The round that each tick was kept in, as a tab reads it that comes later. */
  readonly kept: () => Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    bookPage: BookPage;
  }
}

/** Each round is of one of these, so that the book stays as small as a person's. */
const ticks = 50;

const storage = progressBookStorage(storesOf(window));
const held = { book: storage.load().book };
storage.onOtherTab(({ book }) => {
  held.book = mergeBooks(held.book, book);
});

const tabs = new BroadcastChannel("rounds");
const heard: Record<string, number> = {};
tabs.onmessage = ({ data: [tick, round] }) => {
  heard[tick] = round;
};

function keep(name: string, round: number): void {
  const tick = `${name} ${round % ticks}`;
  const general = new Map(held.book.general).set(tick, { value: round, at: round, by: name });
  const { book, keeping } = storage.keep({ ...held.book, general });
  held.book = book;
  if (keeping.kind === "kept") tabs.postMessage([tick, round]);
}

/** Lets other tabs' events in. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(0);
  });
}

window.bookPage = {
  makeOwn: () => {
    held.book = storage.setOwner("own", held.book).book;
  },
  write: async (name, rounds) => {
    for (let round = 0; round < rounds; round++) {
      keep(name, round);
      await turn();
    }
  },
  heard,
  kept: () =>
    Object.fromEntries([...storage.load().book.general].map(([tick, { value }]) => [tick, value])),
};
