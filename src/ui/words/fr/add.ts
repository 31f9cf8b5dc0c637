import type { addWords as english } from "#ui/words/en/add.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const addWords: Translated<typeof english> = {
  add: {
    heading: "Ajouter et comparer",
    field: "Collez ou saisissez vos entrées, adresses, domaines ou liens",
    hint: "Le mieux : toutes les entrées professionnelles d’Authenticator sur l’ancien téléphone, aussi celles marquées « Action requise ». Le nouveau ne montre que ce qui a été transféré.",
    areEntries: "Chaque ligne ici est une entrée d’Authenticator",
    go: "Ajouter",
    back: "Retour à la liste",
    examples: "Que puis-je coller ?",
    exampleList: [
      "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, comme l’affiche Authenticator",
      "ana@fabrikam.com, contoso.com, un ID ou un lien",
      "Le texte de la page Organisations de Mon compte",
      "Le texte de la page Répertoires d’Azure, ou ce qu’affiche az account list",
    ],
    mailbox: (sender, address) =>
      `Le texte d’une invitation. Cherchez dans votre messagerie ${sender}, jusqu’en 2025 ${address}.`,
    myAccount: "Ouvrir vos organisations dans Mon compte",
    notFetched:
      "Votre texte n’a pas pu être lu : une partie de Rekey manque. Réessayez une fois en ligne.",
    nothing: "Il n’y a encore rien à lire ici.",
    tooMany: (count) =>
      `Avec celles-ci, la liste aurait ${count} organisations, et elle en contient mille au plus. Rien n’a été ajouté. Collez moins de lignes.`,
    added: (count) =>
      plural(count, {
        one: `${count} organisation a été lue.`,
        other: `${count} organisations ont été lues.`,
      }),
    addedNone: "Aucune organisation n’a été lue.",
    guesses: "Nous avons deviné ceci. Est-ce juste ?",
    guessesOk: "OK",
    takeOff: "Non, la retirer",
    takeOffNamed: (name) => `Retirer ${name} de la liste`,
    questions: "À préciser",
    line: (lines) => `Ligne ${lines}`,
    isIt: (name) => `C’est ${name}`,
    isHomeOf: (account) => `C’est l’organisation d’origine de ${account}`,
    domain: "Son domaine ou son ID",
    domainNamed: (label) => `Domaine ou ID pour ${label}`,
    domainGo: "Utiliser",
    domainWrong: "Ce n’est ni un domaine comme contoso.com ni un ID.",
    leaveOut: "Laisser de côté",
    leaveOutNamed: (label) => `Laisser ${label} de côté`,
    homesMissing: "Toute connexion d’invité commence par l’organisation d’origine",
  },

  entries: {
    list: "Entrées d’Authenticator",
    empty: "Rien n’est encore comparé.",
    optionNamed: (name, place, account) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}), compte ${account}`,
    chooseNamed: (label) => `À quoi appartient ${label} ?`,
    unmatched: "Choisissez à quoi elle appartient",
    another: "Une autre organisation",
    organizations: "Organisations de votre liste",
    outOfScope: "Hors de cette liste",
    reason: {
      "personal-account": "L’entrée propre à un compte Microsoft personnel",
      "another-service": "Le code d’un autre service",
      "no-longer-there": "Je ne suis plus dans cette organisation",
      "somebody-elses": "Elle appartient à quelqu’un d’autre",
    },
    remove: "Retirer",
    removeNamed: (label) => `Retirer ${label}`,
    hidden: (count) =>
      plural(count, {
        one: `${count} entrée est masquée.`,
        other: `${count} entrées sont masquées.`,
      }),
    none: "Authenticator sur l’ancien téléphone ne montre aucune entrée professionnelle, et cette liste contient chaque organisation où je me connecte",
    all: "Ce sont toutes les entrées professionnelles de l’ancien téléphone",
  },

  pasted: {
    guess: {
      "home-by-address": "votre organisation d’origine, d’après le domaine de l’adresse",
      "sharepoint-address": "d’après une adresse SharePoint. Le domaine est peut-être différent.",
    },
    unread: {
      "a-name-alone":
        "Un nom seul ne dit pas de quelle organisation il s’agit. Quel est son domaine ?",
      "a-name-with-an-account":
        "Est-ce l’organisation d’origine de ce compte, ou y est-il invité ?",
      "another-service": "Cela ressemble au code d’un autre service. Est-ce une organisation ?",
      "personal-account": "C’est un compte personnel. Dans quelle organisation est-il invité ?",
      "names-no-organization":
        "Cette page est la même pour tout le monde. De quelle organisation s’agit-il ?",
      "unknown-link": "Rekey ne connaît pas cette page. De quelle organisation s’agit-il ?",
      "cut-off":
        "La fin manque, et elle nomme l’organisation. Touchez l’entrée pour la voir en entier.",
      "subscription-only": "Un abonnement ne dit pas à qui il est. Quel est l’ID du locataire ?",
      "another-id":
        "C’est l’ID d’autre chose, par exemple d’une application. Quel est l’ID du locataire ?",
      "several-things":
        "Plusieurs choses sont sur une même ligne. Mettez chacune sur sa propre ligne.",
      "in-a-mail": "C’est peut-être l’adresse de l’expéditeur. Est-ce la vôtre ?",
      "not-understood": "Rekey ne sait pas ce que c’est. De quelle organisation s’agit-il ?",
    },
  },
};
