import type { organizationWords as english } from "#ui/words/en/organization.ts";
import type { Translated } from "#ui/words/words.ts";

export const organizationWords: Translated<typeof english> = {
  organization: {
    title: "Organisation",
    back: "Toutes les organisations",
    id: "ID",
    accountUnknown: "Compte pas encore connu",
    lastCheck: "Dernière vérification",
    checkLine: (check, result) => `${check} : ${result}`,
    fromLink: "D’un lien",
    fromLinkHint:
      "Un lien vous a mené ici, et cette organisation n’est pas encore dans votre liste. Contrôlez son domaine avant de continuer.",
    addToList: "Ajouter à mes organisations",
    severalAccounts:
      "Vous accédez à cette organisation avec plusieurs comptes. Choisissez-en un : chacun a ses méthodes et son test.",
    statusWithEvidence: (status, evidence) => `${status} (${evidence})`,
    unconfirmedLink:
      "Pour ce cloud, Microsoft ne documente aucune adresse par organisation : ce lien suit le modèle du cloud mondial, et personne ne l’a confirmé.",
    mailApp:
      "Une application de mail ou de messagerie a-t-elle ouvert cette page dans sa propre fenêtre ? Copiez le lien, puis collez-le dans votre propre navigateur.",
    qrCaption: "À scanner avec l’appareil photo du téléphone",
    qrName: (name) => `Code QR qui ouvre Informations de sécurité : ${name}`,
    codesHeading: "Trois codes, et ce qui scanne chacun",
    codes: [
      "Celui-ci ouvre une page web : scannez-le avec l’appareil photo du téléphone.",
      "Le code qu’Informations de sécurité affiche quand vous ajoutez Authenticator : scannez-le dans Authenticator.",
      "Le code d’une clé d’accès : scannez-le de nouveau avec l’appareil photo du téléphone.",
    ],
    linkText: "Le lien en texte",
    copy: "Copier le lien",
    copied: "Copié",
    copyFailed:
      "Le navigateur n’a pas permis de copier. Sélectionnez le texte et copiez-le à la main.",
    otherLink: "Ouvrir l’autre forme du lien",
    otherLinkHint:
      "Microsoft documente deux formes. Si aucune ne change d’organisation, choisissez l’organisation par son symbole en haut à droite de Mon compte.",
    methodsHeading: "Méthodes de connexion ici",
    methodsNone: "Microsoft ne liste aucune méthode de connexion pour vous ici.",
    methodsReading: "Lecture de vos méthodes de connexion ici",
    methodsUnread:
      "Rekey n’a pas lu vos méthodes de connexion ici. Les étapes fonctionnent sans cela.",
    methodsHint:
      "Voici ce qui est enregistré. Les règles de l’organisation décident si cela peut servir ici.",
    /** Microsoft's buttons and labels, as they stand in the sentences here. */
    microsoftsNames: [
      "I can't use my Microsoft Authenticator app right now",
      "Pair your account to the app by clicking this link",
      "I can't see the number",
      "Show me the number again",
      "Add sign-in method",
      "Application d’authentification",
      "Action required",
      "Suivant",
    ],
    myAccount: "Votre compte dans cette organisation",
    leave: "Quitter cette organisation",
    homeStays: "C’est votre organisation d’origine. Elle ne peut pas être quittée.",
  },

  trouble: {
    when: {
      phoneNotHere: "L’ancien téléphone n’est pas ici",
      phoneGone: "Je n’ai plus l’ancien téléphone, et rien d’autre ne marche",
      wrongAccount: "Le mauvais compte s’est ouvert",
      wrongPlace: "La mauvaise organisation s’est ouverte, ou aucune page",
      full: "Impossible d’en ajouter plus de cinq",
      network: "Bloqué depuis ce réseau",
      numberHidden: "La demande cache le nombre sur ce téléphone",
      restored: "Authenticator affiche Action required",
      closed: "La page ne s’ouvre pas du tout pour moi",
      nothingListed: "On ne m’a jamais rien demandé, et rien n’est listé",
      notNeeded: "Je n’ai plus besoin de cette organisation",
      personal: "J’utilise un compte personnel ou un code par e-mail",
      screenReader: "J’utilise un lecteur d’écran",
    },
    phoneNotHere:
      "Si vous avez l’ancien téléphone sous la main, approuvez-y d’abord. Sinon, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS ou un appel. Ou faites-le quand vous aurez l’ancien téléphone. Si Microsoft propose une clé d’accès, vous pouvez la passer tant que la page le permet.",
    phoneGone:
      "Seul, vous n’entrerez pas. Demandez à un administrateur là-bas de vous aider avec le nouveau téléphone.",
    textForHelp: "Texte pour le support",
    wrongAccount:
      "Utilisez une fenêtre privée, et choisissez le compte qui convient ici. Vérifiez que la page nomme cette organisation.",
    full: "Cinq entrées sont enregistrées, le maximum que Microsoft autorise. Supprimez-en une qui n’est sur aucun des deux téléphones, puis ajoutez la nouvelle.",
    network: "Essayez le réseau du bureau, ou un appareil géré par votre organisation.",
    numberHidden:
      "Touchez I can't see the number (je ne vois pas le nombre), ou Show me the number again (réafficher le nombre). Saisissez ensuite le nombre dans la demande.",
    restored: "Scannez depuis cette entrée dans Authenticator, pour qu’elle serve de nouveau.",
    screenReader: "Le guide de Microsoft pour configurer cela avec un lecteur d’écran",
    closed: "La page Informations de sécurité m’est fermée ici",
    closedHint:
      "Cochez ceci si Microsoft ne vous laisse pas du tout ouvrir la page. Cela empêche un Oui tant qu’un administrateur là-bas ne vous l’ouvre pas, ou que vous ne quittez pas l’organisation.",
    nothingListed: "La page Informations de sécurité ne liste ici aucune méthode pour moi",
    nothingListedHint:
      "Ne cochez ceci qu’après avoir regardé. Certaines organisations font confiance à la demande de votre organisation d’origine.",
    leavingIs: {
      "still-needed": "J’en ai encore besoin",
      left: "Je l’ai quittée",
    },
    stillSo: "Toujours vrai aujourd’hui",
    contact: "Qui appeler là-bas",
    contactHint: "Un nom et un numéro que vous connaissez déjà. Il est imprimé sur la feuille.",
  },

  lookup: {
    lookingUp: "Recherche de ce domaine chez Microsoft",
    again: "Rechercher de nouveau",
    domainWorks: "Entre-temps, le lien et le code fonctionnent avec le domaine.",
    maybeUnknown:
      "Soit aucune organisation n’a ce domaine, soit Microsoft n’a pas pu être joint : pour un navigateur, les deux se ressemblent.",
  },

  accountQuestion: {
    question: "Quel compte utilisez-vous dans cette organisation ?",
    hint: "Votre progression ici appartient à un seul compte.",
    another: "Un autre compte",
    anotherWrong: "Ce n’est pas une adresse comme ana@fabrikam.com.",
    save: "Utiliser ce compte",
  },

  guest: {
    heading: "Compte personnel ou code par e-mail ?",
    advice: [
      "Utilisez le lien ci-dessus, qui porte l’organisation : sans lui, Microsoft ouvre à la place votre compte personnel.",
      "Ouvrez-le dans une fenêtre privée, pour qu’aucun autre compte ne s’interpose.",
      "Authenticator affiche un code à 8 chiffres pour votre compte personnel et un code à 6 chiffres pour l’organisation. Quand l’organisation demande, seule son entrée à elle aide.",
      "Si vous vous connectez par un code reçu par e-mail, choisissez-y Sign in with a code (se connecter avec un code) ; votre boîte mail est votre première étape, et Authenticator la deuxième.",
      "Azure ne peut pas lister vos organisations : faites donc la liste à la main.",
    ],
  },

  remove: {
    button: "Retirer de ma liste",
    hint: "Votre progression est gardée si vous l’ajoutez de nouveau.",
  },

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
