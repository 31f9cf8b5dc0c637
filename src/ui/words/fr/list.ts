import type { listWords as english } from "#ui/words/en/list.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const listWords: Translated<typeof english> = {
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
      plural(count, {
        one: `Azure a listé ${count} organisation.`,
        other: `Azure a listé ${count} organisations.`,
      }),
    listedHint:
      "Azure peut en oublier, par exemple celles que vous avez rejointes avec un autre compte. Comparez la liste avec Authenticator.",
    unreadable: (count) =>
      plural(count, {
        one: `${count} élément de la réponse d’Azure n’a pas pu être lu. Ajoutez à la main ce qui manque.`,
        other: `${count} éléments de la réponse d’Azure n’ont pas pu être lus. Ajoutez à la main ce qui manque.`,
      }),
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
      plural(count, {
        one: `${count} organisation a été lue.`,
        other: `${count} organisations ont été lues.`,
      }),
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

  entries: {
    heading: "Comparer avec Authenticator",
    why: "Ouvrez Authenticator sur l’ancien téléphone, car le nouveau ne montre que ce qui a été transféré, et parcourez ses entrées professionnelles, celles marquées Action required (action requise) aussi. Chacune doit appartenir à une organisation de votre liste, ou être marquée comme n’en faisant pas partie.",
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
    none: "Authenticator sur l’ancien téléphone ne montre aucune entrée professionnelle, et chaque organisation où je me connecte figure dans cette liste",
    all: "Ce sont là toutes les entrées professionnelles de l’ancien téléphone, chacune à côté de son organisation",
  },

  pasted: {
    guess: {
      "home-by-address": "prise pour votre organisation d’origine, d’après le domaine de l’adresse",
      "sharepoint-address":
        "déduite d’une adresse SharePoint ; l’organisation porte peut-être un autre nom",
    },
    unread: {
      "a-name-alone":
        "un nom seul ne dit pas de quelle organisation il s’agit. Qu’y a-t-il en dessous dans Authenticator, ou quel est son domaine ?",
      "a-name-with-an-account":
        "est-ce l’organisation d’origine de ce compte, ou y est-il invité ? Ajoutez son domaine.",
      "another-service":
        "cela ressemble au code d’un autre service. Si c’est une organisation, ajoutez son domaine.",
      "personal-account":
        "un compte personnel n’appartient à aucune organisation. S’il est invité quelque part, ajoutez cette organisation.",
      "names-no-organization":
        "cette page est la même pour tout le monde et ne nomme aucune organisation.",
      "unknown-link": "ce lien n’est pas une des pages de Microsoft que Rekey connaît.",
      "cut-off":
        "la fin manque, et c’est la fin qui nomme l’organisation. Touchez l’entrée dans Authenticator pour la voir en entier.",
      "subscription-only":
        "un abonnement Azure ne dit pas à qui il est. Copiez aussi l’ID du locataire.",
      "another-id":
        "c’est l’ID d’autre chose, par exemple d’une application. Ajoutez l’ID du locataire ou son domaine.",
      "several-things":
        "plusieurs choses sont sur une même ligne. Mettez chacune sur sa propre ligne.",
      "in-a-mail":
        "une adresse dans un e-mail est plutôt celle de l’expéditeur. Si c’est la vôtre, ajoutez-la sur sa propre ligne.",
      "not-understood":
        "Rekey ne sait pas ce que c’est. Un domaine, une adresse ou un ID conviendrait.",
    },
  },
};
