import { FluentProvider } from "@fluentui/react-components";
import { type ComponentType, StrictMode, useSyncExternalStore } from "react";
import type { Route } from "#domain/route.ts";
import { useAppStyles, usePageStyles } from "./App.styles.ts";
import { AboutPage } from "./about/AboutPage.tsx";
import { AdminPage } from "./admin/AdminPage.tsx";
import { AppContext, type App as AppValue } from "./app-context.ts";
import { Dashboard } from "./dashboard/Dashboard.tsx";
import { DiagnosticsPage } from "./diagnostics/DiagnosticsPage.tsx";
import { ImportPage } from "./import/ImportPage.tsx";
import { useRoute } from "./navigation.ts";
import { OrganizationPage } from "./organization/OrganizationPage.tsx";
import { NamesProvider } from "./parts/NamesProvider.tsx";
import { Shell } from "./parts/Shell.tsx";
import { UnknownPage } from "./parts/UnknownPage.tsx";
import { StartPage } from "./start/StartPage.tsx";
import { SummaryPage } from "./summary/SummaryPage.tsx";
import { darkTheme, lightTheme } from "./theme.ts";

/** The whole app: theme, frame, and the page that the address names. */
export function App({ app, AccountMenu }: { app: AppValue; AccountMenu: ComponentType }) {
  usePageStyles();
  const styles = useAppStyles();
  const isDark = useSyncExternalStore(subscribeToSchemes, isDarkNow);
  const route = useRoute();
  return (
    <StrictMode>
      <FluentProvider theme={isDark ? darkTheme : lightTheme} className={styles.provider}>
        <AppContext.Provider value={app}>
          <NamesProvider>
            <Shell route={route} AccountMenu={AccountMenu}>
              <Page route={route} />
            </Shell>
          </NamesProvider>
        </AppContext.Provider>
      </FluentProvider>
    </StrictMode>
  );
}

function Page({ route }: { route: Route }) {
  switch (route.kind) {
    case "start":
      return <StartPage />;
    case "organizations":
      return <Dashboard />;
    case "organization":
      return <OrganizationPage key={route.tenant} tenant={route.tenant} />;
    case "summary":
      return <SummaryPage tenant={route.tenant} />;
    case "import":
      return <ImportPage key={route.code} code={route.code} />;
    case "admin":
      return <AdminPage key={route.tenant} tenant={route.tenant} />;
    case "about":
      return <AboutPage />;
    case "diagnostics":
      return <DiagnosticsPage />;
    case "unknown":
      return <UnknownPage path={route.path} />;
  }
}

/** Paper is light, whatever the screen is. */
function isDarkNow(): boolean {
  return schemes().every(({ matches }) => matches);
}

function schemes(): readonly MediaQueryList[] {
  return [matchMedia("(prefers-color-scheme: dark)"), matchMedia("not print")];
}

function subscribeToSchemes(onChange: () => void): () => void {
  const watched = schemes();
  for (const scheme of watched) scheme.addEventListener("change", onChange);
  return () => {
    for (const scheme of watched) scheme.removeEventListener("change", onChange);
  };
}
