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

/*
 * How this file speaks.
 *
 * "vous"; one word a thing: organisation · organisation d’origine · invité · méthode de connexion · entrée ·
 * demande (prompt) · vérifier (check: read again) · tester (test) · contrôler or regarder (look yourself) · moyen
 * d’accès (way in) · effacer (wipe) · enregistré (registered) · approuver, approbation (consent) · coche (tick).
 * Sentences avoid "de" and "à" before a name, which may begin with a vowel or be several.
 *
 * The narrow no-break space (U+202F) stands before : ; ? and inside « ». The letters have straight apostrophes and
 * few words to spare: they have to fit a mail program's link, where an apostrophe such as ’ takes nine characters.
 *
 * Names of Microsoft's stand in French where a French page of Microsoft's says them:
 * - Informations de sécurité, Application d’authentification, Suivant, Supprimer:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/user-help/security-info-setup-auth-app
 * - Mon compte, Organisations, organisation d’origine:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/user-help/my-account-portal-organizations-page
 * - Répertoires, in the Azure portal: https://docs.microsoft.com/fr-ca/azure/azure-portal/set-preferences
 * - Accéder à la Gestion des services Azure en tant qu’utilisateurs de l’organisation:
 *   https://docs.microsoft.com/fr-fr/azure/logic-apps/custom-connector-azure-active-directory-authentication
 * - centre d’administration Microsoft Entra, passe d’accès temporaire:
 *   https://learn.microsoft.com/fr-fr/entra/identity/authentication/howto-authentication-temporary-access-pass
 * - Applications d’entreprise, Autorisations:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/manage-apps/grant-admin-consent
 * - Propriétés, Affectation de l’utilisateur requise, Utilisateurs et groupes:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/manage-apps/assign-user-or-group-access-portal
 * - Inscrire des informations de sécurité:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/conditional-access/concept-conditional-access-cloud-apps
 * - the administrators' roles: https://docs.microsoft.com/fr-fr/azure/active-directory/roles/permissions-reference
 * - clé d’accès (passkey):
 *   https://support.microsoft.com/fr-fr/account-billing/connexion-avec-une-clé-d-accès-09a49a86-ca47-406c-8acc-ed0e3c852c6d
 *
 * Every other name stays as Microsoft writes it in English, with its sense in brackets where somebody has to find it.
 */

/** Every sentence on the screen in French. */
export const words: Words = {
  language: "fr",
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
