import { type Address, domainOf } from "#domain/organization/account.ts";
import { isPersonal } from "#domain/organization/personal.ts";

/** Whose name it is that stands beside an account. */
export type NameMeaning =
  /** That of the organization whose domain the account has. */
  | "the-home"
  /** That of the person. */
  | "the-person"
  | "personal-account"
  /** An organization's that a personal account visits. */
  | "a-name-alone"
  | "another-service"
  /** The home's under another name, or that of an organization which the account visits. */
  | "a-name-with-an-account";

/** Tells whose name it is, as far as name and account do. */
export function meaningOf(name: string, account: Address): NameMeaning {
  const domain = domainOf(account) ?? "";
  if (isPersonal(domain)) {
    return isService(name) || isPersonsName(name, account) ? "personal-account" : "a-name-alone";
  }
  if (isNamedAfter(name, domain)) return "the-home";
  if (isPersonsName(name, account)) return "the-person";
  return isService(name) ? "another-service" : "a-name-with-an-account";
}

/** What a company's name has beside what it goes by. */
const legalForms =
  /\b(?:the|ltd|limited|inc|incorporated|llc|llp|plc|corp|corporation|co|company|gmbh|mbh|ag|kg|kgaa|ohg|se|ev|eg|sa|sas|sarl|sci|bv|nv|spa|srl|ab|as|asa|oy|oyj|aps|pty|pte)\b/g;

/** Whether a domain bears the very name: `Contoso Ltd.` and `contoso.com`, not `Contoso Europe` and `contoso.com`. */
function isNamedAfter(name: string, domain: string): boolean {
  const spellings = [folded(name), folded(inGerman(name))];
  const plain = spellings.flatMap((each) => [
    squashed(each),
    squashed(each.replace(/[.']/g, "").replace(legalForms, "")),
  ]);
  return (
    spellings.includes(domain) ||
    labelsOf(domain).some((each) => each !== "" && plain.includes(each))
  );
}

/** Domains have `ue` for `ü` as often as `u`. */
function inGerman(name: string): string {
  return name.toLowerCase().replace(/[äöü]/g, "$&e").replace(/ß/g, "ss");
}

/** The labels that may bear a company's name: all but the ending, `co.uk` and `onmicrosoft.com` included. */
function labelsOf(domain: string): readonly string[] {
  const labels = domain.replace(/\.onmicrosoft\.[a-z]+$|\.(?:[a-z]{2,3}\.)?[a-z]+$/, "").split(".");
  return labels.map(squashed);
}

function folded(text: string): string {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "");
}

function squashed(text: string): string {
  return text.replace(/[^a-z0-9]/g, "");
}

/**
 * Whether a name is that of the person whose account it is: the account has every word of it, or first letters (`Ana
 * Lee` and `ana.lee@…` or `alee@…`). One word is too little: `Lee Associates` may invite `lee@fabrikam.com`.
 */
function isPersonsName(name: string, account: Address): boolean {
  const words = folded(name)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  const local = squashed(account.slice(0, account.indexOf("@")));
  if (words.length < 2 || words.length > 4) return false;
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return [words.join(""), last + first, first.charAt(0) + last, last + first.charAt(0)].includes(
    local,
  );
}

/** Services whose codes stand beside the work accounts in Authenticator, and what a personal account is called there. */
const services: ReadonlySet<string> = new Set([
  ...["microsoft", "microsoftaccount", "microsoftkonto", "comptemicrosoft", "outlook", "hotmail"],
  ...["personal", "personlich", "personnel", "google", "gmail", "apple", "facebook", "instagram"],
  ...[
    "amazon",
    "amazonwebservices",
    "aws",
    "ebay",
    "paypal",
    "stripe",
    "shopify",
    "github",
    "gitlab",
  ],
  ...[
    "bitbucket",
    "atlassian",
    "slack",
    "discord",
    "dropbox",
    "twitter",
    "x",
    "linkedin",
    "reddit",
  ],
  ...["twitch", "steam", "nintendo", "playstation", "epicgames", "coinbase", "binance", "kraken"],
  ...["protonmail", "proton", "bitwarden", "1password", "lastpass", "nextcloud", "cloudflare"],
  ...[
    "digitalocean",
    "heroku",
    "hetzner",
    "wordpress",
    "npm",
    "pypi",
    "docker",
    "zoom",
    "snapchat",
  ],
]);

/** Whether a name is that of a widely used service; an organization that bears it is asked about like any other. */
function isService(name: string): boolean {
  return services.has(squashed(folded(name)).replace(/com$/, ""));
}
