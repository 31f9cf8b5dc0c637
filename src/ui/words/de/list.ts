import type { listWords as english } from "#ui/words/en/list.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const listWords: Translated<typeof english> = {
  list: {
    heading: "Organisationen",
    pageHeading: "Ihre Organisationen",
    azure: "Azure",
    listButton: "Meine Organisationen auflisten",
    listing: "Ihre Organisationen werden aufgelistet",
    listWhy:
      "Azure weiß, zu welchen Organisationen Sie gehören. Microsoft wird die Berechtigung „Access Azure Service Management as organization users“ (Zugriff auf die Azure-Dienstverwaltung als Organisationsbenutzer) oder ähnlich nennen. Das klingt nach mehr, als wofür sie gebraucht wird: Rekey benutzt sie, um ein einziges Mal zu lesen, und behält sie nicht.",
    listElse: "Oder tippen Sie sie unten einzeln ein: Das geht genauso gut.",
    listed: (count) =>
      plural(count, {
        one: "Azure hat eine Organisation aufgelistet.",
        other: `Azure hat ${count} Organisationen aufgelistet.`,
      }),
    listedHint:
      "Azure lässt womöglich welche aus, etwa solche, denen Sie mit einem anderen Konto beigetreten sind. Vergleichen Sie die Liste mit Authenticator.",
    unreadable: (count) =>
      plural(count, {
        one: "Ein Eintrag in Azures Antwort war nicht lesbar. Fügen Sie von Hand hinzu, was fehlt.",
        other: `${count} Einträge in Azures Antwort waren nicht lesbar. Fügen Sie von Hand hinzu, was fehlt.`,
      }),
    cutShort:
      "Die Liste ist nicht vollständig: Azures Antwort brach ab. Listen Sie noch einmal auf, oder fügen Sie von Hand hinzu, was fehlt.",
    listAgain: "Noch einmal auflisten",
    failedTitle: "Azure hat Ihre Organisationen nicht aufgelistet",
    failedNext:
      "Machen Sie die Liste von Hand: Tippen Sie Ihre Organisationen unten ein. Alles funktioniert auch ohne Azures Liste.",
    home: "Heimatorganisation",
    guest: "Gast",
    accountIs: (address) => `als ${address}`,
    search: "Ihre Organisationen durchsuchen",
    searchNone: "Keine Organisation passt zu Ihrer Suche.",
    openSecurityInfo: "Sicherheitsinformationen öffnen",
    openSecurityInfoFor: (name) => `Sicherheitsinformationen für ${name} öffnen`,
  },
};
