import type { methodsWords as english } from "#ui/words/en/methods.ts";
import type { Translated } from "#ui/words/words.ts";

export const methodsWords: Translated<typeof english> = {
  method: {
    named: (title, detail) => (detail === "" ? title : `${title} : ${detail}`),
    appVersion: (version) => `Version de l’application : ${version}`,
    authenticator: {
      authenticator: {
        title: "Microsoft Authenticator",
        meaning: "Affiche les demandes sur le seul téléphone où il a été configuré.",
      },
      outlook: {
        title: "Outlook sur un téléphone",
        meaning: "Affiche les demandes dans Outlook sur le seul téléphone où il a été configuré.",
      },
      unknown: {
        title: "Microsoft Authenticator",
        meaning:
          "Affiche les demandes sur le seul téléphone où il a été configuré ; parfois c’est Outlook, que Microsoft ne distingue pas ici.",
      },
    },
    "passwordless-authenticator": {
      title: "Connexion par téléphone avec Authenticator",
      meaning: "Vous connecte sans mot de passe, sur le seul téléphone où elle a été configurée.",
    },
    passkey: {
      authenticator: {
        title: "Clé d’accès dans Microsoft Authenticator",
        meaning:
          "Se trouve dans Authenticator sur un téléphone et ne peut pas être copiée sur un autre.",
      },
      "one-device": {
        title: "Clé de sécurité ou clé d’accès sur un seul appareil",
        meaning:
          "Se trouve sur la clé ou l’appareil où elle a été créée et ne peut pas être copiée.",
      },
      "synced-store": {
        title: "Clé d’accès synchronisée",
        meaning:
          "Est gardée par un gestionnaire de mots de passe, comme celui d’Apple ou de Google, et suit ce compte.",
      },
      unknown: {
        title: "Clé d’accès",
        meaning: "Microsoft ne dit pas si elle est sur un seul appareil ou synchronisée.",
      },
    },
    phone: {
      mobile: {
        title: "SMS ou appel à un numéro de mobile",
        meaning: "Les SMS et les appels suivent votre carte SIM.",
      },
      "alternate-mobile": {
        title: "Appel à un autre numéro",
        meaning: "Un deuxième numéro que vous avez donné en réserve.",
      },
      office: {
        title: "Appel à un téléphone de bureau",
        meaning: "Sonne au bureau, pas sur l’ancien téléphone.",
      },
      unknown: {
        title: "SMS ou appel à un numéro",
        meaning: "Microsoft ne dit pas lequel de vos numéros c’est.",
      },
    },
    "software-oath": {
      title: "Code à six chiffres d’une application",
      meaning:
        "Vient de l’application qui détient le secret : Authenticator, un gestionnaire de mots de passe, un programme sur un ordinateur.",
    },
    "hardware-oath": {
      title: "Code d’un jeton matériel",
      meaning: "Vient d’un petit appareil à part.",
    },
    "windows-hello": {
      title: "Windows Hello",
      meaning: "Votre visage, votre empreinte ou votre code PIN, sur un ordinateur Windows.",
    },
    "platform-credential": {
      windows: {
        title: "Connexion avec un ordinateur Windows",
        meaning: "Appartient à cet ordinateur.",
      },
      macos: {
        title: "Connexion avec un Mac",
        meaning: "Appartient à ce Mac.",
      },
      linux: {
        title: "Connexion avec un ordinateur Linux",
        meaning: "Appartient à cet ordinateur.",
      },
      ios: {
        title: "Connexion avec un iPhone ou un iPad",
        meaning: "Appartient à cet appareil.",
      },
      android: {
        title: "Connexion avec un appareil Android",
        meaning: "Appartient à cet appareil.",
      },
      unknown: {
        title: "Connexion avec un appareil",
        meaning: "Appartient à un seul appareil ; Microsoft ne dit pas de quelle sorte.",
      },
    },
    external: {
      title: "Méthode d’un autre fournisseur",
      meaning: "Une autre société, comme Duo ou Okta, vous demande la deuxième étape.",
    },
    "temporary-access-pass": {
      title: "Passe d’accès temporaire",
      meaning: "Un code d’un administrateur qui fonctionne pendant un temps limité.",
    },
    "qr-code-pin": {
      title: "Code QR et code PIN",
      meaning: "Un code imprimé pour les appareils partagés.",
    },
    email: {
      title: "Adresse e-mail",
      meaning: "Aide à réinitialiser un mot de passe ; ce n’est pas une deuxième étape.",
    },
    password: {
      title: "Mot de passe",
      meaning: "Un mot de passe seul n’approuve pas une connexion.",
    },
    "resource-account-key": {
      title: "Clé d’un appareil partagé",
      meaning: "Connecte une salle de réunion ou un téléphone partagé, pas vous.",
    },
    unknown: {
      title: "Une méthode de connexion nouvelle pour Rekey",
      meaning: "Microsoft la liste, et Rekey ne la connaît pas encore.",
    },
  },

  fate: {
    lost: "S’arrête avec l’ancien téléphone",
    survives: "Vous reste",
    depends: "Répondez pour que cela compte",
    "not-mfa": "Ne compte pas : cela ne répond pas à une demande de deuxième étape",
    until: (day) =>
      `Vous reste, jusqu’à ce que Microsoft cesse les SMS et les appels : ${day} au plus tard`,
    textsEnded: "Ne compte pas : Microsoft a cessé les SMS et les appels",
    "home-only": "Ne compte pas ici : une organisation où vous êtes invité ne l’accepte pas",
    expires: (when) => `Pour l’instant seulement : cesse de fonctionner le ${when} au plus tard`,
    expiresSoon: "Pour l’instant seulement : cesse de fonctionner après un certain temps",
    expired: (when) => `A expiré le ${when}`,
  },

  question: {
    "which-phone-is-this-entry": {
      question: "Sur quel téléphone est cette entrée ?",
      oldPhone: "L’ancien téléphone",
      newPhone: "Le nouveau téléphone",
      another: "Un autre appareil",
    },
    "is-number-kept": { question: "Le nouveau téléphone aura-t-il le même numéro ?" },
    "is-alternate-number-kept": {
      question: "Pouvez-vous répondre à ce numéro sans l’ancien téléphone ?",
    },
    "where-is-the-code-app": {
      question: "Voyez-vous le code de cette organisation ailleurs que sur l’ancien téléphone ?",
    },
    "is-key-the-phone": {
      question: "Cette clé d’accès est-elle sur l’ancien téléphone lui-même ?",
    },
    "where-is-this-passkey": {
      question: "Cette clé d’accès est-elle seulement sur l’ancien téléphone ?",
    },
    "is-device-the-old-phone": { question: "Cet appareil est-il l’ancien téléphone ?" },
    "where-does-the-provider-live": {
      question: "Pouvez-vous répondre à la demande de ce fournisseur sans l’ancien téléphone ?",
    },
    "what-is-this-method": {
      question: "Cette méthode fonctionne-t-elle sans l’ancien téléphone ?",
    },
  },

  answer: {
    yes: "Oui",
    no: "Non",
    oldPhone: "L’ancien téléphone",
    newPhone: "Le nouveau téléphone",
    another: "Un autre appareil",
    change: "Répondre autrement",
    youSaid: {
      "old-phone": "Selon vous, c’est l’ancien téléphone.",
      "new-phone": "Selon vous, c’est le nouveau téléphone.",
      "another-device": "Selon vous, c’est un autre appareil.",
      survives: "Selon vous, cela fonctionne sans l’ancien téléphone.",
      lost: "Selon vous, cela disparaît avec l’ancien téléphone.",
    },
    thisEntry: "Cette entrée",
    entryNumbered: (name, place) => `${name}, entrée ${place}`,
  },
};
