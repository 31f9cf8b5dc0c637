import type { startWords as english } from "#ui/words/en/start.ts";
import type { Translated } from "#ui/words/words.ts";

export const startWords: Translated<typeof english> = {
  start: {
    heading: "Passer Microsoft Authenticator sur votre nouveau téléphone",
    promise:
      "La restauration d’un téléphone ne ramène que les noms de vos comptes professionnels. Rekey vous mène à la bonne page de chaque organisation. Il vous dit quand l’ancien téléphone peut partir.",
    waysIn: "Trois façons de commencer",
    signIn: "Se connecter avec un compte professionnel ou scolaire",
    signInHint:
      "Rekey apprend votre nom et votre organisation d’origine, rien d’autre. Vous pourrez ajouter les autres à l’étape suivante.",
    personal: "J’utilise un compte personnel",
    personalHint: "Pour les comptes personnels : choisissez une organisation et connectez-vous là.",
    personalField: "Le domaine ou l’ID de l’organisation",
    personalExample:
      "Par exemple contoso.com, ou le long ID qui figure dans un lien que vous avez reçu.",
    personalWrong: "Ce n’est ni un domaine comme contoso.com ni l’ID d’une organisation.",
    personalGo: "Se connecter à cette organisation",
    without: "Commencer sans se connecter",
    withoutHint:
      "Saisissez ou collez ce que vous lisez dans Authenticator. Les liens, les codes, les étapes et la feuille à imprimer fonctionnent tous.",
    noRegistration:
      "Cette copie de Rekey n’a pas encore d’inscription d’application, donc personne ne peut s’y connecter. Tout le reste fonctionne.",
    facts: [
      "Rien ne quitte ce navigateur. Il n’y a pas de serveur derrière cette page.",
      "Rekey ne fait que lire. Il n’ajoute, ne modifie et ne supprime jamais de méthode de connexion.",
      "Il demande avant chaque connexion et nomme d’abord l’organisation.",
    ],
    helpers: "Vous aidez d’autres personnes ?",
    forHelpDesks: "Pour l’assistance",
    forAdmins: "Pour les administrateurs",
    factsHeading: "À quoi vous attendre",
    installed:
      "Une application installée commence avec sa propre liste. Apportez la vôtre : commencez sans vous connecter, puis ouvrez le fichier enregistré.",
  },
};
