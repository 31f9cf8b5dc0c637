import type { summaryWords as english } from "#ui/words/en/summary.ts";
import type { Translated } from "#ui/words/words.ts";

export const summaryWords: Translated<typeof english> = {
  summary: {
    heading: "Feuille à imprimer",
    print: "Imprimer",
    confidential: "Confidentiel : liste vos organisations.",
    verdict: (question, answer, count) =>
      count === "" ? `${question} ${answer}.` : `${question} ${answer}. ${count}.`,
    madeAt: (when) => `Établie le ${when}`,
    proves:
      "Cette feuille montre ce qui était connu quand elle a été établie. Elle ne prouve pas que le nouveau téléphone fonctionne où que ce soit : seul le test dans chaque organisation le prouve.",
    howTo:
      "Scannez un code avec l’appareil photo du téléphone, ou tapez le lien court : l’un et l’autre ouvrent Informations de sécurité dans cette organisation, où l’on ajoute le nouveau téléphone. Au téléphone avec une assistance, lisez le compte et le domaine ou l’ID de locataire.",
    steps: [
      "Scannez le code à côté du nom avec l’appareil photo du téléphone. Informations de sécurité s’ouvre. Connectez-vous-y.",
      "Choisissez Add sign-in method (ajouter une méthode de connexion), Application d’authentification, puis Suivant.",
      "Sur le nouveau téléphone, ouvrez Authenticator et scannez-y le code de Microsoft.",
      "Testez : éteignez l’ancien téléphone, puis ouvrez le lien dans une fenêtre privée. Approuvez sur le nouveau téléphone.",
      "Ensuite seulement, retirez l’ancien téléphone dans Informations de sécurité.",
    ],
    added: "nouveau téléphone ajouté",
    tested: "testé",
    removed: "ancien téléphone supprimé",
    box: (isTicked) => (isTicked ? "Fait :" : "À faire :"),
    sheetTitle: "Microsoft Authenticator passe sur un nouveau téléphone",
    listName: "Organisations de la feuille",
    link: "Lien court",
    account: "Compte",
    domain: "Domaine",
    tenantId: "ID de locataire",
    whomToCall: "Qui appeler",
    leaveNamesOut: "Omettre les noms, les domaines, les comptes et les liens",
    leaveNamesOutHint: "Les codes restent : qui en scanne un voit quelle organisation il ouvre.",
    saveTable: "Enregistrer en CSV",
    saveMarkdown: "Enregistrer en Markdown",
    tableFile: "rekey-feuille.csv",
    markdownFile: "rekey-feuille.md",
    table: {
      columns: {
        organization: "Organisation",
        domain: "Domaine",
        tenantId: "ID de locataire",
        account: "Compte",
        status: "État",
        link: "Lien",
        added: "Nouveau téléphone ajouté",
        tested: "Testé",
        removed: "Ancien téléphone supprimé",
        whomToCall: "Qui appeler",
      },
      yes: "oui",
      no: "non",
    },
    markdown: {
      domain: (value) => `Domaine : ${value}`,
      tenantId: (value) => `ID de locataire : ${value}`,
      account: (value) => `Compte : ${value}`,
      whomToCall: (value) => `Qui appeler : ${value}`,
      added: "nouveau téléphone ajouté",
      tested: "testé",
      removed: "ancien téléphone supprimé",
    },
    empty: "Il n’y a encore rien à imprimer : votre liste est vide.",
    all: "Afficher toutes les organisations",
  },

  calendar: {
    heading: "Fichier de calendrier",
    explain:
      "Un fichier pour votre calendrier, avec les jours que vous choisissez ici. Ses titres disent « Téléphone » et ne nomment aucune organisation, sauf si vous en écrivez une.",
    tradeIn: "Jour où l’ancien téléphone s’en va",
    tradeInHint: "Il n’est pas gardé : il disparaît quand vous quittez cette page.",
    appointments: "Rendez-vous",
    appointmentsHint:
      "Un rendez-vous avec une organisation est gardé avec votre liste, qui dit alors que vous l’attendez. Un rendez-vous avec personne de la liste disparaît quand vous quittez cette page.",
    when: "Jour et heure",
    whenMissing: "Choisissez d’abord un jour et une heure.",
    withWhom: "Avec",
    withNobody: "Personne de la liste",
    add: "Ajouter le rendez-vous",
    noteFor: (name, when) => `${name}, ${when} : vos mots pour son titre, si vous en voulez`,
    remove: "Supprimer",
    removeNamed: (name, when) => `Supprimer le rendez-vous : ${name}, ${when}`,
    testAgain: (days) => `Tests à refaire : ${days}`,
    testAgainWhy:
      "Un test compte trente jours. Chacun de ces jours est le dernier jour entier avant que l’un d’eux ne compte plus.",
    save: "Enregistrer le fichier de calendrier",
    nothing: "Il n’y a encore aucun jour à y mettre.",
    fileName: "telephone.ics",
    titles: {
      tradeIn: "Téléphone : jour de reprise",
      appointment: (note) =>
        note === "" ? "Téléphone : rendez-vous" : `Téléphone : rendez-vous (${note})`,
      testAgain: "Téléphone : refaire le test",
    },
  },
};
