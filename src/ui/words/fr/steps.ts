import type { stepsWords as english } from "#ui/words/en/steps.ts";
import type { Translated } from "#ui/words/words.ts";

export const stepsWords: Translated<typeof english> = {
  test: {
    byHandSteps: [
      "Éteignez l’ancien téléphone. Le mode avion ne suffit pas, car le Wi-Fi peut rester actif.",
      "Ouvrez la page Informations de sécurité de cette organisation dans une fenêtre privée et connectez-vous. Vérifiez que la page nomme cette organisation.",
      "Votre organisation d’origine demande peut-être d’abord. C’est la demande de cette organisation-ci qui compte : Authenticator affiche le nom du compte au-dessus du nombre.",
      "Aucune notification ? Ouvrez Authenticator sur le nouveau téléphone et tirez l’écran vers le bas.",
    ],
    byRekey: "Tester en vous connectant ici",
    byRekeyHint:
      "Éteignez d’abord l’ancien téléphone. Microsoft vous demande alors de vous connecter de nouveau à cette organisation, et Rekey demande ce qui a répondu.",
    question: "Qu’est-ce qui a répondu ?",
    answer: {
      "new-phone":
        "Authenticator sur le nouveau téléphone (j’y ai saisi le nombre, ou j’ai utilisé son code)",
      "old-phone": "L’ancien téléphone",
      "text-or-call": "Un SMS ou un appel",
      "another-method": "Une autre méthode",
      "password-only": "Un mot de passe seulement",
      nothing: "Rien : je n’ai pas pu entrer",
    },
    method: "Quelle méthode ?",
    methodUnsaid: "Pas dit",
    prompt: "Quelle organisation la demande nommait-elle ?",
    promptNamed: {
      "this-organization": "Cette organisation",
      "another-organization": "Une autre, par exemple mon organisation d’origine",
      "not-sure": "Je ne sais pas",
    },
    anotherThanHome: "Une autre organisation",
    save: "Enregistrer la réponse",
    sayAnswer: "Dites ce qui a répondu.",
    sayMethod: "Dites quelle méthode c’était.",
    sayPrompt: "Dites quelle organisation la demande nommait.",
    last: (answer, time) => `Votre dernière réponse : ${answer} (selon vous, ${time})`,
    onlyNewPhone:
      "Seul Authenticator sur le nouveau téléphone, dans la demande de cette organisation elle-même, prouve le passage au nouveau téléphone.",
    answerNow: "Vous revenez de la connexion. Qu’est-ce qui a répondu ?",
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
    secondWay:
      "Pendant que la page est ouverte, ajoutez un deuxième moyen d’accès qui survive aussi au prochain téléphone : d’abord une application de codes sur un ordinateur ou un autre appareil ; dans votre organisation d’origine, une clé d’accès ; un numéro en dernier, car Microsoft cesse les SMS et les appels.",
  },

  removal: {
    shut: "Fermé pour l’instant.",
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
    open: "Le nouveau téléphone a répondu ici. Dans Informations de sécurité, supprimez l’entrée de l’ancien téléphone. Deux entrées portent le même nom ? Cherchez d’abord laquelle est celle de l’ancien téléphone.",
    testOnceMore:
      "Deux entrées peuvent porter le même nom : testez encore une fois, pour vous assurer que la bonne est partie.",
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
    question: (name) => `${name} : vous en revenez. Y avez-vous ajouté le nouveau téléphone ?`,
    yes: "Oui, le nouveau téléphone est ajouté",
    no: "Non, ou pas encore",
    difference: {
      added: (names) => `ajouté : ${names}`,
      removed: (names) => `supprimé : ${names}`,
      stillThere: (names) => `toujours là : ${names}`,
    },
    differenceBoth: (first, then) => `${first} ; ${then}`,
    nothingChanged: "Rien n’y a encore changé",
  },
};
