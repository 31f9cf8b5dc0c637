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
    listWhat: "Azure sait à quelles organisations vous appartenez.",
    why: "Pourquoi ?",
    listWhy:
      "Microsoft demande une autorisation appelée « Accéder à la Gestion des services Azure en tant qu’utilisateurs de l’organisation » (Access Azure Service Management as organization users), ou à peu près. Elle semble plus large que son usage : Rekey lit vos organisations une fois et ne la garde pas.",
    listed: (count) =>
      plural(count, {
        one: `Azure a listé ${count} organisation.`,
        other: `Azure a listé ${count} organisations.`,
      }),
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
      "Vous pouvez ajouter vos organisations vous-même. Tout fonctionne sans la liste d’Azure.",
    accountIs: (address) => `Compte : ${address}`,
    search: "Rechercher dans vos organisations",
    searchNone: "Aucune organisation ne correspond à votre recherche.",
    openSecurityInfo: "Ouvrir Informations de sécurité",
    openSecurityInfoFor: (name) => `Ouvrir Informations de sécurité : ${name}`,
  },
};
