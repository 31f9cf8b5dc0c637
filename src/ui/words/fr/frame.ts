import type { frameWords as english } from "#ui/words/en/frame.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const frameWords: Translated<typeof english> = {
  title: (page) => `${page} · Rekey`,

  skipToContent: "Aller au contenu",

  nav: {
    label: "Pages",
    organizations: "Organisations",
    summary: "Imprimer",
    signIn: "Se connecter",
    menu: "Menu",
    settings: "Réglages",
    helpDesk: "Pour l’assistance",
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

  session: {
    signedInAs: (address) => `Connecté avec ${address}`,
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
      test: "Le test à la main vaut tout autant : copiez le lien pour une fenêtre privée.",
    },
    microsoft: "Microsoft",
    dismiss: "Fermer",
    byHand: "Faire la liste à la main",
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
      plural(count, {
        one: `${count} détail de votre liste n’a pas pu être lu. Veuillez repasser vos organisations en revue.`,
        other: `${count} détails de votre liste n’ont pas pu être lus. Veuillez repasser vos organisations en revue.`,
      }),
  },

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
    "words-not-plain": (field) =>
      `Le champ ${field} de config.json dépasse 120 caractères, ou n’est pas une ligne de texte simple.`,
    "logo-elsewhere": (field) =>
      `Le champ ${field} de config.json ne nomme aucun fichier SVG, PNG ou WebP à côté de cette page.`,
    "color-too-faint": (field) =>
      `La couleur du champ ${field} de config.json manque de contraste dans le thème clair ou sombre : il faut 3 pour 1 dans les deux.`,
    "color-like-microsoft": (field) =>
      `La couleur du champ ${field} de config.json ressemble au bleu de Microsoft. Rien ici ne doit ressembler à Microsoft.`,
    retry: "Réessayer",
  },
};
