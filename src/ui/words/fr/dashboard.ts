import type { dashboardWords as english } from "#ui/words/en/dashboard.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const dashboardWords: Translated<typeof english> = {
  verdict: {
    heading: "Puis-je effacer l’ancien téléphone ?",
    whereHeading: "Où puis-je encore entrer ?",
    answer: { "not-yet": "Pas encore", "not-proven": "Pas prouvé", yes: "Oui" },
    noOrganizations:
      "Aucune organisation n’est encore dans votre liste. Gardez l’ancien téléphone.",
    proven: (proven, total) =>
      plural(proven, {
        one: `${proven} sur ${total} prouvée`,
        other: `${proven} sur ${total} prouvées`,
      }),
    stillIn: (count, total) => `${count} sur ${total}`,
    lost: (names) =>
      `Si vous effaciez l’ancien téléphone maintenant, vous perdriez l’accès : ${names}.`,
    closed: (names) => `La page Informations de sécurité vous est fermée : ${names}.`,
    open: (names) =>
      `Rien ne montre encore que vous puissiez entrer sans l’ancien téléphone : ${names}.`,
    shut: (names) => `Fermé tant que personne ne vous aide : ${names}.`,
    openGone: (names) => `Pas encore connu : ${names}.`,
    list: {
      "no-entries":
        "Rien ne montre que votre liste est complète : comparez-la avec les entrées professionnelles d’Authenticator.",
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

  drawer: {
    heading: "Avant de l’effacer : une semaine au tiroir",
    explain:
      "Vous gardez le numéro ? Mettez d’abord la carte SIM dans le nouveau téléphone. Éteignez ensuite l’ancien téléphone et mettez-le une semaine dans un tiroir. Ce qui le demande encore, ajoutez-le à votre liste ou testez-le de nouveau : la réponse ci-dessus change alors d’elle-même.",
    brokenOff: (date) =>
      `La dernière organisation n’a été prête que le ${date}, alors que l’ancien téléphone était déjà dans le tiroir. La semaine recommence donc.`,
    start: "L’ancien téléphone est éteint, dans le tiroir",
    running: (date) => `Au tiroir. La semaine se termine le ${date}.`,
    over: "La semaine est passée, et rien n’a demandé l’ancien téléphone. Effacez-le maintenant, dans ses réglages.",
    wiped: "J’ai effacé l’ancien téléphone",
    wipedAt: (date) => `Effacé, selon vous, le ${date}.`,
    undo: "Je l’en ai ressorti",
    notWiped: "Je ne l’ai pas encore effacé",
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
    now: "Maintenant, tant que l’ancien téléphone fonctionne",
    nowGone: "À faire maintenant",
    tonight: "Ce soir, avec l’ancien téléphone",
    waiting: "En attente de quelqu’un",
    "not-known": "Pas encore connu",
    "nothing-to-do": "Probablement rien à faire",
    done: "Fait",
    leaving: "Départs",
  },

  workReason: {
    "help-desk-first":
      "Avant tout : faites fermer vos sessions et supprimer le téléphone perdu par l’assistance de votre organisation d’origine.",
    "home-first": "L’organisation d’origine d’abord : la connexion de tout invité commence là.",
    "needs-old-phone": "Il y faut l’ancien téléphone : faites-le donc tant qu’il fonctionne.",
    "needs-old-phone-tonight":
      "Il y faut l’ancien téléphone : cela attend donc que vous le retrouviez.",
    "can-go-on": "Vous pouvez continuer ici maintenant.",
    "try-once-more":
      "Une fois que l’organisation d’origine fonctionne, réessayez : certaines organisations font confiance à ce qui y a répondu.",
    "has-another-way": "Autre chose est enregistré ici, qui vous laissera peut-être encore entrer.",
    "needs-admin":
      "Rien de ce que vous avez ne l’ouvre plus : un administrateur là-bas doit vous aider.",
    "waits-for-someone": "Quelqu’un d’autre doit d’abord agir.",
    "find-out": "Cherchez ce qui est enregistré ici.",
    "probably-nothing": "Regardez une fois, et dites-le, pour plus de certitude.",
    "on-the-way-out": "Terminez tant que l’ancien téléphone fonctionne encore.",
    done: "",
  },

  device: {
    question: "Est-ce votre propre appareil ?",
    own: "Oui, le mien",
    shared: "Non, d’autres l’utilisent aussi",
    ownMeans:
      "Le vôtre : votre liste est gardée sur cet appareil jusqu’à ce que vous l’oubliiez ici.",
    sharedMeans:
      "Partagé : rien n’est gardé au-delà de cet onglet, et les noms sont masqués tant que vous ne les demandez pas.",
    unanswered: "Tant que vous n’avez pas répondu, rien n’est gardé au-delà de cet onglet.",
    heading: "Où votre liste est gardée, et comment l’oublier",
    isOwn: "Votre liste est gardée sur cet appareil jusqu’à ce que vous l’oubliiez ici.",
    isShared:
      "Rien n’est gardé au-delà de cet onglet. Fermez l’onglet, et votre liste disparaît ; enregistrez-la d’abord dans un fichier si vous en avez encore besoin.",
    showNames: "Afficher les noms",
    hideNames: "Masquer les noms",
    hiddenName: (number) => `Organisation ${number}`,
    namesHidden: "Les noms sont masqués, car d’autres utilisent aussi cet appareil.",
  },

  forget: {
    button: "Tout oublier ici",
    explain:
      "Cela supprime votre liste, vos coches et vos réponses de ce navigateur, dans tous les onglets ouverts. C’est irréversible. Cela ne vous déconnecte pas de Microsoft.",
    done: "Tout a été oublié ici.",
  },

  phones: {
    heading: "À propos de vos téléphones",
    hint: "Passez ce que vous voulez ; vous pourrez changer chaque réponse plus tard. Avant de configurer le nouveau téléphone : Authenticator ne fonctionne pas sur un téléphone rooté ou débridé.",
    oldPhone: "Où est l’ancien téléphone ?",
    oldPhoneIs: {
      here: "Ici, et il fonctionne",
      elsewhere: "Il fonctionne, mais il est ailleurs",
      broken: "Cassé",
      erased: "Effacé ou rendu pour une reprise",
      lost: "Perdu ou volé",
    },
    keepsNumber: "Le nouveau téléphone garde-t-il l’ancien numéro ?",
    keyElsewhere:
      "Avez-vous une clé de sécurité ou une clé d’accès qui n’est pas sur l’ancien téléphone ?",
    yes: "Oui",
    no: "Non",
    unsaid: "Pas dit",
    oldName: "Le nom de l’ancien téléphone, comme Authenticator l’affiche",
    anotherMove: "Commencer un autre changement",
    anotherMoveHint:
      "Vous changez encore une fois de téléphone ? Votre liste reste. Ce que vous avez testé, coché et répondu pour ce changement ne compte alors plus.",
    newName: "Le nom du nouveau téléphone",
    lostFirst:
      "Prévenez d’abord l’assistance de votre organisation d’origine : faites fermer vos sessions et supprimer ce téléphone.",
  },

  takeAlong: {
    heading: "Emporter la liste sur un autre appareil",
    explain: "Votre liste sous forme de code ou de lien pour le téléphone, ou de fichier à garder.",
    makeCode: "Afficher un code pour le téléphone",
    codeName: "Code QR qui ouvre Rekey avec votre liste sur un autre appareil",
    codeCaption: "À scanner avec l’appareil photo du téléphone. Il ouvre Rekey avec votre liste.",
    codeHolds: (count) =>
      plural(count, {
        one: `Le code contient ${count} organisation.`,
        other: `Le code contient ${count} organisations.`,
      }),
    tooLong: (count) =>
      plural(count, {
        one: `Votre liste de ${count} organisation est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`,
        other: `Votre liste de ${count} organisations est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`,
      }),
    linkCare:
      "Qui a ce lien peut lire vos organisations et vos comptes. Il ne va à aucun serveur, mais gardez-le pour vous.",
    linkCarries:
      "Les organisations, les coches et les réponses sur les téléphones voyagent avec le lien ; les tests, non.",
    save: "Enregistrer dans un fichier",
    fileHint:
      "Le fichier contient aussi vos tests, contacts et rendez-vous. Il ne contient rien de ce que Microsoft a dit à Rekey.",
    open: "Ouvrir une liste enregistrée",
    openHint:
      "N’ouvrez qu’un fichier que vous avez enregistré vous-même : il apporte aussi vos tests.",
    fileName: "rekey-liste.json",
  },
};
