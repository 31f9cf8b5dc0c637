import type { statusWords as english } from "#ui/words/en/status.ts";
import type { Translated } from "#ui/words/words.ts";

export const statusWords: Translated<typeof english> = {
  status: {
    proven: "Le nouveau téléphone fonctionne ici",
    covered: {
      "text-or-call": "Fonctionne par SMS ou appel",
      "another-method": "Fonctionne avec une autre méthode",
      home: "L’organisation d’origine suffit ici",
    },
    coveredUntil: (day) => `Fonctionne par SMS ou appel, jusqu’au ${day} au plus tard`,
    "added-untested": {
      "never-tested": "Nouveau téléphone ajouté, pas testé",
      "test-is-old": "Testé il y a longtemps : testez de nouveau",
      "prompt-elsewhere": "La demande nommait une autre organisation",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé",
      "old-phone-was-there":
        "Testé quand l’ancien téléphone était là : il a peut-être répondu pour votre organisation d’origine",
      "entry-gone": "Quelque chose a été supprimé depuis le test : testez à nouveau",
      "another-answered": "Une autre méthode a répondu, pas le nouveau téléphone",
    },
    "registered-elsewhere": {
      "never-tried": "Une autre méthode est configurée, pas testée",
      "test-is-old": "Une autre méthode, testée il y a longtemps",
      "texts-ended": "Un SMS ou un appel a répondu avant que Microsoft ne les cesse",
      "survival-unsaid": "Garderez-vous cette méthode ?",
    },
    "only-old-phone": {
      "nothing-else-listed": "Seul l’ancien téléphone est enregistré",
      "old-phone-answered": "L’ancien téléphone a répondu",
      "nothing-answered": "Vous n’avez pas pu entrer",
      "nothing-answered-on-the-way": "Une connexion à une autre organisation s’est arrêtée ici",
      "answer-goes-with-it": "Cette méthode s’arrête avec l’ancien téléphone",
    },
    needs: {
      "sign-in": "Demande une connexion pour être lu",
      consent: "Illisible sans l’approbation d’un administrateur",
      "host-admin": "Attend un administrateur là-bas",
      "home-admin": "Attend l’assistance de votre organisation d’origine",
      invitation: "L’invitation n’est pas encore acceptée",
    },
    blocked: {
      "said-closed": "La page Informations de sécurité vous est fermée",
      "network-or-device": "Bloqué depuis ce réseau ou cet appareil",
    },
    "nothing-to-do": {
      confirmed: "Rien à faire ici",
      "nobody-looked": "Probablement rien à faire",
      "said-long-ago": "Probablement rien à faire ; regardez de nouveau",
      "home-not-proven": "Rien à faire une fois l’organisation d’origine prouvée",
      "not-tried": "Rien n’est enregistré ; testez une fois, ancien téléphone éteint",
      "entry-in-authenticator": "Rien n’est enregistré, mais Authenticator a une entrée",
      "account-unsaid": "Dites quel compte vous utilisez ici",
      "old-phone-answered": "L’ancien téléphone a répondu : testez à nouveau",
      contradicted: "Probablement rien à faire ; deux choses se contredisent",
    },
    leaving: {
      "under-way": "Vous êtes en train de la quitter",
      "said-long-ago": "L’avez-vous quittée ?",
      "still-there": "Quittée, mais quelque chose y a été lu depuis",
      "home-cannot-be-left": "L’organisation d’origine ne peut pas être quittée",
    },
    left: "Vous l’avez quittée",
    unknown: {
      "nothing-known": "Pas encore connu",
      "question-open": "Répondez pour que cela compte",
      contradicted: "Deux choses se contredisent",
      "answer-does-not-count": "Cette méthode ne compte pas ici",
      "prompt-elsewhere": "La demande nommait une autre organisation",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé",
      "nothing-listed-at-home": "Rien n’est enregistré dans l’organisation d’origine",
      "not-reached": "N’a pas pu être jointe",
      "app-refused": "Rekey est bloqué ici. Vous pouvez peut-être entrer.",
      "not-a-member": "Votre compte n’y a pas été trouvé",
      "other-cloud": "Dans un autre cloud Microsoft",
      "something-else": "Pas encore connu",
    },
  },

  basis: {
    microsoft: (time) => `selon Microsoft, ${time}`,
    "sign-in": (time) => `selon la connexion, ${time}`,
    you: (time) => `Votre réponse, ${time}`,
  },

  contradiction: {
    "tested-not-listed":
      "Le nouveau téléphone a répondu, selon vous, mais Microsoft ne liste rien qui puisse être dessus.",
    "answered-not-listed": "Quelque chose a répondu, selon vous, que Microsoft ne liste pas.",
    "added-not-listed":
      "Vous avez coché le nouveau téléphone comme ajouté, mais la liste de Microsoft n’a rien qui puisse l’être.",
    "removed-still-listed":
      "Vous avez coché l’ancien téléphone comme supprimé, mais Microsoft liste encore quelque chose dessus.",
    "nothing-said-but-listed":
      "Vous avez dit que rien n’y est listé, mais Microsoft liste quelque chose.",
    "left-but-there":
      "Vous avez dit l’avoir quittée, mais quelque chose y a été lu ou essayé plus tard.",
    "closed-but-answered":
      "Vous avez dit qu’elle vous est fermée, mais quelque chose y a répondu plus tard.",
  },

  contradictionBetween: (sentence, sources) =>
    `${sentence} (${sources}) Le plus prudent des deux compte tant qu’ils ne s’accordent pas.`,
};
