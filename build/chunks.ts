import { fileURLToPath } from "node:url";

// Which modules make one chunk. Left to itself the bundler makes ninety, most of them below a kilobyte, because it cuts
// wherever two pages share something; and what is compressed apart is compressed worse.

/** What the bundler tells of its modules. */
interface Chunking {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** What loads together: these files, and all that they import. */
const screens = {
  microsoft: ["ui/SignedIn.tsx", "entra/session/session.ts"],
  run: [
    "ui/organization/OrganizationPage.tsx",
    "ui/rounds/TestAllPage.tsx",
    "ui/rounds/TidyUpPage.tsx",
  ],
  add: ["ui/add/AddPage.tsx", "app/actions/read-paste.ts", "domain/paste/parser.ts"],
  summary: ["ui/summary/SummaryPage.tsx", "ui/summary/PrintedSheet.tsx"],
  settings: [
    "ui/settings/SettingsPage.tsx",
    "ui/import/ImportPage.tsx",
    "app/actions/list-transfer.ts",
    "ui/about/AboutPage.tsx",
  ],
  helpers: [
    "ui/help-desk/HelpDeskPage.tsx",
    "ui/admin/AdminPage.tsx",
    "ui/diagnostics/DiagnosticsPage.tsx",
  ],
  parts: [
    "ui/troubles/TroubleNote.tsx",
    "ui/keeping/KeepingNotice.tsx",
    "ui/dashboard/list/ListingNote.tsx",
    "ui/dashboard/list/CheckChoices.tsx",
    "ui/start/PersonalSignIn.tsx",
  ],
} as const;

type Screen = keyof typeof screens;

const screenNames = [
  "microsoft",
  "run",
  "add",
  "summary",
  "settings",
  "helpers",
  "parts",
] as const satisfies readonly Screen[];

/** What runs without the app; the bundler cuts it as it likes. */
const apart = [
  "entry.ts",
  "consent-page.ts",
  "entra/session/redirect-bridge.ts",
  "service-worker.ts",
];

/** Behind the door of Fluent's collection, which the app comes through for its provider, and no part of the list. */
const notOnTheList =
  /@fluentui\/react-(?:checkbox|field|input|label|link|message-bar|motion|radio|textarea)\//;

/** Names the chunk of each module; `null` leaves it to the bundler. */
export function chunkNames(): (id: string, chunking: Chunking) => string | null {
  const known: { naming?: (id: string) => string | null } = {};
  return (id, chunking) => {
    known.naming ??= namingBy(chunking);
    return known.naming(id);
  };
}

function namingBy(chunking: Chunking): (id: string) => string | null {
  const alone = reachedFrom(apart, chunking);
  const app = reachedFrom(["main.tsx"], chunking);
  const reached = screenNames.map((name) => [name, reachedFrom(screens[name], chunking)] as const);
  return (id) => {
    if (alone.has(id)) return null;
    if (notOnTheList.test(id)) return "parts";
    return app.has(id)
      ? "main"
      : nameOfShared(reached.flatMap(([name, ids]) => (ids.has(id) ? name : [])));
  };
}

/** Signing in stays as the bundler cuts it: the page that Microsoft answers to shares a part of it. */
function nameOfShared([only, ...others]: readonly Screen[]): string | null {
  if (only === undefined) return null;
  if (others.length === 0) return only === "microsoft" ? null : only;
  // What signing in needs too must not come with the pages, nor signing in with them.
  return [only, ...others].includes("microsoft") ? "main" : "parts";
}

function reachedFrom(starts: readonly string[], chunking: Chunking): ReadonlySet<string> {
  const reached = new Set(
    starts.map((start) => fileURLToPath(new URL(`../src/${start}`, import.meta.url))),
  );
  // A set is walked to its end, what is added on the way included.
  for (const id of reached) {
    for (const imported of chunking.getModuleInfo(id)?.importedIds ?? []) reached.add(imported);
  }
  return reached;
}
