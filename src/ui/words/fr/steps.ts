import type { stepsWords as english } from "#ui/words/en/steps.ts";
import type { Translated } from "#ui/words/words.ts";

export const stepsWords: Translated<typeof english> = {
  test: {
    answer: {
      "new-phone": "Authenticator sur le nouveau téléphone",
      "old-phone": "Authenticator sur l’ancien téléphone",
      "text-or-call": "Un SMS ou un appel",
      "another-method": "Une autre méthode",
      "password-only": "Rien n’a été demandé",
      nothing: "Je n’ai pas pu entrer",
    },
    last: (answer, time) => `Votre réponse, ${time} : ${answer}`,
    provesNothing: "Cette connexion ne prouve rien",
    provesNothingWhy: {
      "time-not-told":
        "Microsoft n’a pas dit de quand date votre connexion : c’était peut-être une session plus ancienne. Testez plutôt à la main.",
      "older-session":
        "Une session plus ancienne a répondu, et rien n’a été demandé. Testez plutôt à la main.",
      "clocks-apart":
        "L’horloge de cet appareil et celle de Microsoft sont trop éloignées. Mettez l’horloge à l’heure, ou testez à la main.",
      "another-account":
        "Un autre compte s’est connecté. Testez à la main, ou réessayez avec le bon.",
      "not-finished":
        "La connexion n’a pas été terminée ou a été refusée. Testez plutôt à la main.",
    },
  },

  removal: {
    shut: "Verrouillé tant que le nouveau téléphone n’est pas testé.",
    why: {
      "not-tested": "Le nouveau téléphone n’a pas encore répondu ici. Testez-le d’abord.",
      "test-is-old": "Le test date de plus de trente jours. Testez d’abord de nouveau.",
      "prompt-elsewhere": "La demande nommait une autre organisation, donc rien n’est prouvé ici.",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé. Testez d’abord de nouveau.",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé ici.",
      "entry-gone":
        "Une entrée a été supprimée depuis le test. Testez d’abord à nouveau : c’était peut-être celle du nouveau téléphone.",
      "another-answered":
        "Une autre méthode a répondu. Seule la réponse du nouveau téléphone ouvre cette étape.",
      "old-phone-answered": "L’ancien téléphone a répondu, il est donc encore nécessaire.",
      "nothing-answered": "Vous n’avez pas pu entrer sans l’ancien téléphone.",
      contradicted:
        "Deux choses dites sur cette organisation se contredisent. Vérifiez d’abord de nouveau.",
    },
    oneWay:
      "Attention : il ne resterait qu’un moyen d’accès. Ajoutez-en d’abord un deuxième, sinon un téléphone perdu vous bloque de nouveau l’accès.",
    unknownWays:
      "Rekey ne connaît pas de deuxième moyen d’accès ici. Ajoutez-en d’abord un, sinon un téléphone perdu vous bloque de nouveau l’accès.",
  },

  ticks: {
    added: "J’ai ajouté ici le nouveau téléphone",
    removed: "J’ai supprimé ici l’ancien téléphone",
    addedAt: (time) => `J’ai ajouté ici le nouveau téléphone (coché : ${time})`,
    removedAt: (time) => `J’ai supprimé ici l’ancien téléphone (coché : ${time})`,
  },

  visit: {
    difference: {
      added: (names) => `ajouté : ${names}`,
      removed: (names) => `supprimé : ${names}`,
      stillThere: (names) => `toujours là : ${names}`,
    },
    differenceBoth: (first, then) => `${first} ; ${then}`,
    nothingChanged: "Rien n’y a encore changé",
  },
};
