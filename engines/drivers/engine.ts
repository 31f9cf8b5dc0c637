/** The three makers' engines: what people have in hand is one of them. */
export const engineNames = ["chromium", "firefox", "webkit"] as const;

export type EngineName = (typeof engineNames)[number];

/** What a part of a page is, in the words of ARIA. */
export type Role =
  | "button"
  | "checkbox"
  | "combobox"
  | "dialog"
  | "heading"
  | "img"
  | "link"
  | "list"
  | "listitem"
  | "main"
  | "radio"
  | "region"
  | "status"
  | "textbox";

/** Something on a page that a person finds by what it is and what it is called. */
export interface Part {
  readonly press: () => Promise<void>;
  /** Puts a text into a field, in place of what stands there. */
  readonly fill: (text: string) => Promise<void>;
  readonly choose: (value: string) => Promise<void>;
  /** What a person reads there. */
  readonly text: () => Promise<string>;
  readonly shot: () => Promise<Buffer>;
}

/** One tab of a browser. What another engine's driver calls differently is said once here. */
export interface Tab {
  readonly open: (address: string) => Promise<void>;
  readonly reload: () => Promise<void>;
  readonly back: () => Promise<void>;
  readonly address: () => Promise<string>;
  /**
   * What has this role and exactly this name, as the engine itself tells it to a screen reader; without a name, what
   * has this role.
   */
  readonly all: (role: Role, name?: string) => Promise<readonly Part[]>;
  /** The value of an expression on the page. It is not under the page's policy. */
  readonly valueOf: (expression: string) => Promise<unknown>;
  readonly resize: (size: Size) => Promise<void>;
  readonly shot: () => Promise<Buffer>;
  /** A script error, or what the engine itself says on the console, as far as its driver tells. */
  readonly complaints: readonly Complaint[];
}

export interface Complaint {
  readonly text: string;
  /** What it is about, where the driver tells. */
  readonly address: string;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A browser with nothing in it yet, and what it can do. */
export interface Visitor {
  readonly newTab: () => Promise<Tab>;
  /** Forgets everything, as a private window does when it is closed. */
  readonly leave: () => Promise<void>;
}

/** A browser that runs. */
export interface Engine {
  readonly newVisitor: () => Promise<Visitor>;
  readonly close: () => Promise<void>;
}
