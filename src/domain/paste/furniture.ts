import { withoutEdges } from "#domain/text/plain-text.ts";
import type { Furniture } from "./entry.ts";
import { roleOf } from "./fields.ts";

/** The part of a page that a heading opens. */
export type Section =
  /** My Account's *Home organization*. */
  | "home"
  /** My Account's *Other organizations you collaborate with*. */
  | "other"
  /** Azure's *Directories + subscriptions*. */
  | "directories"
  | "none";

/** A line that says nothing of its own, and the section it opens, if it opens one. */
export interface FurnitureLine {
  readonly what: Furniture;
  readonly opens?: Section;
}

const headings: ReadonlyMap<string, Section> = new Map<string, Section>([
  ["organizations", "none"],
  ["my account", "none"],
  ["home organization", "home"],
  ["other organizations", "other"],
  ["other organizations you collaborate with", "other"],
  ["directories", "directories"],
  ["all directories", "directories"],
  ["directories + subscriptions", "directories"],
  ["portal settings | directories + subscriptions", "directories"],
  ["switch directory", "directories"],
  ["authenticator", "none"],
  ["microsoft authenticator", "none"],
  ["accounts", "none"],
  ["work or school account", "none"],
  ["work or school accounts", "none"],
]);

const buttons: ReadonlySet<string> = new Set([
  ...["leave", "leave organization", "sign in to leave", "sign in to leave organization"],
  ...["switch", "current", "favorites", "make default", "startup directory", "add account"],
  ...["set as startup directory", "manage", "manage organizations", "switch organization"],
  ...["edit", "copy", "search", "learn more", "show qr code", "show code", "sign in", "sign out"],
]);

const notices = [
  ...["action required", "scan the qr code provided by your organization", "your account"],
  ...["to finish recovering your account", "finish recovering your account"],
  ...["recovering your account", "one-time password code", "passwordless sign-in enabled"],
  ...["phone sign-in enabled", "enable phone sign-in", "set up phone sign-in"],
  ...["notifications enabled", "password", "passkey"],
];

const commandLines = [
  ...["the default is marked with an *", "select a subscription and tenant"],
  ...["retrieving tenants and subscriptions", "select the account you want to log in with"],
  ...["a web browser has been opened at", "you have logged in. now let us find"],
  ...["the following tenants ", "if you need to access subscriptions in the following tenants"],
  ...["with the new azure cli login experience", "if you encounter any problem, please open"],
  ...["the login output has been updated", "warning] the login output has been updated"],
  ...["tenant and subscription selection", "announcements", "no subscriptions found for"],
  ...["to sign in, use a web browser", "this command group is experimental"],
  ...["command group 'account tenant' is experimental", "az account", "az login"],
];
const prompt =
  /^(?:ps [^>]{0,200}>|[a-z]:\\[^>]{0,200}>|[^\s$#]{1,100}@[^\s$#]{1,100}[$#]|[$>]) ?az /;

/**
 * Recognises what pages, Authenticator and the command line print around organizations, in English;
 * `undefined` for all else. In another language it stays visible as unread.
 */
export function furnitureIn(text: string): FurnitureLine | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return { what: "ruler" };
  if (/^\s*\d[\d ]{0,9}$/.test(text)) return { what: "number" };
  const start = text.trim().slice(0, 300).toLowerCase();
  const line = withoutEdges(start).replace(/organis/g, "organiz");
  const opens = headings.get(line);
  if (opens) return { what: "heading", opens };
  if (buttons.has(line)) return { what: "button" };
  if (notices.some((notice) => line.startsWith(notice) && isNotice(line, notice))) {
    return { what: "notice" };
  }
  const isCommand = prompt.test(start) || commandLines.some((command) => line.startsWith(command));
  return isCommand ? { what: "command" } : columnHeading(text);
}

/** A notice of one or two words must be all there is: "Password Manager Inc." is a name. */
function isNotice(line: string, notice: string): boolean {
  return line === notice || notice.split(" ").length > 3;
}

/** Azure's table copied cell by cell has its headings on lines of their own. */
function columnHeading(text: string): FurnitureLine | undefined {
  const role = roleOf(text);
  if (role === undefined || role === "beside") return undefined;
  const isDirectory = /^\W*directory/i.test(text);
  return { what: "table-header", ...(isDirectory ? { opens: "directories" as const } : {}) };
}
