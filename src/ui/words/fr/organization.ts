import type { organizationWords as english } from "#ui/words/en/organization.ts";
import type { Translated } from "#ui/words/words.ts";

export const organizationWords: Translated<typeof english> = {
  organization: {
    title: "Organisation",
    back: "Toutes les organisations",
    domain: "Domaine",
    id: "ID",
    account: "Compte",
    accountUnknown: "Personne n’a encore dit quel compte va ici.",
    status: "État",
    lastCheck: "Dernière vérification",
    checkLine: (check, result) => `${check} : ${result}`,
    fromLink: "D’un lien",
    fromLinkHint:
      "Un lien vous a mené ici, et cette organisation n’est pas encore dans votre liste. Contrôlez son domaine avant de continuer.",
    addToList: "Ajouter à mes organisations",
    severalAccounts:
      "Vous accédez à cette organisation avec plusieurs comptes. Chacun a ses méthodes de connexion, son test et ses coches : choisissez-en un.",
    statusWithEvidence: (status, evidence) => `${status} (${evidence})`,
    next: (action) => `Ensuite : ${action}`,
    stepsHeading: "Étapes",
    stepIs: { done: "Fait", now: "Maintenant" },
    steps: {
      open: "Ouvrir Informations de sécurité",
      add: "Ajouter le nouveau téléphone",
      test: "Tester le nouveau téléphone",
      remove: "Supprimer l’ancien téléphone",
    },
    openHint: (name, account) =>
      account
        ? `La page appartient à ${name}. Utilisez le compte ${account} ; si un autre s’ouvre, utilisez une fenêtre privée.`
        : `La page appartient à ${name}. Si un autre compte s’ouvre, utilisez une fenêtre privée.`,
    openPrompt:
      "L’ancien téléphone est-il à portée de main ? Approuvez d’abord là-bas. Sinon, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS ou un appel. Si Microsoft vous demande d’ajouter une clé d’accès, vous pouvez passer cette étape tant que la page le permet.",
    sameDevice:
      "La demande cache le nombre sur ce même téléphone ? Touchez I can't see the number (je ne vois pas le nombre), ou Show me the number again (réafficher le nombre), puis saisissez le nombre dans la demande.",
    unconfirmedLink:
      "Pour ce cloud, Microsoft ne documente aucune adresse par organisation : ce lien suit le modèle du cloud mondial, et personne ne l’a confirmé.",
    mailApp:
      "Une application de mail ou de messagerie a-t-elle ouvert cette page dans sa propre fenêtre ? Copiez le lien, puis collez-le dans votre propre navigateur.",
    otherDevice: "Continuer sur un autre appareil",
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
    wrongPlace: "Le lien a ouvert la mauvaise organisation ?",
    otherLink: "Ouvrir l’autre forme du lien",
    otherLinkHint:
      "Microsoft documente deux formes. Si aucune ne change d’organisation, choisissez l’organisation par son symbole en haut à droite de Mon compte.",
    addSteps: {
      phone: [
        "Vérifiez que la page nomme cette organisation. Choisissez Add sign-in method (ajouter une méthode de connexion), puis Application d’authentification, qui peut s’appeler Microsoft Authenticator.",
        "Choisissez Suivant, et encore Suivant.",
        "Est-ce le nouveau téléphone ? Touchez Pair your account to the app by clicking this link (associer votre compte à l’application par ce lien). Sur tout autre appareil, un code apparaît, pour quelques minutes seulement : scannez-le dans Authenticator sur le nouveau téléphone, pas avec l’appareil photo.",
        "Autorisez Authenticator à utiliser l’appareil photo et à envoyer des notifications. Approuvez la demande d’essai. Si aucune notification n’arrive, ouvrez l’application et tirez l’écran vers le bas.",
      ],
      computer: [
        "Vérifiez que la page nomme cette organisation. Choisissez Add sign-in method (ajouter une méthode de connexion), puis Application d’authentification, qui peut s’appeler Microsoft Authenticator.",
        "Choisissez Suivant, et encore Suivant. Un code apparaît, pour quelques minutes seulement.",
        "Sur le nouveau téléphone, ouvrez Authenticator et scannez le code dans l’application, pas avec l’appareil photo.",
        "Autorisez Authenticator à utiliser l’appareil photo et à envoyer des notifications. Approuvez la demande d’essai. Si aucune notification n’arrive, ouvrez l’application et tirez l’écran vers le bas.",
      ],
    },
    actionRequired:
      "Authenticator affiche une entrée restaurée marquée Action required (action requise) ? Scannez depuis cette entrée, pour qu’elle serve de nouveau.",
    removeHint:
      "Ne supprimez l’entrée de l’ancien téléphone qu’après le test, et seulement quand un deuxième moyen d’accès est enregistré ici.",
    methodsHeading: "Méthodes de connexion ici",
    methodsNone: "Microsoft ne liste aucune méthode de connexion pour vous ici.",
    methodsReading: "Lecture de vos méthodes de connexion ici",
    methodsUnread:
      "Rekey n’a pas lu vos méthodes de connexion ici. Les étapes fonctionnent sans cela.",
    methodsHint:
      "Voici ce qui est enregistré. Les règles de l’organisation décident si cela peut servir ici.",
    screenReader: "Le guide de Microsoft pour configurer cela avec un lecteur d’écran",
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
    more: "En savoir plus sur cette organisation",
    myAccount: "Votre compte dans cette organisation",
    leave: "Quitter cette organisation",
    leaveHint:
      "La quitter met fin à votre accès, et revenir demande une nouvelle invitation. Faites-le tant que l’ancien téléphone fonctionne encore. Certaines organisations ne le permettent pas : demandez alors à un administrateur là-bas. Si la page ne s’ouvre pas, quittez-la depuis votre compte dans cette organisation.",
    homeStays: "C’est votre organisation d’origine. Elle ne peut pas être quittée.",
  },

  trouble: {
    heading: "Un problème ?",
    closed: "La page Informations de sécurité m’est fermée ici",
    closedHint:
      "Cochez ceci si Microsoft ne vous laisse pas du tout ouvrir la page. Cela empêche un Oui tant qu’un administrateur là-bas ne vous l’ouvre pas, ou que vous ne quittez pas l’organisation.",
    nothingListed: "La page Informations de sécurité ne liste ici aucune méthode pour moi",
    nothingListedHint:
      "Ne cochez ceci qu’après avoir regardé. Certaines organisations font confiance à la demande de votre organisation d’origine ; il n’y a alors rien à faire ici une fois l’organisation d’origine prouvée.",
    full: "Cinq entrées sont enregistrées, le maximum que Microsoft autorise ? Supprimez-en une qui n’est sur aucun des deux téléphones, puis ajoutez la nouvelle.",
    wrongAccount:
      "Le mauvais compte s’est ouvert ? Utilisez une fenêtre privée, et choisissez le compte qui convient ici.",
    network:
      "Bloqué depuis ce réseau ? Essayez le réseau du bureau ou un appareil géré par votre organisation.",
    leaving: "Avez-vous encore besoin de cette organisation ?",
    leavingIs: {
      "still-needed": "Oui, j’en ai encore besoin",
      leaving: "Non, je suis en train de la quitter",
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
    hint: "Les coches et les liens appartiennent à un compte.",
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
    hint: "Ses coches restent, si vous la rajoutez un jour.",
  },

  nudge:
    "Un seul moyen d’accès est connu ici. Pendant que la page est ouverte, ajoutez-en un deuxième : d’abord une application de codes sur un ordinateur ou un autre appareil, dans votre organisation d’origine une clé d’accès, un numéro en dernier.",
};
