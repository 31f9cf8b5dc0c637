import type { Words } from "#ui/words/words.ts";
import { aboutWords } from "./about.ts";
import { addWords } from "./add.ts";
import { adminWords } from "./admin.ts";
import { checkWords } from "./check.ts";
import { dashboardWords } from "./dashboard.ts";
import { failuresWords } from "./failures.ts";
import { frameWords } from "./frame.ts";
import { helpDeskWords } from "./help-desk.ts";
import { lettersWords } from "./letters.ts";
import { listWords } from "./list.ts";
import { methodsWords } from "./methods.ts";
import { organizationWords } from "./organization.ts";
import { runWords } from "./run.ts";
import { importWords, settingsWords } from "./settings.ts";
import { startWords } from "./start.ts";
import { statusWords } from "./status.ts";
import { summaryWords } from "./summary.ts";

// Terms, one word each: home organization = Heimatorganisation, sign-in method = Anmeldemethode, way in = Zugang,
// entry = Eintrag, prompt = Anfrage, check = prüfen, test = testen, wipe and erase = zurücksetzen, approval = Zustimmung.
//
// Microsoft's names stand in German where a page of Microsoft says them, and in English otherwise, with what they
// mean in brackets where one has to find them on a German page:
// - Sicherheitsinformationen, Weiter, Sicherheitsschlüssel, Geschäfts-, Schul- oder Unikonto:
//   https://docs.microsoft.com/de-de/azure/active-directory/user-help/security-info-setup-auth-app
// - Mein Konto, Organisationen, Organisation verlassen (it calls the home organization "Eigene Organisation"):
//   https://docs.microsoft.com/de-de/azure/active-directory/user-help/my-account-portal-organizations-page
// - Benutzer, Authentifizierungsmethoden, Authentifizierungsmethode hinzufügen, Erneute MFA-Registrierung
//   erforderlich: https://docs.microsoft.com/de-de/azure/active-directory/authentication/howto-mfa-userdevicesettings
// - Befristeter Zugriffspass (TAP):
//   https://docs.microsoft.com/de-de/azure/active-directory/authentication/howto-authentication-temporary-access-pass
// - Bedingter Zugriff, Sicherheitsinformationen registrieren:
//   https://docs.microsoft.com/de-de/azure/active-directory/conditional-access/concept-conditional-access-cloud-apps
// - Authentifizierungsadministrator, Privilegierter Authentifizierungsadministrator, Sicherheitsadministrator,
//   Administrator für bedingten Zugriff: https://docs.microsoft.com/de-de/azure/active-directory/roles/delegate-by-task
// - Administrator für privilegierte Rollen, Cloudanwendungsadministrator, Anwendungsadministrator, Berechtigungen:
//   https://docs.microsoft.com/de-de/azure/active-directory/manage-apps/grant-admin-consent
// - Unternehmensanwendungen, Eigenschaften, Benutzer und Gruppen, Ja:
//   https://docs.microsoft.com/de-de/azure/active-directory/develop/howto-restrict-your-app-to-a-set-of-users

/** Every sentence on the screen in German. */
export const words: Words = {
  language: "de",
  direction: "ltr",
  product: "Rekey",
  ...frameWords,
  ...settingsWords,
  ...startWords,
  ...dashboardWords,
  ...listWords,
  ...addWords,
  ...checkWords,
  ...statusWords,
  ...organizationWords,
  ...runWords,
  ...methodsWords,
  ...lettersWords,
  ...summaryWords,
  ...helpDeskWords,
  ...importWords,
  ...failuresWords,
  ...adminWords,
  ...aboutWords,
};
