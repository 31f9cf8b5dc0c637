import type { OldPhone } from "#domain/methods/phone.ts";
import type { Words } from "./words.ts";

/*
 * How this file speaks.
 *
 * "vous"; one word a thing: organisation · organisation d’origine · invité · méthode de connexion · entrée ·
 * demande (prompt) · vérifier (check: read again) · tester (test) · contrôler or regarder (look yourself) · moyen
 * d’accès (way in) · effacer (wipe) · enregistré (registered) · approuver, approbation (consent) · coche (tick).
 * Sentences avoid "de" and "à" before a name, which may begin with a vowel or be several.
 *
 * The narrow no-break space (U+202F) stands before : ; ? and inside « ». The letters have straight apostrophes and
 * few words to spare: they have to fit a mail program's link, where an apostrophe such as ’ takes nine characters.
 *
 * Names of Microsoft's stand in French where a French page of Microsoft's says them:
 * - Informations de sécurité, Application d’authentification, Suivant, Supprimer:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/user-help/security-info-setup-auth-app
 * - Mon compte, Organisations, organisation d’origine:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/user-help/my-account-portal-organizations-page
 * - Répertoires, in the Azure portal: https://docs.microsoft.com/fr-ca/azure/azure-portal/set-preferences
 * - Accéder à la Gestion des services Azure en tant qu’utilisateurs de l’organisation:
 *   https://docs.microsoft.com/fr-fr/azure/logic-apps/custom-connector-azure-active-directory-authentication
 * - centre d’administration Microsoft Entra, passe d’accès temporaire:
 *   https://learn.microsoft.com/fr-fr/entra/identity/authentication/howto-authentication-temporary-access-pass
 * - Applications d’entreprise, Autorisations:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/manage-apps/grant-admin-consent
 * - Propriétés, Affectation de l’utilisateur requise, Utilisateurs et groupes:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/manage-apps/assign-user-or-group-access-portal
 * - Inscrire des informations de sécurité:
 *   https://docs.microsoft.com/fr-fr/azure/active-directory/conditional-access/concept-conditional-access-cloud-apps
 * - the administrators' roles: https://docs.microsoft.com/fr-fr/azure/active-directory/roles/permissions-reference
 * - clé d’accès (passkey):
 *   https://support.microsoft.com/fr-fr/account-billing/connexion-avec-une-clé-d-accès-09a49a86-ca47-406c-8acc-ed0e3c852c6d
 *
 * Every other name stays as Microsoft writes it in English, with its sense in brackets where somebody has to find it.
 */

/** Where the old phone is here, or nobody said where, the letter claims no more than that the new one is new. */
const whatHappened: Readonly<Record<OldPhone | "unsaid", string>> = {
  here: "J'ai un nouveau téléphone, et Authenticator n'y répond pas encore pour ce compte.",
  elsewhere:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répond pour ce compte, n'est pas à ma portée.",
  broken:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répondait pour ce compte, est cassé.",
  erased:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répondait pour ce compte, a été effacé.",
  lost: "Mon téléphone a été perdu ou volé ; son Authenticator répondait pour ce compte.",
  unsaid: "J'ai un nouveau téléphone, et Authenticator n'y répond pas encore pour ce compte.",
};

/** Every sentence on the screen, in French. */
export const words: Words = {
  language: "fr",
  product: "Rekey",
  tagline: "Un nouveau téléphone, toutes vos organisations.",
  title: (page) => `${page} · Rekey`,
  skipToContent: "Aller au contenu",

  nav: {
    label: "Pages",
    organizations: "Organisations",
    summary: "À imprimer",
    signIn: "Se connecter",
    about: "À propos",
  },

  opening: "Ouverture de votre liste",
  openingPage: "Ouverture de la page",

  update: {
    ready: "Une version plus récente de Rekey est là. Votre liste reste telle quelle.",
    take: "La charger maintenant",
  },

  languages: {
    label: "Langue",
    failed:
      "Cette langue n’a pas pu être chargée pour l’instant. Réessayez quand vous serez en ligne.",
  },

  footer: {
    runBy: (name) => `Cette copie de Rekey est gérée par ${name}.`,
    runByNobody: "Personne n’a dit qui gère cette copie de Rekey.",
    notMicrosoft:
      "Rekey n’est pas Microsoft. Vous ne saisissez vos mots de passe que sur les pages de Microsoft.",
    about: "Ce que Rekey peut voir ou non",
  },

  start: {
    heading: "Passer Microsoft Authenticator sur votre nouveau téléphone",
    promise:
      "La restauration d’un téléphone ne ramène que les noms de vos comptes professionnels. Rekey vous mène à la bonne page de chaque organisation, l’une après l’autre, et vous dit quand l’ancien téléphone peut partir.",
    waysIn: "Trois façons de commencer",
    signIn: "Se connecter avec un compte professionnel ou scolaire",
    signInHint:
      "Rekey apprend votre nom et votre organisation d’origine, rien d’autre. Vous pourrez ajouter les autres à l’étape suivante.",
    personal: "J’utilise un compte personnel",
    personalHint:
      "Vous vous connectez à une organisation que vous nommez, jamais au côté grand public de Microsoft.",
    personalField: "Le domaine ou l’ID de l’organisation",
    personalExample:
      "Par exemple contoso.com, ou le long ID qui figure dans un lien que vous avez reçu.",
    personalWrong: "Ce n’est ni un domaine comme contoso.com ni l’ID d’une organisation.",
    personalGo: "Se connecter à cette organisation",
    without: "Commencer sans se connecter",
    withoutHint:
      "Saisissez ou collez ce que vous lisez dans Authenticator. Les liens, les codes, les étapes et la feuille à imprimer fonctionnent tous.",
    noRegistration:
      "Cette copie de Rekey n’a pas encore d’inscription d’application, donc personne ne peut s’y connecter. Tout le reste fonctionne.",
    facts: [
      "Rien ne quitte ce navigateur. Il n’y a pas de serveur derrière cette page.",
      "Rekey ne fait que lire. Il n’ajoute, ne modifie et ne supprime jamais de méthode de connexion.",
      "Il demande avant chaque connexion et nomme d’abord l’organisation.",
    ],
    factsHeading: "À quoi vous attendre",
    installed:
      "Une application installée commence avec sa propre liste. Apportez la vôtre : commencez sans vous connecter, puis ouvrez le fichier enregistré.",
  },

  session: {
    signedInAs: (address) => `Connecté avec ${address}`,
    signedInCount: (count) =>
      count < 2 ? `Connecté avec ${count} compte` : `Connecté avec ${count} comptes`,
    signOut: (address) => `Se déconnecter : ${address}`,
    signOutHint:
      "Cela vous déconnecte aussi de Microsoft dans ce navigateur, donc d’Outlook, de Teams et d’autres services dans les autres onglets.",
    addAccount: "Se connecter avec un autre compte",
    cacheClearedTitle: "Veuillez vous reconnecter",
    cacheCleared:
      "Ce que cet onglet avait gardé de votre connexion était illisible et a été supprimé. Votre liste est intacte.",
    troubleNext: {
      "sign-in":
        "Vous pouvez faire votre liste à la main, ou commencer sans vous connecter : liens, codes et étapes fonctionnent tout de même.",
      list: "Votre liste peut se faire à la main : saisissez ou collez vos organisations ci-dessous.",
      check: "Le lien, le code et les étapes de cette organisation fonctionnent tout de même.",
      test: "Le test à la main vaut tout autant : voyez la troisième étape de cette organisation.",
    },
    microsoft: "Microsoft",
    dismiss: "Fermer",
    byHand: "Faire la liste à la main",
  },

  verdict: {
    heading: "Puis-je effacer l’ancien téléphone ?",
    whereHeading: "Où puis-je encore entrer ?",
    answer: { "not-yet": "Pas encore", "not-proven": "Pas prouvé", yes: "Oui" },
    noOrganizations:
      "Aucune organisation n’est encore dans votre liste. Gardez l’ancien téléphone.",
    proven: (proven, total) =>
      proven < 2 ? `${proven} sur ${total} prouvée` : `${proven} sur ${total} prouvées`,
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
        count < 2
          ? `${count} entrée d’Authenticator n’appartient encore à aucune organisation de votre liste.`
          : `${count} entrées d’Authenticator n’appartiennent encore à aucune organisation de votre liste.`,
      "home-missing": (accounts) =>
        `L’organisation d’origine de ${accounts} n’est pas dans votre liste, et toute connexion comme invité commence là.`,
      "not-confirmed":
        "Vous n’avez pas encore dit que ce sont là toutes les entrées professionnelles d’Authenticator.",
      "confirmed-long-ago":
        "Vous avez comparé votre liste avec Authenticator il y a plus de trente jours. Comparez-la de nouveau.",
    },
    reached: (proven, covered, nothing, left) =>
      [
        proven > 0 ? `le nouveau téléphone a répondu dans ${proven}` : "",
        covered > 0 ? `un autre moyen d’accès a répondu dans ${covered}` : "",
        nothing > 0 ? `rien n’est enregistré dans ${nothing}` : "",
        left > 0 ? `vous en avez quitté ${left}` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    yesReason: (how) =>
      `Parmi vos organisations, ${how}, et chaque entrée d’Authenticator est prise en compte.`,
    yesOldest: (date) =>
      `La plus ancienne réponse sur laquelle cela repose date du ${date} ; elle compte pendant trente jours.`,
    addHome: (account) => `Ajouter l’organisation d’origine de ${account}`,
    noHome: (account) => `${account} n’est qu’une boîte mail et n’en a pas`,
    onlyYouSaid:
      "Cela repose sur ce que vous et Microsoft avez dit ici. Rekey ne peut pas voir une organisation qui n’est pas dans votre liste.",
    more: (count) => (count < 2 ? `${count} autre` : `${count} autres`),
  },

  drawer: {
    heading: "Avant de l’effacer : une semaine au tiroir",
    explain:
      "Éteignez l’ancien téléphone et mettez-le une semaine dans un tiroir. Ce qui le demande encore, ajoutez-le à votre liste ou testez-le de nouveau : la réponse ci-dessus change alors d’elle-même.",
    start: "L’ancien téléphone est éteint, dans le tiroir",
    running: (date) => `Au tiroir. La semaine se termine le ${date}.`,
    over: "La semaine est passée, et rien n’a demandé l’ancien téléphone. Effacez-le maintenant, dans ses réglages.",
    wiped: "J’ai effacé l’ancien téléphone",
    wipedAt: (date) => `Effacé, selon vous, le ${date}.`,
    undo: "Je l’en ai ressorti",
    notWiped: "Je ne l’ai pas encore effacé",
  },

  status: {
    proven: "Prouvé : le nouveau téléphone a répondu",
    covered: {
      "text-or-call": "Couvert : un SMS ou un appel a répondu",
      "another-method": "Couvert : une autre méthode a répondu",
    },
    "added-untested": {
      "never-tested": "Nouveau téléphone ajouté, pas testé",
      "test-is-old": "Testé il y a longtemps : testez de nouveau",
      "prompt-elsewhere": "La demande nommait une autre organisation",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé",
      "another-answered": "Une autre méthode a répondu, pas le nouveau téléphone",
    },
    "registered-elsewhere": {
      "never-tried": "Un autre moyen d’accès est enregistré, jamais essayé",
      "test-is-old": "Un autre moyen d’accès a répondu il y a longtemps",
      "survival-unsaid": "Un autre moyen d’accès, s’il vous reste",
    },
    "only-old-phone": {
      "nothing-else-listed": "Seul l’ancien téléphone est enregistré",
      "old-phone-answered": "L’ancien téléphone a répondu",
      "nothing-answered": "Vous n’avez pas pu entrer",
      "answer-goes-with-it": "Ce qui a répondu disparaît avec l’ancien téléphone",
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
      "old-phone-answered": "Probablement rien, mais l’ancien téléphone a répondu",
      contradicted: "Probablement rien à faire ; deux choses se contredisent",
    },
    leaving: {
      "under-way": "Vous êtes en train de la quitter",
      "said-long-ago": "Départ depuis longtemps : l’avez-vous quittée ?",
      "still-there": "Quittée, mais quelque chose y a été lu depuis",
      "home-cannot-be-left": "L’organisation d’origine ne peut pas être quittée",
    },
    left: "Vous l’avez quittée",
    unknown: {
      "nothing-known": "Pas encore connu",
      "question-open": "Une question est ouverte",
      contradicted: "Deux choses se contredisent",
      "answer-does-not-count": "Ce qui a répondu ne compte pas ici",
      "prompt-elsewhere": "La demande nommait une autre organisation",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé",
      "nothing-listed-at-home": "Rien n’est enregistré dans l’organisation d’origine",
      "not-reached": "N’a pas pu être jointe",
      "app-refused": "Rekey n’est pas admis ; vous l’êtes peut-être",
      "not-a-member": "Votre compte n’y a pas été trouvé",
      "something-else": "Pas encore connu",
    },
  },

  basis: {
    microsoft: (time) => `selon Microsoft, ${time}`,
    "sign-in": (time) => `selon la connexion, ${time}`,
    you: (time) => `selon vous, ${time}`,
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

  fate: {
    lost: "Disparaît avec l’ancien téléphone",
    survives: "Vous reste",
    depends: "Cela dépend : ne compte pas tant que vous n’avez pas répondu",
    "not-mfa": "Ne compte pas : cela ne répond pas à une demande de deuxième étape",
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
    "is-passkey-synced-to-new-phone": {
      question: "Le nouveau téléphone, ou un ordinateur à vous, a-t-il aussi cette clé d’accès ?",
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
    proposed: (name) =>
      `${name} est apparu après que vous avez ouvert Informations de sécurité. Est-ce le nouveau téléphone ?`,
    thisEntry: "Cette entrée",
    entryNumbered: (name, place) => `${name}, entrée ${place}`,
    itIsTheNewPhone: "Oui, c’est le nouveau téléphone",
    itIsAnother: "Non, un autre appareil",
  },

  test: {
    byHandSteps: [
      "Éteignez l’ancien téléphone, ou mettez-le en mode avion.",
      "Ouvrez la page Informations de sécurité de cette organisation dans une fenêtre privée et connectez-vous.",
      "Regardez ce qui répond, et quelle organisation la demande nomme.",
    ],
    byRekey: "Tester en vous connectant ici",
    byRekeyHint:
      "Éteignez d’abord l’ancien téléphone. Microsoft vous demande alors de vous connecter de nouveau à cette organisation, et Rekey demande ce qui a répondu.",
    question: "Qu’est-ce qui a répondu ?",
    answer: {
      "new-phone": "Un nombre sur le nouveau téléphone",
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
    save: "Enregistrer la réponse",
    sayAnswer: "Dites ce qui a répondu.",
    sayMethod: "Dites quelle méthode c’était.",
    sayPrompt: "Dites quelle organisation la demande nommait.",
    last: (answer, time) => `Votre dernière réponse : ${answer} (selon vous, ${time})`,
    onlyNewPhone:
      "Seul un nombre sur le nouveau téléphone, dans la demande de cette organisation elle-même, prouve le passage au nouveau téléphone.",
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
      "Pendant que la page est ouverte, ajoutez un deuxième moyen d’accès qui survive aussi au prochain téléphone : un numéro, ou une application de codes sur un ordinateur.",
  },

  removal: {
    shut: "Fermé pour l’instant.",
    why: {
      "not-tested": "Le nouveau téléphone n’a pas encore répondu ici. Testez-le d’abord.",
      "test-is-old": "Le test date de plus de trente jours. Testez d’abord de nouveau.",
      "prompt-elsewhere": "La demande nommait une autre organisation, donc rien n’est prouvé ici.",
      "prompt-not-sure": "On ne sait pas quelle organisation a demandé. Testez d’abord de nouveau.",
      "no-prompt": "Rien n’a été demandé, donc rien n’est prouvé ici.",
      "another-answered":
        "Une autre méthode a répondu. Seule la réponse du nouveau téléphone ouvre cette étape.",
      "old-phone-answered": "L’ancien téléphone a répondu, il est donc encore nécessaire.",
      "nothing-answered": "Vous n’avez pas pu entrer sans l’ancien téléphone.",
      contradicted:
        "Deux choses dites sur cette organisation se contredisent. Vérifiez d’abord de nouveau.",
    },
    open: "Le nouveau téléphone a répondu ici. Dans Informations de sécurité, supprimez l’entrée de l’ancien téléphone.",
    testOnceMore:
      "Deux entrées peuvent porter le même nom : testez encore une fois, pour vous assurer que la bonne est partie.",
    oneWay:
      "Attention : il ne resterait qu’un moyen d’accès. Ajoutez-en d’abord un deuxième, sinon un téléphone perdu vous bloque de nouveau l’accès.",
    unknownWays:
      "Rekey ne connaît pas de deuxième moyen d’accès ici. Ajoutez-en d’abord un, sinon un téléphone perdu vous bloque de nouveau l’accès.",
  },

  trouble: {
    heading: "Un problème ?",
    closed: "La page Informations de sécurité m’est fermée ici",
    closedHint: "Cochez ceci si Microsoft ne vous laisse pas du tout ouvrir la page.",
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

  visit: {
    question: (name) => `${name} : vous en revenez. Y avez-vous ajouté le nouveau téléphone ?`,
    yes: "Oui, le nouveau téléphone est ajouté",
    no: "Non, ou pas encore",
    difference: (added, removed, still) =>
      [
        added === "" ? "" : `ajouté : ${added}`,
        removed === "" ? "" : `supprimé : ${removed}`,
        still === "" ? "" : `toujours là : ${still}`,
      ]
        .filter((part) => part !== "")
        .join(" ; "),
    nothingChanged: "Rien n’y a encore changé",
  },

  nudge:
    "Un seul moyen d’accès est connu ici. Pendant que la page est ouverte, ajoutez-en un deuxième.",

  entries: {
    heading: "Comparer avec Authenticator",
    why: "Ouvrez Authenticator et parcourez ses entrées professionnelles, celles marquées Action required (action requise) aussi. Chacune doit appartenir à une organisation de votre liste, ou être marquée comme n’en faisant pas partie.",
    field: "Entrées professionnelles, comme Authenticator les affiche",
    hint: "Une entrée par ligne. Celle qui nomme une organisation de votre liste est rattachée aussitôt.",
    add: "Ajouter ces entrées",
    list: "Entrées d’Authenticator",
    optionNamed: (name, place, account) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}), compte ${account}`,
    chooseNamed: (label) => `À quoi appartient ${label} ?`,
    unmatched: "Encore à rien",
    organizations: "Organisations de votre liste",
    outOfScope: "Hors de cette liste",
    reason: {
      "personal-account": "L’entrée propre à un compte Microsoft personnel",
      "another-service": "Le code d’un autre service",
      "no-longer-there": "Je ne suis plus dans cette organisation",
      "somebody-elses": "Elle appartient à quelqu’un d’autre",
    },
    remove: "Retirer cette entrée",
    removeNamed: (label) => `Retirer ${label}`,
    all: "Ce sont là toutes les entrées professionnelles d’Authenticator",
  },

  list: {
    heading: "Organisations",
    pageHeading: "Vos organisations",
    azure: "Azure",
    listButton: "Lister mes organisations",
    listing: "Vos organisations sont en train d’être listées",
    listWhy:
      "Azure sait à quelles organisations vous appartenez. Microsoft appellera l’autorisation « Accéder à la Gestion des services Azure en tant qu’utilisateurs de l’organisation » (Access Azure Service Management as organization users), ou à peu près, ce qui semble plus large que son usage : Rekey s’en sert pour une seule lecture et ne la garde pas.",
    listElse: "Ou saisissez-les ci-dessous, une à une : cela marche tout aussi bien.",
    listed: (count) =>
      count < 2 ? `Azure a listé ${count} organisation.` : `Azure a listé ${count} organisations.`,
    listedHint:
      "Azure peut en oublier, par exemple celles que vous avez rejointes avec un autre compte. Comparez la liste avec Authenticator.",
    unreadable: (count) =>
      count < 2
        ? `${count} élément de la réponse d’Azure n’a pas pu être lu. Ajoutez à la main ce qui manque.`
        : `${count} éléments de la réponse d’Azure n’ont pas pu être lus. Ajoutez à la main ce qui manque.`,
    cutShort:
      "La liste n’est pas complète : la réponse d’Azure s’est interrompue. Listez de nouveau, ou ajoutez à la main ce qui manque.",
    listAgain: "Lister de nouveau",
    failedTitle: "Azure n’a pas listé vos organisations",
    failedNext:
      "Faites la liste à la main : saisissez vos organisations ci-dessous. Tout fonctionne sans la liste d’Azure.",
    add: "Ajouter des organisations",
    addField: "Une par ligne, comme vous la lisez dans Authenticator ou pouvez la coller",
    addHint:
      "Par exemple ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, ana@fabrikam.com, contoso.com, un lien, le texte de la page Organisations de Mon compte ou de la page Répertoires d’Azure, ou ce qu’affiche az account list.",
    addGo: "Ajouter celles-ci",
    addNotFetched:
      "Votre texte n’a pas pu être lu, car une partie de Rekey manque. Réessayez une fois en ligne.",
    addNothing: "Il n’y a encore rien à lire ici.",
    addTooMany: (count) =>
      `Avec celles-ci, la liste aurait ${count} organisations, et elle en contient mille au plus. Rien n’a été ajouté ; collez moins de lignes.`,
    added: (count) =>
      count < 2 ? `${count} organisation a été lue.` : `${count} organisations ont été lues.`,
    addedNone: "Aucune organisation n’a été lue.",
    guesses: "Déduit, pas dit : veuillez contrôler",
    unread: "Pas encore lu",
    unreadLine: (lines) => `Ligne ${lines}`,
    unreadDismiss: "J’ai vu",
    addMailbox: (sender, address) =>
      `Vous cherchez d’anciennes invitations ? Cherchez dans votre boîte mail les messages de ${sender}, jusqu’en 2025 de ${address}, et collez leur texte ici.`,
    addMyAccount: "Vos organisations dans Mon compte, à copier de là",
    home: "Origine",
    guest: "Invité",
    accountIs: (address) => `compte ${address}`,
    search: "Rechercher dans vos organisations",
    searchNone: "Aucune organisation ne correspond à votre recherche.",
    openSecurityInfo: "Ouvrir Informations de sécurité",
    openSecurityInfoFor: (name) => `Ouvrir Informations de sécurité : ${name}`,
  },

  check: {
    all: "Tout vérifier",
    allWhy:
      "Une vérification lit vos méthodes de connexion et n’affiche jamais de demande. Rekey peut apparaître dans le journal des connexions de chaque organisation.",
    choose: "Choisir lesquelles vérifier",
    retryIn: (seconds) =>
      seconds < 2
        ? `Nouvel essai dans ${seconds} seconde`
        : `Nouvel essai dans ${seconds} secondes`,
    one: "Vérifier maintenant",
    again: "Vérifier de nouveau",
    oneNamed: (name) => `Vérifier maintenant : ${name}`,
    againNamed: (name) => `Vérifier de nouveau : ${name}`,
    checkedNamed: (name, result) => `${name} : ${result}`,
    cancel: "Arrêter de vérifier",
    progress: (done, total) =>
      done < 2 ? `${done} sur ${total} vérifiée` : `${done} sur ${total} vérifiées`,
    cancelled: (done, total) =>
      done < 2
        ? `Arrêté. ${done} sur ${total} a été vérifiée.`
        : `Arrêté. ${done} sur ${total} ont été vérifiées.`,
    done: (read, total) =>
      read === total
        ? total < 2
          ? `${total} vérifiée. Les méthodes y ont été lues.`
          : `${total} vérifiées. Les méthodes ont été lues dans toutes.`
        : total < 2
          ? `${total} vérifiée. Les méthodes n’y ont pas été lues ; sa ligne dit quoi faire.`
          : `${total} vérifiées. Les méthodes ont été lues dans ${read} ; pour les autres, chaque ligne dit quoi faire.`,
    signInNamed: (name) => `Se connecter ici : ${name}`,
    signIn: "Se connecter ici",
    askFor: "Demander l’approbation ici",
    askForHint:
      "Lire vos méthodes demande l’approbation d’un administrateur de cette organisation. Vous pouvez vous en passer : le lien, le code, les étapes et le test fonctionnent sans.",
    notChecked: "Pas encore vérifiée",
    queued: "En attente de vérification",
    checking: "Vérification en cours",
    microsoftSays: (time) => `selon Microsoft, ${time}`,
    signInSays: (time) => `selon la connexion, ${time}`,
    code: (code) => `Code : ${code}`,
    methodsRead: (count) =>
      count < 2 ? `${count} méthode de connexion` : `${count} méthodes de connexion`,
    noMethods: "Aucune méthode de connexion",
  },

  outcome: {
    "methods-read": "Méthodes lues",
    "needs-sign-in": "Demande une connexion",
    "needs-consent": "Demande l’approbation d’un administrateur",
    blocked: "Bloqué",
    "not-a-member": "Pas membre",
    "not-reached": "N’a pas pu être jointe",
    "something-else": "Autre chose",
  },

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
      "La demande part vers l’autre téléphone ? Choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS ou un appel.",
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
        "Choisissez Add sign-in method (ajouter une méthode de connexion), puis Application d’authentification.",
        "Choisissez Suivant, et encore Suivant.",
        "Est-ce le nouveau téléphone ? Touchez Pair your account to the app by clicking this link (associer votre compte à l’application par ce lien). Sur tout autre appareil, un code apparaît : scannez-le dans Authenticator sur le nouveau téléphone, pas avec l’appareil photo.",
        "Approuvez la demande d’essai.",
      ],
      computer: [
        "Choisissez Add sign-in method (ajouter une méthode de connexion), puis Application d’authentification.",
        "Choisissez Suivant, et encore Suivant. Un code apparaît.",
        "Sur le nouveau téléphone, ouvrez Authenticator et scannez le code dans l’application, pas avec l’appareil photo.",
        "Approuvez la demande d’essai.",
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
      "La quitter met fin à votre accès, et revenir demande une nouvelle invitation. Faites-le tant que l’ancien téléphone fonctionne encore. Si la page ne s’ouvre pas, quittez-la depuis votre compte dans cette organisation.",
    homeStays: "C’est votre organisation d’origine. Elle ne peut pas être quittée.",
  },

  summary: {
    heading: "Feuille à imprimer",
    print: "Imprimer",
    confidential: "Confidentiel : liste vos organisations.",
    verdict: (question, answer, count) =>
      count === "" ? `${question} ${answer}.` : `${question} ${answer}. ${count}.`,
    madeAt: (when) => `Établie le ${when}`,
    proves:
      "Cette feuille montre ce qui était connu quand elle a été établie. Elle ne prouve pas que le nouveau téléphone fonctionne où que ce soit : seul le test dans chaque organisation le prouve.",
    howTo:
      "Scannez un code avec l’appareil photo du téléphone, ou tapez le lien court : l’un et l’autre ouvrent Informations de sécurité dans cette organisation, où l’on ajoute le nouveau téléphone. Au téléphone avec une assistance, lisez le compte et le domaine ou l’ID de locataire.",
    added: "nouveau téléphone ajouté",
    tested: "testé",
    removed: "ancien téléphone supprimé",
    box: (isTicked) => (isTicked ? "Fait :" : "À faire :"),
    sheetTitle: "Microsoft Authenticator passe sur un nouveau téléphone",
    listName: "Organisations de la feuille",
    link: "Lien court",
    account: "Compte",
    domain: "Domaine",
    tenantId: "ID de locataire",
    whomToCall: "Qui appeler",
    leaveNamesOut: "Omettre les noms, les domaines, les comptes et les liens",
    leaveNamesOutHint: "Les codes restent : qui en scanne un voit quelle organisation il ouvre.",
    saveTable: "Enregistrer en CSV",
    saveMarkdown: "Enregistrer en Markdown",
    tableFile: "rekey-feuille.csv",
    markdownFile: "rekey-feuille.md",
    table: {
      columns: {
        organization: "Organisation",
        domain: "Domaine",
        tenantId: "ID de locataire",
        account: "Compte",
        status: "État",
        link: "Lien",
        added: "Nouveau téléphone ajouté",
        tested: "Testé",
        removed: "Ancien téléphone supprimé",
        whomToCall: "Qui appeler",
      },
      yes: "oui",
      no: "non",
    },
    markdown: {
      domain: (value) => `Domaine : ${value}`,
      tenantId: (value) => `ID de locataire : ${value}`,
      account: (value) => `Compte : ${value}`,
      whomToCall: (value) => `Qui appeler : ${value}`,
      added: "nouveau téléphone ajouté",
      tested: "testé",
      removed: "ancien téléphone supprimé",
    },
    empty: "Il n’y a encore rien à imprimer : votre liste est vide.",
    all: "Afficher toutes les organisations",
  },

  calendar: {
    heading: "Fichier de calendrier",
    explain:
      "Un fichier pour votre calendrier, avec les jours que vous choisissez ici. Ses titres disent « Téléphone » et ne nomment aucune organisation, sauf si vous en écrivez une.",
    tradeIn: "Jour où l’ancien téléphone s’en va",
    tradeInHint: "Il n’est pas gardé : il disparaît quand vous quittez cette page.",
    appointments: "Rendez-vous",
    appointmentsHint:
      "Un rendez-vous avec une organisation est gardé avec votre liste, qui dit alors que vous l’attendez. Un rendez-vous avec personne de la liste disparaît quand vous quittez cette page.",
    when: "Jour et heure",
    whenMissing: "Choisissez d’abord un jour et une heure.",
    withWhom: "Avec",
    withNobody: "Personne de la liste",
    add: "Ajouter le rendez-vous",
    noteFor: (name, when) => `${name}, ${when} : vos mots pour son titre, si vous en voulez`,
    remove: "Supprimer",
    removeNamed: (name, when) => `Supprimer le rendez-vous : ${name}, ${when}`,
    testAgain: (days) => `Tests à refaire : ${days}`,
    testAgainWhy:
      "Un test compte trente jours. Chacun de ces jours est le dernier jour entier avant que l’un d’eux ne compte plus.",
    save: "Enregistrer le fichier de calendrier",
    nothing: "Il n’y a encore aucun jour à y mettre.",
    fileName: "telephone.ics",
    titles: {
      tradeIn: "Téléphone : jour de reprise",
      appointment: (note) =>
        note === "" ? "Téléphone : rendez-vous" : `Téléphone : rendez-vous (${note})`,
      testAgain: "Téléphone : refaire le test",
    },
  },

  about: {
    heading: "À propos de Rekey",
    sees: "Ce que Rekey peut voir",
    seesList: [
      "Qui vous êtes : votre nom, votre adresse de connexion et votre organisation d’origine, une fois que vous vous connectez.",
      "Quelles organisations Azure liste pour vous, une fois que vous le demandez.",
      "Quelles méthodes de connexion sont enregistrées pour vous, dans les organisations dont l’administrateur a approuvé la lecture. Des numéros de téléphone, seuls les deux derniers chiffres sont gardés.",
    ],
    cannot: "Ce qu’il ne peut ni voir ni faire",
    cannotList: [
      "Vos mots de passe, codes à usage unique ou secrets. Vous ne les saisissez que sur les pages de Microsoft.",
      "Si les règles d’une organisation autorisent une méthode qui y est enregistrée. Seul un test le dit.",
      "Il ne peut ni ajouter, ni modifier, ni supprimer de méthode de connexion.",
    ],
    stays: "Où cela reste",
    staysList: [
      "Tout reste dans ce navigateur. Il n’y a ni serveur, ni statistiques, ni requête vers quiconque sauf Microsoft.",
      "L’organisation que vous regardez figure après le # de l’adresse, que les navigateurs n’envoient pas aux serveurs.",
      "Votre connexion n’existe que dans cet onglet et se termine avec lui.",
    ],
    copy: "Est-ce la bonne copie ?",
    copyAddress: (address) =>
      `Cette page est à l’adresse ${address}. Comparez-la, lettre par lettre, avec l’adresse qu’on vous a donnée.`,
    copyFalse:
      "N’importe qui peut copier cette page, et une fausse copie aurait le même aspect. Rekey ne demande jamais de mot de passe ni de code.",
    copySignIn: (host) =>
      `Ne saisissez votre mot de passe que là où la barre d’adresse montre un hôte de Microsoft. La connexion que Rekey ouvre est sur ${host}.`,
    copyLetter:
      "Une lettre de Rekey demande de l’aide et ne prouve rien. Qui en reçoit une devrait d’abord vérifier qui vous êtes, par un contact déjà connu.",
    usGov: "Dans le cloud du gouvernement des États-Unis",
    usGovList: [
      "Microsoft y documente une seule adresse des Informations de sécurité, le lien court ci-dessous. Il ne nomme aucune organisation.",
      "Les liens de Rekey ouvrent mysignins.azure.us et nomment l’organisation. Que la page s’ouvre alors dans cette organisation n’est pas confirmé : regardez laquelle elle montre avant d’ajouter quoi que ce soit.",
      "Les adresses de Mon compte n’y sont pas confirmées non plus.",
      "Le DoD a son propre Microsoft Graph, que Rekey n’interroge pas : les méthodes n’y sont pas lues, et tout se fait à la main.",
      "Les organisations du cloud mondial de Microsoft ne sont pas accessibles d’ici.",
    ],
    usGovLink: "Informations de sécurité par le lien court de Microsoft",
    who: "Qui gère cette copie",
    version: (version) => `Version ${version}`,
    trouble: "Quelque chose ne marche pas",
    troubleText:
      "Il existe un rapport de ce qui a fonctionné avec Microsoft dans ce navigateur, sans noms, pour qui répare Rekey.",
    diagnostics: "Diagnostic à partager",
  },

  diagnostics: {
    heading: "Diagnostic",
    holds:
      "Voici ce qui a fonctionné avec Microsoft dans ce navigateur, à joindre à un signalement de quelque chose qui ne marche pas : genres de réponses, codes de Microsoft, nombres et durées.",
    leavesOut:
      "Il ne contient aucun nom, domaine, adresse, ID, jeton ou revendication, ni de vous ni d’aucune organisation. Les organisations sont numérotées, dans un autre ordre que dans votre liste. Il ne va nulle part si vous ne le copiez et ne le collez quelque part.",
    checkFirst:
      "Il en dit le plus après Tout vérifier sur votre liste. Ce qui a été trouvé avant le dernier chargement de la page est marqué comme tel.",
    copy: "Copier le rapport",
    report: "Le rapport, exactement comme il est copié",
  },

  admin: {
    heading: "Pour un administrateur : approuver Rekey",
    intro:
      "Rekey aide à passer Microsoft Authenticator sur un nouveau téléphone, et fonctionne sans aucune approbation. Avec la vôtre, il peut aussi montrer à chaque personne quelles méthodes de connexion sont enregistrées pour elle dans votre organisation.",
    asks: "Ce que Rekey demande, et pourquoi",
    asksList: [
      "UserAuthenticationMethod.Read, une autorisation déléguée de Microsoft Graph : pour montrer aux personnes leurs propres méthodes de connexion. C’est la seule qui exige un administrateur, et la seule qui s’approuve ici.",
      "openid, profile et User.Read, demandées à chaque personne qui se connecte : pour savoir à qui est le compte. Si votre organisation ne laisse personne y consentir, accordez-les aussi dans le centre d’administration Microsoft Entra.",
      "user_impersonation d’Azure, demandée à qui appuie sur Lister mes organisations : pour une seule lecture de cette liste, dans son organisation d’origine.",
    ],
    sees: "Ce que l’autorisation lui permet de voir, selon Microsoft",
    quote:
      "Autorise l’application à lire vos méthodes d’authentification, y compris les numéros de téléphone et les paramètres de l’application Authenticator. Cela n’autorise pas l’application à voir des informations secrètes comme vos mots de passe, ni à se connecter avec vos méthodes d’authentification ou à s’en servir autrement.",
    quoteSource:
      "La liste des autorisations de Microsoft Graph (permissions.json), traduite de l’anglais",
    does: "Ce que Rekey en fait",
    doesList: [
      "Il lit pour la personne connectée, uniquement ses propres méthodes, et seulement tant que la page est ouverte.",
      "Il les lui montre dans son navigateur et ne les envoie nulle part. Des numéros de téléphone, il garde les deux derniers chiffres.",
      "Il n’a aucune autorisation d’ajouter, de modifier ou de supprimer une méthode de connexion.",
    ],
    approve: "Approuver",
    roles:
      "Il vous faut là-bas l’un de ces rôles : Administrateur de rôle privilégié, Administrateur d’application cloud ou Administrateur d’application.",
    warning:
      "Microsoft avertit (traduit de l’anglais) : « Accorder le consentement administrateur à l’échelle du locataire peut révoquer des autorisations déjà accordées à l’échelle du locataire pour cette application. »",
    howSource: "La page de Microsoft sur l’approbation d’une application pour tous",
    field: "Le domaine ou l’ID de votre organisation",
    fieldHint:
      "Par exemple contoso.com. Si le champ reste vide, l’approbation vaut pour l’organisation du compte avec lequel vous vous connectez.",
    linkFieldHint: "Par exemple contoso.com.",
    button: "Approuver chez Microsoft",
    buttonHint:
      "La page de Microsoft s’ouvre, nomme l’application et vous interroge ; c’est là que vous décidez. Sa réponse revient sur une page de Rekey qui l’efface aussitôt de l’adresse et n’en garde rien.",
    clientId: (id) =>
      `L’ID client de l’application, pour la retrouver et la comparer avec la page de Microsoft : ${id}`,
    unverified:
      "Si la page de Microsoft dit que l’application n’est pas vérifiée, demandez à qui gère cette copie avant d’accepter.",
    nothingTitle: "Il n’y a encore rien à approuver",
    nothing:
      "Cette copie de Rekey n’a pas d’inscription d’application, donc personne ne peut s’y connecter. Les liens, les codes, les étapes et le test fonctionnent sans.",
    test: "Tester d’abord avec une seule personne",
    testSteps: [
      "Dans le centre d’administration Microsoft Entra, ouvrez Applications d’entreprise, puis Rekey, puis Propriétés. L’application y figure une fois qu’elle est approuvée ou que quelqu’un s’y est connecté.",
      "Mettez Affectation de l’utilisateur requise (Assignment required) sur Oui, et enregistrez. À partir de là, personne d’autre ne peut s’y connecter à Rekey.",
      "Sous Utilisateurs et groupes, affectez une personne.",
      "Faites ouvrir à cette personne le lien pour vos utilisateurs ci-dessous, qu’elle s’y connecte et vérifie. Si ses méthodes apparaissent, affectez d’autres personnes ou remettez Affectation de l’utilisateur requise sur Non.",
    ],
    guests: "Ce qu’il faut aux invités",
    guestsList: [
      "L’approbation vaut aussi pour les invités de votre organisation.",
      "Là où l’affectation est requise, un invité doit être affecté comme tout le monde.",
      "L’accès conditionnel et les paramètres d’accès interlocataire s’appliquent toujours, les vôtres et ceux de leur organisation d’origine.",
      "L’approbation s’arrête à votre organisation : l’organisation d’origine et chacune des autres décident pour elles-mêmes.",
    ],
    revoke: "Revenir en arrière",
    revokeList: [
      "Dans le centre d’administration Microsoft Entra, ouvrez Applications d’entreprise, puis Rekey, puis Autorisations, et révoquez l’autorisation.",
      "Ou supprimez-y l’application, sous Propriétés : cela met fin à tout ce qui lui était permis dans votre organisation.",
      "On peut continuer avec Rekey tout de même : les liens, les codes, les étapes et le test n’ont besoin d’aucune approbation.",
    ],
    send: "Un lien pour vos utilisateurs",
    sendHint:
      "Il ouvre les étapes pour votre organisation, avec ou sans connexion. Votre domaine figure après le # de l’adresse, que les navigateurs n’envoient pas aux serveurs.",
    sendEmpty: "Saisissez ci-dessus le domaine de votre organisation, et le lien apparaît ici.",
    sendQr: (tenant) => `Code QR qui ouvre les étapes : ${tenant}`,
    fromAbout: "Pour un administrateur : ce que Rekey demande, et comment l’approuver",
    fromOrganization: "Pour un administrateur ici : ce que Rekey demande, et comment l’approuver",
  },

  consent: {
    nothing: {
      heading: "Aucune réponse à afficher",
      meaning:
        "Cette page affiche une seule fois la réponse de Microsoft à une approbation, et il n’y en a pas ici pour l’instant.",
      next: [
        "Ce qui est approuvé figure dans le centre d’administration Microsoft Entra : ouvrez Applications d’entreprise, puis Rekey, puis Autorisations.",
      ],
    },
    "not-ours": {
      heading: "Pas la réponse à une demande faite ici",
      meaning:
        "Cette réponse n’appartient pas à une demande faite dans cet onglet, donc rien n’en a été lu.",
      next: [],
    },
    approved: {
      heading: "Approuvé",
      meaning:
        "Microsoft dit que Rekey peut lire les méthodes de connexion dans votre organisation : celles de chaque personne, une fois qu’elle se connecte.",
      next: [
        "Assurez-vous que cela marche : qu’une personne s’y connecte et vérifie.",
        "Pour revenir en arrière, ouvrez Applications d’entreprise, puis Rekey, puis Autorisations dans le centre d’administration Microsoft Entra.",
      ],
    },
    "not-named": {
      heading: "On ne sait pas si c’est approuvé",
      meaning:
        "La réponse de Microsoft dit oui, mais ne nomme pas l’autorisation qui était demandée.",
      next: [
        "Regardez dans le centre d’administration Microsoft Entra : ouvrez Applications d’entreprise, puis Rekey, puis Autorisations.",
      ],
    },
    declined: {
      heading: "Pas approuvé",
      meaning: "Microsoft dit que l’approbation a été refusée.",
      next: [
        "Rekey fonctionne sans elle : les liens, les codes, les étapes et le test n’ont besoin d’aucune approbation. Vous pouvez encore approuver plus tard.",
      ],
    },
    refused: {
      heading: "Pas approuvé",
      meaning: "Microsoft n’a pas accepté l’approbation.",
      next: [
        "Regardez si votre rôle est l’un de ceux qui peuvent approuver, et réessayez. Si cela se reproduit, dites-le à qui gère cette copie.",
      ],
    },
  },
  consentBack: "Retour à la page pour les administrateurs",

  unknownPage: {
    heading: "Cette adresse ne mène nulle part",
    hint: "Rekey n’a pas de page de ce nom. Si ce devait être une organisation, son domaine ou son ID est peut-être mal saisi.",
    path: (path) => `Vous avez demandé : ${path}`,
  },

  broken: {
    heading: "Rekey a rencontré une erreur de son propre fait",
    kept: "Ce qui est gardé de votre liste est intact. Rechargez la page ; si cela se reproduit, signalez-le à qui gère cette copie.",
    reload: "Recharger la page",
    menu: "Le menu du compte n’a pas pu être chargé. Rechargez la page pour vous déconnecter.",
    notFetched: "Rekey n’a pas pu être chargé pour l’instant",
    notFetchedNext:
      "Contrôlez votre connexion au réseau, puis rechargez la page. Ce qui est gardé de votre liste est intact.",
  },

  configProblem: {
    heading: "Rekey ne peut pas démarrer ici",
    forOperator: "Qui gère cette copie doit corriger son fichier config.json.",
    unreachable: "Le fichier config.json n’a pas pu être chargé.",
    notJson: "Le fichier config.json n’est pas du JSON.",
    missing: (field) => `Le champ ${field} manque dans config.json.`,
    wrong: (field) => `Le champ ${field} de config.json a une valeur que Rekey ne connaît pas.`,
    china: (field) =>
      `Le champ ${field} de config.json désigne le cloud de Microsoft en Chine. Rekey ne le prend pas en charge : aucune page Informations de sécurité n’y est connue, et Microsoft Graph n’y liste pas les méthodes de connexion.`,
    "custom-cloud-off-loopback": (field) =>
      `Le champ ${field} de config.json nomme ses propres points de terminaison. Rekey ne l’accepte que sur localhost, pour qu’un fichier modifié ne puisse envoyer personne vers un faux Microsoft.`,
    retry: "Réessayer",
  },

  failure: {
    "sign-in-here": {
      title: "Connexion nécessaire",
      meaning: (name) =>
        `${name} veut que vous vous connectiez avant que quoi que ce soit puisse y être lu.`,
      next: (name) =>
        `Connectez-vous à ${name} ; Microsoft peut demander une deuxième étape, gardez donc à portée le téléphone qui répond.`,
    },
    "use-another-method": {
      title: "La demande est restée sans réponse",
      meaning: (name) => `${name} a envoyé une demande, et aucune réponse ne lui est parvenue.`,
      next: () =>
        "Connectez-vous de nouveau, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS, un appel ou une autre méthode.",
    },
    "sign-in-with-new-phone": {
      title: "Connexion avec votre nouveau téléphone",
      meaning: () =>
        "Cette connexion peut vous demander d’enregistrer une méthode de connexion ; si une est déjà enregistrée, elle ne le dit pas.",
      next: (name) => `Prenez en main votre nouveau téléphone, puis connectez-vous à ${name}.`,
    },
    "ask-for-consent": {
      title: "Autorisation nécessaire",
      meaning: (name) =>
        `Rekey ne peut lire vos méthodes de connexion chez ${name} qu’une fois que quelqu’un l’a approuvé, le plus souvent un administrateur là-bas.`,
      next: () =>
        "Envoyez à l’administrateur le lien d’approbation, ou continuez sans : chaque étape fonctionne à la main.",
    },
    "consent-declined": {
      title: "Autorisation non accordée",
      meaning: (name) => `Rekey n’a pas reçu l’autorisation qu’il a demandée chez ${name}.`,
      next: () => "Continuez à la main, ou redemandez plus tard.",
    },
    "ask-host-admin": {
      title: "Bloqué par cette organisation",
      meaning: (name) => `${name} ne laisse pas entrer votre compte.`,
      next: (name) =>
        `Adressez-vous à un administrateur chez ${name} ; la lettre sur sa page contient les mots qu’il faut.`,
    },
    "ask-home-admin": {
      title: "Bloqué par votre organisation d’origine",
      meaning: (name) =>
        `Votre organisation d’origine, où se trouve votre compte, ne vous laisse pas vous connecter, ou pas à ${name}.`,
      next: (name) =>
        `Adressez-vous à l’assistance de votre organisation d’origine ; un administrateur chez ${name} ne peut rien y changer.`,
    },
    "another-network-or-device": {
      title: "Bloqué depuis ce réseau ou cet appareil",
      meaning: (name) =>
        `${name} n’accepte cette connexion que depuis certains réseaux ou appareils.`,
      next: (name) =>
        `Réessayez depuis un appareil géré par votre organisation, ou depuis le réseau de votre bureau ; si vous n’avez ni l’un ni l’autre, adressez-vous à un administrateur chez ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey n’est pas autorisé ici",
      meaning: (name) =>
        `${name} ne laisse pas entrer Rekey, ou n’offre pas ce que Rekey demande ; se connecter de nouveau n’y changerait rien.`,
      next: (name) =>
        `Ouvrez vous-même Informations de sécurité et continuez à la main ; si Microsoft bloque aussi cette page, adressez-vous à un administrateur chez ${name}.`,
    },
    "accept-invitation": {
      title: "Invitation pas encore acceptée",
      meaning: (name) => `${name} vous a envoyé une invitation, et elle est encore ouverte.`,
      next: (name) =>
        `Ouvrez l’e-mail d’invitation (${name}) et acceptez l’invitation, puis vérifiez de nouveau.`,
    },
    "no-longer-guest": {
      title: "Compte non trouvé là-bas",
      meaning: (name) =>
        `${name} ne connaît pas le compte que vous avez utilisé ; il a peut-être été supprimé, ou l’on vous y connaît peut-être sous un autre.`,
      next: (name) =>
        `Connectez-vous avec un autre compte si vous en avez un là-bas, ou adressez-vous à un administrateur chez ${name} ; tant que vous ne savez pas, ${name} reste sur votre liste.`,
    },
    "wrong-account": {
      title: "Un autre compte est connecté",
      meaning: (name) => `Le compte qui a répondu n’est pas celui qui va avec ${name}.`,
      next: (name) =>
        `Connectez-vous de nouveau et choisissez le compte que vous utilisez pour ${name} ; une fenêtre privée aide si Microsoft ne vous laisse pas choisir.`,
    },
    "personal-account": {
      title: "Compte personnel impossible ici",
      meaning: () =>
        "Vous avez utilisé un compte Microsoft personnel, et cette connexion ne prend que les comptes professionnels ou scolaires, ou les invités d’une organisation.",
      next: () =>
        "Ajoutez vos organisations à la main et ouvrez de là la page Informations de sécurité de chacune.",
    },
    "no-such-organization": {
      title: "Aucune organisation de ce nom",
      meaning: () => "Microsoft ne connaît aucune organisation avec ce domaine ou cet ID.",
      next: () => "Contrôlez l’orthographe, ou utilisez un autre domaine de l’organisation.",
    },
    "other-cloud": {
      title: "Dans un autre cloud de Microsoft",
      meaning: (name) =>
        `${name} est dans un cloud séparé de Microsoft, comme celui d’une administration publique, que cette copie de Rekey ne peut pas joindre.`,
      next: () =>
        "Demandez à l’assistance de l’organisation l’adresse de sa propre page Informations de sécurité, et cochez ici les étapes à la main.",
    },
    cancelled: {
      title: "Connexion pas terminée",
      meaning: () => "Vous êtes de retour avant la fin de la connexion ; rien n’a changé.",
      next: () => "Connectez-vous de nouveau quand vous le voudrez, ou continuez à la main.",
    },
    "sign-in-under-way": {
      title: "Une connexion est déjà ouverte",
      meaning: () => "Une connexion a été commencée dans ce navigateur et n’est pas terminée.",
      next: () =>
        "Terminez-la, ou fermez son onglet, rechargez cette page et connectez-vous de nouveau.",
    },
    "tell-operator": {
      title: "Cette copie est mal réglée",
      meaning: () =>
        "Microsoft a refusé à cause des réglages de cette copie de Rekey, pas à cause de votre compte.",
      next: () =>
        "Dites-le à qui gère cette copie, en joignant le code ; entre-temps, chaque étape fonctionne à la main.",
    },
    wait: {
      title: "Attendez un moment",
      meaning: () => "Microsoft a reçu trop de requêtes et demande une pause.",
      next: () => "Vérifiez de nouveau dans une minute ou deux.",
    },
    offline: {
      title: "Vous êtes hors ligne",
      meaning: () => "Cet appareil n’a pas de connexion au réseau, donc rien n’a pu être vérifié.",
      next: () =>
        "Rétablissez le réseau, puis vérifiez de nouveau ; votre liste reste telle quelle.",
    },
    unreachable: {
      title: "Microsoft n’a pas pu être joint",
      meaning: () =>
        "La requête n’est pas passée ; le réseau, un bloqueur ou un proxy l’a peut-être arrêtée.",
      next: () => "Vérifiez de nouveau, si possible depuis un autre réseau.",
    },
    "timed-out": {
      title: "Pas de réponse à temps",
      meaning: () => "Microsoft n’a pas répondu en 15 secondes.",
      next: () => "Vérifiez de nouveau.",
    },
    unreadable: {
      title: "Réponse illisible",
      meaning: () =>
        "Une réponse est arrivée qui n’est pas celle, habituelle, de Microsoft ; la page de connexion propre à un réseau fait cela.",
      next: () =>
        "Ouvrez n’importe quelle page web pour voir si ce réseau veut que vous vous connectiez, puis vérifiez de nouveau.",
    },
    server: {
      title: "Panne chez Microsoft",
      meaning: () => "Le service de Microsoft a signalé un défaut de son côté.",
      next: () => "Vérifiez de nouveau dans quelques minutes.",
    },
    unknown: {
      title: "Quelque chose d’inattendu s’est produit",
      meaning: () => "Rekey ne connaît pas cette réponse, elle compte donc comme non vérifiée.",
      next: () =>
        "Vérifiez de nouveau ; si cela se reproduit, continuez à la main et signalez-le avec le code.",
    },
  },

  method: {
    named: (title, detail) => (detail === "" ? title : `${title} : ${detail}`),
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
        meaning: "Va où va le numéro : au téléphone qui a la carte SIM.",
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
      meaning: "La première étape, pas la deuxième.",
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

  entry: {
    guess: {
      "home-by-address": "prise pour votre organisation d’origine, d’après le domaine de l’adresse",
      "sharepoint-address":
        "déduite d’une adresse SharePoint ; l’organisation porte peut-être un autre nom",
    },
    unread: {
      "a-name-alone":
        "un nom seul ne dit pas de quelle organisation il s’agit. Qu’y a-t-il en dessous dans Authenticator, ou quel est son domaine ?",
      "personal-account":
        "un compte personnel n’appartient à aucune organisation. S’il est invité quelque part, ajoutez cette organisation.",
      "names-no-organization":
        "cette page est la même pour tout le monde et ne nomme aucune organisation.",
      "unknown-link": "ce lien n’est pas une des pages de Microsoft que Rekey connaît.",
      "cut-off":
        "la fin manque, et c’est la fin qui nomme l’organisation. Touchez l’entrée dans Authenticator pour la voir en entier.",
      "subscription-only":
        "un abonnement Azure ne dit pas à qui il est. Copiez aussi l’ID du locataire.",
      "several-things":
        "plusieurs choses sont sur une même ligne. Mettez chacune sur sa propre ligne.",
      "in-an-invitation":
        "une adresse dans une invitation est plus probablement celle de qui invite. Si c’est la vôtre, ajoutez-la sur sa propre ligne.",
      "not-understood":
        "Rekey ne sait pas ce que c’est. Un domaine, une adresse ou un ID conviendrait.",
    },
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

  keeping: {
    vanishedTitle: "Votre liste a disparu de ce navigateur",
    vanished:
      "Une liste était gardée ici. Votre navigateur ou un autre programme l’a effacée. Si vous l’avez enregistrée dans un fichier, ouvrez ce fichier maintenant.",
    nothingKnown:
      "Aucune liste n’est gardée dans ce navigateur. Si vous en avez fait une ici auparavant, le navigateur l’a peut-être effacée : Safari le fait après sept jours d’utilisation sans visite, et une application installée commence avec son propre stockage. Si vous l’avez enregistrée dans un fichier, ouvrez ce fichier maintenant.",
    forgotten: "Votre liste a été oubliée ici, comme vous l’avez demandé.",
    blockedTitle: "Ce navigateur ne garde rien pour ce site",
    blocked:
      "Votre liste dure jusqu’à ce que vous quittiez ou rechargiez cette page. Enregistrez-la dans un fichier avant de vous connecter.",
    full: "Votre dernière modification n’a pas pu être gardée : le stockage de ce navigateur pour le site est plein. Enregistrez votre liste dans un fichier.",
    fullTitle: "Votre dernière modification n’a pas été gardée",
    problemsTitle: "Une partie de votre liste n’a pas pu être lue",
    damaged:
      "Ce qui a pu être lu est affiché ; le reste est mis de côté sur cet appareil, pas supprimé.",
    newerVersion: (version) =>
      `Une version plus récente de Rekey, ${version}, a écrit cette liste. Ce que cette version-ci comprend est affiché ; le reste est gardé. Rechargez la page pour obtenir la version plus récente.`,
    registersLost: (count) =>
      count < 2
        ? `${count} détail de votre liste n’a pas pu être lu. Veuillez repasser vos organisations en revue.`
        : `${count} détails de votre liste n’ont pas pu être lus. Veuillez repasser vos organisations en revue.`,
  },

  forget: {
    button: "Tout oublier ici",
    explain:
      "Cela supprime votre liste, vos coches et vos réponses de ce navigateur, dans tous les onglets ouverts. C’est irréversible. Cela ne vous déconnecte pas de Microsoft.",
    done: "Tout a été oublié ici.",
  },

  phones: {
    heading: "À propos de vos téléphones",
    hint: "Passez ce que vous voulez ; vous pourrez changer chaque réponse plus tard.",
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
      count < 2
        ? `Le code contient ${count} organisation.`
        : `Le code contient ${count} organisations.`,
    tooLong: (count) =>
      count < 2
        ? `Votre liste de ${count} organisation est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`
        : `Votre liste de ${count} organisations est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`,
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

  import: {
    heading: "Une liste venue d’ailleurs",
    reading: "Lecture de la liste",
    look: "Cette liste vient d’ailleurs. Regardez-la avant de l’ajouter à la vôtre.",
    merge: "Ajouter à ma liste",
    discard: "Ne pas l’ajouter",
    empty: "Cette liste ne contient aucune organisation.",
    tests: (count) =>
      count < 2
        ? `Elle apporte aussi la réponse de ${count} test, qui compte comme la vôtre. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`
        : `Elle apporte aussi les réponses de ${count} tests, qui comptent comme les vôtres. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`,
    leftOut: (count) =>
      count < 2
        ? `${count} détail a été laissé de côté, car une liste ne peut pas l’apporter.`
        : `${count} détails ont été laissés de côté, car une liste ne peut pas les apporter.`,
    refusedTitle: "Cette liste n’a pas été ouverte",
    refused: {
      damaged:
        "Ce lien est incomplet ou a été modifié en route. Copiez de nouveau le lien entier, ou enregistrez plutôt la liste dans un fichier.",
      "not-a-list": "Ce n’est pas une liste que Rekey a enregistrée.",
      "newer-version":
        "Une version plus récente de Rekey a fait cette liste. Rechargez la page, puis ouvrez-la de nouveau.",
      "too-large": "C’est plus gros que toute liste que fait Rekey, cela n’a donc pas été ouvert.",
      "too-many-organizations":
        "Cette liste contient plus de mille organisations, elle n’a donc pas été ouverte.",
    },
    unchanged: "Votre propre liste est inchangée.",
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

  ticks: {
    added: "J’ai ajouté ici le nouveau téléphone",
    removed: "J’ai supprimé ici l’ancien téléphone",
    addedAt: (time) => `J’ai ajouté ici le nouveau téléphone (coché : ${time})`,
    removedAt: (time) => `J’ai supprimé ici l’ancien téléphone (coché : ${time})`,
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

  letter: {
    heading: "Une lettre à qui peut aider",
    which: "Quelle lettre ?",
    kind: {
      "home-help-desk": (name) => `L’assistance de ma propre organisation : ${name}`,
      "host-admin": (name) => `Un administrateur chez ${name}`,
      "locked-to-network": () => "L’enregistrement est refusé depuis ici",
      "personal-account": () => "J’y suis invité avec un compte personnel",
      "only-admin": () => "J’en suis le seul administrateur",
      "trust-to-host": (name) =>
        `Prier l’organisation hôte de se fier à la demande de mon organisation d’origine : ${name}`,
      "trust-to-home": () => "Demander à mon service informatique d’arranger cela",
    },
    adviceHeading: "Avant de l’envoyer",
    advice: {
      "home-first":
        "Faites d’abord fonctionner votre organisation d’origine : toute connexion comme invité commence là.",
      "try-once-more":
        "Puis essayez cette organisation encore une fois. Certaines acceptent ce que l’organisation d’origine a contrôlé, et aucune lettre n’est nécessaire.",
      "use-another-method":
        "À la demande, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS, un appel ou une autre méthode.",
      "try-another-network":
        "Essayez d’abord depuis un autre réseau ou appareil : le bureau, le VPN de l’entreprise, un ordinateur géré.",
      "find-another-admin":
        "Y a-t-il tout de même un autre administrateur, ou un compte d’urgence ? Tout Administrateur d’authentification peut vous aider en quelques minutes.",
      "call-support":
        "Le support ne peut pas être joint par e-mail quand votre accès est bloqué. Appelez le numéro de Microsoft pour votre pays, demandez la Data Protection team (équipe de protection des données), et lisez ceci à voix haute.",
    },
    text: "La lettre",
    copy: "Copier la lettre",
    mail: "Ouvrir dans la messagerie",
    share: "Partager",
    print: "Imprimer la lettre",
    tooLong:
      "La lettre est trop longue pour le lien de votre messagerie. Copiez-la, puis collez-la dans le message.",
    care: "Qui vous aide voudra s’assurer que c’est bien vous. N’envoyez de code ou de mot de passe à personne, quoi qu’on vous dise.",
  },

  letters: {
    subjects: {
      "home-help-desk": (organization) =>
        `Nouveau téléphone : aidez-moi à me connecter (${organization})`,
      "host-admin": (organization) =>
        `Nouveau téléphone : aidez votre invité à se connecter (${organization})`,
      "locked-to-network": (organization) =>
        `Nouveau téléphone : je ne peux pas l'enregistrer d'ici (${organization})`,
      "personal-account": (organization) =>
        `Nouveau téléphone : aidez votre invité à se connecter (${organization})`,
      "only-admin": (organization) =>
        `Accès bloqué : je suis le seul administrateur (${organization})`,
      "trust-to-host": (organization) =>
        `Merci d'accepter notre authentification multifacteur (${organization})`,
      "trust-to-home": (organization) =>
        `Merci de faire accepter notre authentification multifacteur (${organization})`,
    },

    greeting: "Bonjour,",

    paragraphs: {
      "member-asks": ({ address, organization }) => `Mon compte : ${address} dans ${organization}.`,
      "guest-asks": ({ guestName, address, organization }) =>
        guestName === undefined
          ? `Mon compte : ${address}, invité dans ${organization}.`
          : `Mon compte : ${address}, invité dans ${organization}, sans doute comme ${guestName}.`,
      "somebody-asks": ({ organization }) =>
        `Mon compte dans ${organization} : ____________________`,
      "object-id": ({ objectId }) => `ID d'objet : ${objectId}`,
      "personal-account": () =>
        "C'est un compte personnel : ses paramètres n'atteignent pas ce qui est enregistré chez vous.",
      "only-admin": ({ tenantId }) =>
        tenantId === undefined
          ? "Je suis le seul administrateur de cette organisation, donc personne d'autre ne peut y réinitialiser mes méthodes de connexion."
          : `Je suis le seul administrateur de cette organisation (ID de locataire ${tenantId}), donc personne d'autre ne peut y réinitialiser mes méthodes de connexion.`,
      "what-happened": ({ oldPhone }) => whatHappened[oldPhone ?? "unsaid"],
      "registration-refused": ({ code }) =>
        code === undefined
          ? "Microsoft ne me laisse pas l'enregistrer : votre organisation semble ne le permettre que depuis certains réseaux ou appareils."
          : `Microsoft ne me laisse pas l'enregistrer : votre organisation semble ne le permettre que depuis certains réseaux ou appareils (${code}).`,
      "revoke-sessions": () =>
        "Veuillez d'abord révoquer mes sessions : quelqu'un d'autre a peut-être ce téléphone.",
      "remove-old-phone": ({ phoneName }) =>
        phoneName === undefined
          ? "Veuillez supprimer ce téléphone de mes méthodes."
          : `Veuillez supprimer ce téléphone (${phoneName}) de mes méthodes.`,
      "add-phone-number": ({ exceptOldNumber }) =>
        exceptOldNumber
          ? "Veuillez ajouter un numéro que vous avez déjà pour moi, pas celui de l'ancien téléphone (Entra admin center > Users > mon compte > Authentication methods > Add authentication method). Je passerai par SMS ou appel et enregistrerai moi-même le nouveau téléphone."
          : "Veuillez ajouter un numéro que vous avez déjà pour moi (Entra admin center > Users > mon compte > Authentication methods > Add authentication method). Je passerai par SMS et enregistrerai moi-même le nouveau téléphone.",
      "temporary-pass": () =>
        "Ou donnez-moi un passe d'accès temporaire (Temporary Access Pass), en personne ou lors d'un appel à un numéro que vous connaissez, jamais par écrit.",
      "no-temporary-pass": () =>
        "Un passe d'accès temporaire ne fonctionne pas pour les invités B2B.",
      "require-re-register": () =>
        "À défaut, même page, à une heure convenue : Require re-register MFA. Cela supprime mes numéros, applications Authenticator et jetons OATH logiciels et désactive les matériels. Mon mot de passe suffit jusqu'à mon nouvel enregistrement.",
      "check-policies": () =>
        "Avant, contrôlez que vos stratégies d'inscription et de risque laissent un invité s'enregistrer depuis mon réseau.",
      "allow-registration": () =>
        "Veuillez m'indiquer un réseau ou un appareil depuis lequel je peux m'enregistrer, ou exempter mon compte, pour une heure convenue, de la stratégie d'accès conditionnel « Inscrire des informations de sécurité » (Register security information). Une réinitialisation seule n'aiderait pas.",
      "who-may-reset": () =>
        "Rôle requis : Administrateur d'authentification (privilégié si je suis administrateur).",
      "who-may-allow": () => "Rôle requis : Administrateur de l'accès conditionnel.",
      "support-resets": () =>
        "Veuillez ouvrir un dossier auprès de la Data Protection team (équipe de protection des données) pour réinitialiser mon authentification multifacteur, afin que je puisse enregistrer le nouveau téléphone.",
      "verify-me": () =>
        "Vérifiez d'abord mon identité par un numéro ou un collègue déjà connu. N'envoyez ni ne demandez aucun code, n'utilisez que les liens de Microsoft.",
      "verify-by-records": () =>
        "Veuillez vérifier mon identité par les dossiers que vous avez. Je n'envoie ni codes ni mots de passe, et n'utilise que les liens de Microsoft.",

      "trust-asked-of-host": ({ address, home, host }) =>
        address === undefined
          ? `J'appartiens à ${home} et suis invité dans ${host}.`
          : `J'appartiens à ${home} et suis invité dans ${host}, avec le compte ${address}.`,
      "trust-asked-of-home": ({ address, home, host }) =>
        address === undefined
          ? `Mon compte dans ${home} est invité dans ${host}.`
          : `Mon compte ${address} dans ${home} est invité dans ${host}.`,
      "trust-why": () =>
        "Aujourd'hui, chacun de nous qui y est invité enregistre une deuxième fois l'authentification multifacteur, et encore à chaque nouveau téléphone. Si l'organisation hôte fait confiance à celle de notre organisation d'origine, personne n'a à le faire.",
      "trust-how": ({ homeRef, homeId }) =>
        homeId === undefined || homeId === homeRef
          ? `L'administrateur de l'organisation hôte le règle : Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Rôle requis : Administrateur de la sécurité.`
          : `L'administrateur de l'organisation hôte le règle : Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}, ID de locataire ${homeId}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Rôle requis : Administrateur de la sécurité.`,
      "trust-at-home": () =>
        "Veuillez demander aux administrateurs de l'organisation hôte de le régler, leur dire que nous exigeons l'authentification multifacteur, et contrôler que nos paramètres d'accès sortant les autorisent.",
      "trust-limits": () =>
        "Les comptes personnels ne sont pas couverts. Les invités doivent être exclus de la stratégie d'inscription MFA d'ID Protection : sous les deux, ils ne peuvent pas entrer.",
      "trust-page": () =>
        "La page de Microsoft : https://learn.microsoft.com/fr-fr/entra/external-id/cross-tenant-access-settings-b2b-collaboration",
      "trust-verify": () =>
        "Veuillez d'abord faire confirmer ceci par mon organisation, auprès d'un contact que vous connaissez déjà. Cela ne demande aucun mot de passe et aucun code de ma part.",
    },

    closing: (name) => (name === undefined ? "Merci" : `Merci\n${name}`),
  },
};
