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
    listWhat: "Azure weiß, zu welchen Organisationen Sie gehören.",
    why: "Warum?",
    listWhy:
      "Microsoft fragt nach der Berechtigung „Access Azure Service Management as organization users“ (Zugriff auf die Azure-Dienstverwaltung als Organisationsbenutzer) oder einer ähnlichen. Das klingt nach mehr, als wofür sie gebraucht wird: Rekey liest Ihre Organisationen einmal und behält sie nicht.",
    listed: (count) =>
      plural(count, {
        one: "Azure hat eine Organisation aufgelistet.",
        other: `Azure hat ${count} Organisationen aufgelistet.`,
      }),
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
      "Sie können Ihre Organisationen selbst hinzufügen. Alles funktioniert auch ohne Azures Liste.",
    accountIs: (address) => `Konto: ${address}`,
    search: "Ihre Organisationen durchsuchen",
    searchNone: "Keine Organisation passt zu Ihrer Suche.",
    openSecurityInfo: "Sicherheitsinformationen öffnen",
    openSecurityInfoFor: (name) => `Sicherheitsinformationen für ${name} öffnen`,
  },
};
