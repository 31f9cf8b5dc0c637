import type { runWords as english } from "#ui/words/en/run.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const runWords: Translated<typeof english> = {
  run: {
    place: (place, total) => `${place} sur ${total}`,
    account: (address) => `Compte : ${address}`,
    segments: "Étapes ici",
    segment: { add: "Ajouter", test: "Tester", done: "Terminé" },
    segmentDone: "(fait)",
    panel: {
      trouble: "Je n’arrive pas à entrer",
      "other-device": "Sur un autre appareil",
      details: "Détails",
      letters: "Lettres",
      leaving: "Quitter cette organisation",
    },
    more: (name) => `Plus sur ${name}`,
    backToStep: "Retour à l’étape",
    skip: "Passer",
    undo: "Annuler ma réponse",
    later: "Plus tard",
    next: (name) => `Suivant : ${name}`,
    yesTest: "Oui, tester maintenant",
    testAgain: "Tester de nouveau",

    add: {
      heading: "Ajouter le nouveau téléphone",
      roomFirst: "Faire de la place, puis ajouter",
      steps: {
        phone: [
          "Choisissez Add sign-in method (ajouter une méthode de connexion) › Application d’authentification, ou Microsoft Authenticator › Suivant.",
          "Sur le nouveau téléphone lui-même, touchez Pair your account to the app by clicking this link. Sinon, scannez le code dans Authenticator.",
          "Revenez ici.",
        ],
        computer: [
          "Choisissez Add sign-in method (ajouter une méthode de connexion) › Application d’authentification, ou Microsoft Authenticator › Suivant.",
          "Scannez le code dans Authenticator sur le nouveau téléphone. Il dure quelques minutes.",
          "Revenez ici.",
        ],
      },
      onOtherDevice: "Ajouté sur le téléphone",
      undo: "Finalement, je ne l’ai pas ajouté",
    },

    isItNew: {
      heading: (name) => `${name} a été ajouté. Est-ce votre nouveau téléphone ?`,
      no: "Non, un autre appareil",
    },
    isItOld: (name) => `${name} est-il votre ancien téléphone ?`,
    isItOldInAll: (count) => `Un oui vaut dans ${count} organisations.`,
    noNewPhone: "Non, le nouveau téléphone",
    noOtherDevice: "Non, un autre appareil",

    wasItDone: {
      add: { question: "L’avez-vous ajouté ?", yes: "Oui, tester maintenant", no: "Non" },
      remove: {
        question: "Y avez-vous supprimé l’ancien téléphone ?",
        yes: "Oui, supprimé",
        no: "Non",
      },
      look: {
        question: "La page listait-elle une méthode de connexion ?",
        yes: "Aucune méthode",
        no: "Une méthode est listée",
      },
    },
    back: {
      add: (name) => `${name} : vous en revenez. L’avez-vous ajouté ?`,
      remove: (name) => `${name} : vous en revenez. Y avez-vous supprimé l’ancien téléphone ?`,
      look: (name) => `${name} : vous en revenez. La page listait-elle une méthode de connexion ?`,
    },
    backFromTest: "Comment avez-vous approuvé la connexion ?",
    doneSpoken: (name, ready, total) => `${name} : terminé. ${ready} sur ${total}.`,

    test: {
      heading: "Tester le nouveau téléphone",
      onceMore: "Réessayez : l’organisation d’origine peut vous ouvrir",
      switchOff: "Éteignez d’abord l’ancien téléphone. Le mode avion ne suffit pas.",
      homeFirst: (name) =>
        `Votre organisation d’origine demande peut-être d’abord. C’est la demande pour ${name} qui compte.`,
      byRekey: "Tester en vous connectant ici",
      copyLink: "Copier le lien pour une fenêtre privée",
      already: "J’ai déjà testé",
    },

    approve: {
      question: "Comment avez-vous approuvé la connexion ?",
      inPrivateWindow: "Lien copié : ouvrez-le en privé.",
      numberCounts: "Y saisir le nombre, ou utiliser son code, compte.",
      newPhoneHere: (name) => `Authenticator, nouveau téléphone, pour ${name}`,
      newPhoneElsewhere: "Authenticator, nouveau téléphone, pour une autre organisation",
      newPhoneNotHome:
        "Authenticator, nouveau téléphone, pour un autre compte ou une autre organisation",
      "old-phone": "Authenticator, ancien téléphone",
      "text-or-call": "Un SMS ou un appel",
      "another-method": "Une autre méthode",
      "nothing-asked": "Rien n’a été demandé",
      "not-in": "Je n’ai pas pu entrer",
      noPrompt: "Pas de demande ?",
      noPromptHelp: (name) =>
        `Autorisez l’appareil photo et les notifications pour Authenticator sur le nouveau téléphone. Ouvrez l’application et tirez l’écran vers le bas. Votre organisation d’origine demande peut-être d’abord. La demande pour ${name} affiche le nom du compte au-dessus du nombre.`,
      whichSent: "Pour quelle organisation était-ce ?",
      whichAskedLast: "Quelle organisation a demandé en dernier ?",
      anotherOrganization: "Une autre, par exemple celle d’origine",
      anotherThanHome: "Une autre",
      notSure: "Je ne sais pas",
      whichMethod: (name) => `Quelle méthode a été acceptée par ${name} ?`,
      methodElsewhere: "C’était pour une autre organisation",
    },

    done: {
      heading: (name) => `${name} : terminé`,
      left: (name) => `Vous avez quitté ${name}`,
      nudge:
        "Un seul moyen d’accès. Ajoutez-y dès que possible une application de codes sur un ordinateur ou un autre appareil.",
      testOnceMore: "L’ancien téléphone est supprimé. Testez encore une fois pour vous en assurer.",
      seeAnswer: "Puis-je effacer l’ancien téléphone ?",
      toList: "Retour à la liste",
    },

    tidy: {
      heading: "Supprimer l’ancien téléphone",
      how: "Supprimez-y l’entrée de l’ancien téléphone. Deux entrées portent le même nom ? Cherchez d’abord laquelle c’est.",
      removed: "Je l’ai supprimé",
    },

    ask: {
      helpDesk: "Demander au support",
      admin: (name) => `Demander à un administrateur : ${name}`,
      why: "Seul, vous n’entrerez pas. Ce texte dit qui vous êtes et ce qui aide.",
      copy: "Copier le texte",
      read: "Lire le texte",
      others: "Autres lettres",
    },

    disagree: "Deux informations se contredisent",
    signIn: {
      heading: "Se connecter pour continuer",
      why: (name) =>
        `${name} demande une connexion avant que Rekey puisse lire vos méthodes. Tout le reste fonctionne sans.`,
      without: "Continuer sans connexion",
    },
    invitation: {
      heading: "Accepter l’invitation",
      how: (name) => `Ouvrez l’e-mail d’invitation de ${name} et acceptez-la.`,
      accepted: "Je l’ai acceptée",
    },
    network: {
      heading: "Bloqué depuis ici",
      how: "Essayez le réseau du bureau, ou un appareil géré par votre organisation.",
      ask: "Demander à un administrateur là-bas",
    },
    look: {
      heading: "Regarder une fois ce qui est listé",
      why: "Ouvrez la page une fois pour confirmer que rien n’est configuré. Il n’y a alors rien à faire ici.",
    },
    homeFirst: {
      heading: "D’abord l’organisation d’origine",
      why: "Rien n’est configuré ici. Dès que votre organisation d’origine fonctionne, celle-ci fonctionne aussi.",
      go: (name) => `Aller à ${name}`,
    },
    leaving: {
      heading: (name) => `Avez-vous encore besoin de ${name} ?`,
      care: "La quitter met fin à votre accès. Faites-le tant que l’ancien téléphone fonctionne. Certaines organisations l’interdisent : demandez à un administrateur.",
      still: "Pas encore, je la quitte",
    },

    rounds: {
      testAll: (count) =>
        plural(count, {
          one: `Tester ${count} organisation`,
          other: `Tester les ${count} en une série`,
        }),
      tidyUp: (count) =>
        plural(count, {
          one: `Ranger : supprimer l’ancien téléphone dans ${count} organisation`,
          other: `Ranger : supprimer l’ancien téléphone dans ${count} organisations`,
        }),
      testAllHeading: "Tout tester",
      tidyUpHeading: "Ranger",
      left: (count) =>
        plural(count, {
          one: `Encore ${count} organisation`,
          other: `Encore ${count} organisations`,
        }),
      oldPhoneOff: "Éteindre l’ancien téléphone",
      oldPhoneOffWhy:
        "Le mode avion ne suffit pas. Laissez-le éteint jusqu’à la fin. Seul le nouveau téléphone peut alors répondre.",
      isOff: "Il est éteint",
      freshWindow: (account) =>
        `Fermez d’abord toutes les fenêtres privées. Ouvrez-en ensuite une nouvelle pour ${account}.`,
      freshWindows: "Fermez d’abord toutes les fenêtres privées. Ouvrez-en ensuite une nouvelle.",
      ownWindow:
        "Rien n’y a été demandé tout à l’heure. Fermez toutes les fenêtres privées, puis ouvrez-en une nouvelle.",
      testing: (name) => `Tester ${name}`,
      removeAt: (name) => `Supprimer l’ancien téléphone : ${name}`,
      testedAll: "Toutes sont testées",
      tidiedAll: "Il ne reste rien à supprimer",
      nothingToTest: "Aucune organisation n’attend son test.",
      notBeforeReady:
        "La suppression vient en dernier : chaque organisation doit d’abord être prête.",
    },
  },
};
