import type { ListCode } from "#domain/book/list-code.ts";
import type { BookStorage } from "#domain/book/storage.ts";
import type { AnswersKeeper } from "#domain/diagnostics/answers-told.ts";
import type { ReadBrowserFacts } from "#domain/diagnostics/browser-facts.ts";
import type {
  AdminConsent,
  CheckMemory,
  Directory,
  ErrandKeeper,
  PageReturns,
  VisitKeeper,
} from "#domain/microsoft/ports.ts";

/** All that the app reaches outside itself. */
export interface Ports {
  readonly directory: Directory;
  readonly adminConsent: AdminConsent;
  readonly errands: ErrandKeeper;
  readonly answers: AnswersKeeper;
  readonly visits: VisitKeeper;
  readonly checkMemory: CheckMemory;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Ends at that moment, or when the signal says so. */
  readonly waitUntil: (at: number, signal: AbortSignal) => Promise<void>;
  readonly onPageReturn: PageReturns;
  /** An ID that nothing had before. */
  readonly newId: () => string;
  /** Names this tab among the writers of the book. */
  readonly tab: string;
  readonly storage: BookStorage;
  readonly listCode: ListCode;
  readonly browserFacts: ReadBrowserFacts;
}
