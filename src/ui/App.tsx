import { FluentProvider } from "@fluentui/react-components";
import { type ComponentType, StrictMode, Suspense, useSyncExternalStore } from "react";
import type { Route } from "#domain/route.ts";
import type { StartWay } from "#domain/start-way.ts";
import { useAppStyles } from "./App.styles.ts";
import { AppContext, type AppValue } from "./app-context.ts";
import { Dashboard } from "./dashboard/Dashboard.tsx";
import { Outline } from "./frame/Outline.tsx";
import { Shell } from "./frame/Shell.tsx";
import { UnknownPage } from "./frame/UnknownPage.tsx";
import { lazyPage } from "./lazy-part.ts";
import { NamesProvider } from "./names/NamesProvider.tsx";
import { useRoute } from "./navigation.ts";
import { ReturnLanding } from "./organization/ReturnLanding.tsx";
import { StartPage } from "./start/StartPage.tsx";
import { PrintSwitch } from "./summary/PrintSwitch.tsx";
import { type ThemeName, themes } from "./theme.ts";
import { useWords } from "./words/words.ts";

const AboutPage = lazyPage(() => import("./about/AboutPage.tsx").then((part) => part.AboutPage));
const AddPage = lazyPage(() => import("./add/AddPage.tsx").then((part) => part.AddPage));
const AdminPage = lazyPage(() => import("./admin/AdminPage.tsx").then((part) => part.AdminPage));
const DiagnosticsPage = lazyPage(() =>
  import("./diagnostics/DiagnosticsPage.tsx").then((part) => part.DiagnosticsPage),
);
const HelpDeskPage = lazyPage(() =>
  import("./help-desk/HelpDeskPage.tsx").then((part) => part.HelpDeskPage),
);
const ImportPage = lazyPage(() =>
  import("./import/ImportPage.tsx").then((part) => part.ImportPage),
);
const OrganizationPage = lazyPage(() =>
  import("./organization/OrganizationPage.tsx").then((part) => part.OrganizationPage),
);
const TestAllPage = lazyPage(() =>
  import("./rounds/TestAllPage.tsx").then((part) => part.TestAllPage),
);
const TidyUpPage = lazyPage(() =>
  import("./rounds/TidyUpPage.tsx").then((part) => part.TidyUpPage),
);
const SettingsPage = lazyPage(() =>
  import("./settings/SettingsPage.tsx").then((part) => part.SettingsPage),
);
const SummaryPage = lazyPage(() =>
  import("./summary/SummaryPage.tsx").then((part) => part.SummaryPage),
);

interface AppProps {
  readonly app: AppValue;
  /** The way in that was chosen on the first paint, if that is why the app was fetched. */
  readonly cameFrom: StartWay | undefined;
  readonly AccountMenu: ComponentType;
}

/** The whole app: theme, frame, and the page that the address names. */
export function App({ app, cameFrom, AccountMenu }: AppProps) {
  const styles = useAppStyles();
  const theme = useSyncExternalStore(subscribeToSettings, themeNow);
  const route = useRoute();
  const words = useWords();
  return (
    <StrictMode>
      <FluentProvider theme={themes[theme]} dir={words.direction} className={styles.provider}>
        <AppContext.Provider value={app}>
          <NamesProvider>
            <PrintSwitch route={route}>
              <ReturnLanding route={route} />
              <Shell route={route} takesFocus={cameFrom !== undefined} AccountMenu={AccountMenu}>
                <Suspense key={route.kind} fallback={<Outline>{words.openingPage}</Outline>}>
                  <Page route={route} cameFrom={cameFrom} />
                </Suspense>
              </Shell>
            </PrintSwitch>
          </NamesProvider>
        </AppContext.Provider>
      </FluentProvider>
    </StrictMode>
  );
}

function Page({ route, cameFrom }: { route: Route } & Pick<AppProps, "cameFrom">) {
  switch (route.kind) {
    case "start":
      return <StartPage chosen={cameFrom} />;
    case "organizations":
      return <Dashboard />;
    case "organization":
      return <OrganizationPage key={route.tenant} tenant={route.tenant} />;
    case "summary":
      return <SummaryPage tenant={route.tenant} />;
    case "test-all":
      return <TestAllPage />;
    case "tidy-up":
      return <TidyUpPage />;
    case "import":
      return <ImportPage key={route.code} code={route.code} />;
    case "admin":
      return <AdminPage key={route.tenant} tenant={route.tenant} />;
    case "add":
      return <AddPage />;
    case "settings":
      return <SettingsPage />;
    case "help-desk":
      return <HelpDeskPage />;
    case "about":
      return <AboutPage />;
    case "diagnostics":
      return <DiagnosticsPage />;
    case "unknown":
      return <UnknownPage path={route.path} />;
  }
}

/** The settings of the device that choose the theme. Paper is always light. */
const settings = {
  dark: "(prefers-color-scheme: dark)",
  screen: "not print",
  contrast: "(prefers-contrast: more)",
} as const;

function isSet(setting: keyof typeof settings): boolean {
  return matchMedia(settings[setting]).matches;
}

function themeNow(): ThemeName {
  const isDark = isSet("dark") && isSet("screen");
  if (isSet("contrast")) return isDark ? "darkContrasting" : "lightContrasting";
  return isDark ? "dark" : "light";
}

function subscribeToSettings(onChange: () => void): () => void {
  const watched = Object.values(settings).map((setting) => matchMedia(setting));
  for (const setting of watched) setting.addEventListener("change", onChange);
  return () => {
    for (const setting of watched) setting.removeEventListener("change", onChange);
  };
}
