import type { listWords as english } from "#ui/words/en/list.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const listWords: Translated<typeof english> = {
  list: {
    heading: "Organisations",
    pageHeading: "Vos organisations",
    azure: "Azure",
    listButton: "Lister mes organisations",
    listing: "Vos organisations sont en train d’être listées",
    listWhat: "Azure sait à quelles organisations vous appartenez.",
    why: "Pourquoi ?",
    listWhy:
      "Microsoft demande à peu près ceci : « Accéder à la Gestion des services Azure en tant qu’utilisateurs de l’organisation » (Access Azure Service Management as organization users). Elle semble plus large que son usage : Rekey lit vos organisations une fois et ne la garde pas.",
    listed: (count) =>
      plural(count, {
        one: `Azure a listé ${count} organisation.`,
        other: `Azure a listé ${count} organisations.`,
      }),
    unreadable: (count) =>
      plural(count, {
        one: `${count} élément de la réponse d’Azure n’a pas pu être lu. Ajoutez à la main ce qui manque.`,
        other: `${count} éléments de la réponse d’Azure n’ont pas pu être lus. Ajoutez à la main ce qui manque.`,
      }),
    cutShort:
      "La liste n’est pas complète : la réponse d’Azure s’est interrompue. Listez de nouveau, ou ajoutez à la main ce qui manque.",
    listAgain: "Lister de nouveau",
    failedTitle: "Azure n’a pas listé vos organisations",
    failedNext:
      "Vous pouvez ajouter vos organisations vous-même. Tout fonctionne sans la liste d’Azure.",
    accountIs: (address) => `Compte : ${address}`,
    search: "Rechercher dans vos organisations",
    searchNone: "Aucune organisation ne correspond à votre recherche.",
    openSecurityInfo: "Ouvrir Informations de sécurité",
    openSecurityInfoFor: (name) => `Ouvrir Informations de sécurité : ${name}`,
  },

  tools: {
    search: "Rechercher",
    add: "Ajouter",
    more: "Plus pour la liste",
  },

  complete: {
    question: "La liste est-elle complète ?",
    line: "La comparer avec Authenticator",
    verb: "Comparer",
  },

  verb: {
    add: "Ajouter",
    test: "Tester",
    answer: "Répondre",
    "sign-in": "Se connecter",
    ask: "Demander",
    look: "Regarder",
    remove: "Supprimer",
  },

  row: {
    home: "Origine",
    guest: "Invité",
    appointment: (day) => `Rendez-vous le ${day}`,
    isOldPhone: (name) => `${name} : votre ancien téléphone ?`,
    proven: "Le nouveau téléphone fonctionne",
    covered: {
      "text-or-call": "Accès par SMS ou appel",
      "another-method": "Accès par une autre méthode",
      home: "L’organisation d’origine suffit ici",
    },
    coveredUntil: (day) => `Par SMS jusqu’au ${day}`,
    "added-untested": {
      "never-tested": "Ajouté · à tester",
      "test-is-old": "Test ancien · à refaire",
      "prompt-elsewhere": "Demande pour une autre organisation",
      "prompt-not-sure": "Demande de quelle organisation ?",
      "no-prompt": "Rien demandé · à refaire",
      "old-phone-was-there": "Testé avec l’ancien téléphone",
      "entry-gone": "Une entrée supprimée · à refaire",
      "another-answered": "Autre méthode utilisée · à refaire",
    },
    "registered-elsewhere": {
      "never-tried": "Une autre méthode, pas testée",
      "test-is-old": "Une autre méthode, test ancien",
      "texts-ended": "SMS et appels sont terminés",
      "survival-unsaid": "Aurez-vous encore cette méthode ?",
    },
    "only-old-phone": {
      "nothing-else-listed": "L’ancien téléphone seulement",
      "old-phone-answered": "L’ancien téléphone a répondu",
      "nothing-answered": "Vous n’avez pas pu entrer",
      "nothing-answered-on-the-way": "A bloqué une connexion",
      "answer-goes-with-it": "Finit avec l’ancien téléphone",
    },
    needs: {
      "sign-in": "Connexion nécessaire",
      consent: "Rekey ne peut pas lire ici",
      "host-admin": "Attend un administrateur là-bas",
      "home-admin": "Attend votre assistance",
      invitation: "Invitation pas encore acceptée",
    },
    blocked: {
      "said-closed": "Informations de sécurité fermées pour vous",
      "network-or-device": "Bloqué sur ce réseau ou appareil",
    },
    "nothing-to-do": {
      confirmed: "Rien à faire",
      "nobody-looked": "Aucune méthode trouvée",
      "said-long-ago": "Rien, dit il y a longtemps",
      "home-not-proven": "Fini quand l’organisation d’origine marche",
      "not-tried": "Rien là-bas, pas testé",
      "entry-in-authenticator": "Authenticator a une entrée",
      "account-unsaid": "Quel compte est-ce ?",
      "old-phone-answered": "L’ancien a répondu · à refaire",
      contradicted: "Deux réponses se contredisent",
    },
    leaving: {
      "under-way": "Vous la quittez",
      "said-long-ago": "L’avez-vous quittée ?",
      "still-there": "Quittée, mais encore là",
      "home-cannot-be-left": "L’organisation d’origine ne se quitte pas",
    },
    left: "Vous l’avez quittée",
    unknown: {
      "nothing-known": "Pas encore connu",
      "question-open": "Répondez pour que cela compte",
      contradicted: "Deux réponses se contredisent",
      "answer-does-not-count": "Cette réponse ne compte pas",
      "prompt-elsewhere": "Demande pour une autre organisation",
      "prompt-not-sure": "Demande de quelle organisation ?",
      "no-prompt": "Rien n’a été demandé",
      "nothing-listed-at-home": "Aucune méthode à l’origine",
      "not-reached": "Injoignable",
      "app-refused": "Rekey est bloqué ici",
      "other-cloud": "Dans un autre cloud Microsoft",
      "not-a-member": "Compte introuvable",
      "something-else": "N’a pas pu être lu",
    },
  },
};
