import type { dashboardWords as english } from "#ui/words/en/dashboard.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const dashboardWords: Translated<typeof english> = {
  verdict: {
    heading: "Puis-je effacer l’ancien téléphone ?",
    whereHeading: "Où puis-je encore entrer ?",
    answer: { "not-yet": "Pas encore", "not-proven": "Pas encore sûr", yes: "Oui" },
    noOrganizations:
      "Aucune organisation n’est encore dans votre liste. Gardez l’ancien téléphone.",
    noneYet: "Aucune organisation n’est encore dans votre liste.",
    notKnownYet: "Pas encore connu",
    ready: (ready, total) =>
      plural(ready, {
        one: `${ready} sur ${total} prête`,
        other: `${ready} sur ${total} prêtes`,
      }),
    added: (count) => plural(count, { one: `${count} ajoutée`, other: `${count} ajoutées` }),
    onlyOldPhone: (count) => `${count} sur l’ancien téléphone seulement`,
    needHelp: (count) =>
      plural(count, {
        one: `${count} a besoin d’aide`,
        other: `${count} ont besoin d’aide`,
      }),
    rest: (count) => plural(count, { one: `${count} à voir`, other: `${count} à voir` }),
    proceed: (name) => `Continuer : ${name}`,
    proceedToDrawer: "Avant de l’effacer",
    stillIn: (count, total) => `${count} sur ${total}`,
    lost: (names) =>
      `Si vous effaciez l’ancien téléphone maintenant, vous perdriez l’accès : ${names}.`,
    closed: (names) => `La page Informations de sécurité vous est fermée : ${names}.`,
    open: (names) => `Pas encore testé avec le nouveau téléphone : ${names}.`,
    shut: (names) => `Il vous faut de l’aide ici : ${names}.`,
    openGone: (names) => `Pas encore connu : ${names}.`,
    list: {
      "no-entries":
        "Dernière étape : chaque compte professionnel d’Authenticator est-il dans cette liste ?",
      unmatched: (count) =>
        plural(count, {
          one: `${count} entrée d’Authenticator n’appartient encore à aucune organisation de votre liste.`,
          other: `${count} entrées d’Authenticator n’appartiennent encore à aucune organisation de votre liste.`,
        }),
      "matched-twice": (count) =>
        `${count} entrées d’Authenticator montrent la même adresse et sont associées à la même organisation. Chaque ligne est une organisation à part : associez les autres, ou retirez une ligne qui figure deux fois.`,
      "account-missing": (names) =>
        `Dites avec quel compte vous accédez à ${names} : l’organisation d’origine de ce compte manque peut-être dans votre liste.`,
      "home-missing": (accounts) =>
        `L’organisation d’origine de ${accounts} n’est pas dans votre liste, et toute connexion comme invité commence là.`,
      "not-confirmed":
        "Vous n’avez pas encore dit que ce sont là toutes les entrées professionnelles d’Authenticator.",
      "confirmed-long-ago":
        "Vous avez comparé votre liste avec Authenticator il y a plus de trente jours. Comparez-la de nouveau.",
    },
    reached: {
      proven: (count) => `le nouveau téléphone a répondu dans ${count}`,
      covered: (count) => `un autre moyen d’accès a répondu dans ${count}`,
      "nothing-to-do": (count) => `rien n’est enregistré dans ${count}`,
      left: (count) => `vous en avez quitté ${count}`,
    },
    reachedBoth: (first, then) => `${first}, ${then}`,
    yesReason: (how) =>
      `Parmi vos organisations, ${how}, et chaque entrée d’Authenticator est prise en compte.`,
    yesOldest: (date) =>
      `La plus ancienne réponse sur laquelle cela repose date du ${date} ; elle compte pendant trente jours.`,
    addHome: (account) => `Ajouter l’organisation d’origine de ${account}`,
    noHome: (account) => `${account} n’est qu’une boîte mail et n’en a pas`,
    hasHome: (account) => `${account} a tout de même une organisation d’origine`,
    yesUntil: (day) =>
      `Cela vaut jusqu’au ${day} au plus tard : Microsoft cesse alors les SMS et les appels, et une partie en dépend. Ajoutez un autre moyen d’accès avant.`,
    yesNoDate:
      "Une partie dépend de SMS ou d’appels. Microsoft va les cesser et n’a pas dit quand dans ce cloud.",
    dueAgain: (names, date) =>
      `Ces réponses ne comptent que trente jours, la première jusqu’au ${date} : ${names}. Répondez de nouveau à toutes en une seule fois.`,
    onlyYouSaid:
      "Cela repose sur ce que vous et Microsoft avez dit ici. Rekey ne peut pas voir une organisation qui n’est pas dans votre liste.",
    more: (count) => plural(count, { one: `${count} autre`, other: `${count} autres` }),
  },

  action: {
    "open-security-info": "Ajouter le nouveau téléphone",
    "make-room": "Faire de la place : cinq entrées enregistrées",
    test: "Tester le nouveau téléphone",
    "answer-question": "Répondre à une question",
    "check-again": "Vérifier de nouveau",
    "sign-in-here": "Se connecter ici",
    "accept-invitation": "Accepter l’invitation",
    "try-once-more": "Essayer encore une fois",
    "ask-home-help-desk": "Demander à l’assistance de votre organisation d’origine",
    "ask-host-admin": "Demander à un administrateur là-bas",
    "try-another-network": "Essayer un autre réseau",
    "look-what-is-listed": "Regarder ce qui y est listé",
    "prove-home-first": "Prouver d’abord l’organisation d’origine",
    "say-account": "Indiquer le compte",
    "finish-leaving": "Finir de la quitter",
    "say-whether-left": "Dire si vous l’avez quittée",
    "add-second-way": "Ajouter un deuxième moyen d’accès",
    "remove-old-phone": "Supprimer l’ancien téléphone",
    nothing: "Voir ses étapes",
  },

  actionNamed: (action, name) => `${action} : ${name}`,

  group: {
    now: "À faire maintenant",
    tonight: "Ce soir, avec l’ancien téléphone",
    waiting: "En attente de quelqu’un",
    "not-known": "Encore à voir",
    "nothing-to-do": "Probablement rien à faire",
    done: "Terminé",
    leaving: "En cours de départ",
  },
};
