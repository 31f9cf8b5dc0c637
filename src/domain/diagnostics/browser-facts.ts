/** What matters of a browser when something does not work, and nothing that would tell one person's from another's. */
export interface BrowserFacts {
  readonly name: BrowserName;
  /** Absent where the browser's name is not known. */
  readonly majorVersion?: number;
  readonly localStorage: StorageUse;
  readonly sessionStorage: StorageUse;
  readonly hasCookies: boolean;
  /** What the browser says; only a no is to be trusted. */
  readonly isOnline: boolean;
  /** Whether the page may use the browser's cryptography, which a sign-in needs. */
  readonly isSecureContext: boolean;
  /** How many languages are preferred, not which. */
  readonly languageCount: number;
}

/** The browsers that are told apart; those of Apple's phones count as what they call themselves. */
export type BrowserName =
  | "Chrome"
  | "Edge"
  | "Firefox"
  | "Opera"
  | "Safari"
  | "Samsung Internet"
  | "unknown";

/** Whether a storage took what it was given. */
export type StorageUse = "usable" | "full" | "blocked";

/** Looks at the browser as it is now. */
export type ReadBrowserFacts = () => BrowserFacts;
