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
    add: "Organisationen hinzufügen",
    addField: "Eine pro Zeile, so wie Sie sie in Authenticator lesen oder einfügen können",
    addHint:
      "Zum Beispiel ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, ana@fabrikam.com, contoso.com, ein Link, der Text der Seite „Organisationen“ in „Mein Konto“ oder der Seite „Directories“ (Verzeichnisse) in Azure, oder was az account list ausgibt.",
    addGo: "Diese hinzufügen",
    addNotFetched:
      "Ihr Text konnte gerade nicht gelesen werden, denn ein Teil von Rekey fehlt. Versuchen Sie es noch einmal, wenn Sie online sind.",
    addNothing: "Hier gibt es noch nichts zu lesen.",
    addTooMany: (count) =>
      `Damit hätte die Liste ${count} Organisationen; sie fasst höchstens tausend. Es wurde nichts hinzugefügt; fügen Sie weniger Zeilen ein.`,
    added: (count) =>
      plural(count, {
        one: "Eine Organisation wurde gelesen.",
        other: `${count} Organisationen wurden gelesen.`,
      }),
    addedNone: "Es wurde keine Organisation gelesen.",
    guesses: "Geschlossen, nicht gesagt: Bitte sehen Sie sich diese an",
    unread: "Noch nicht gelesen",
    unreadLine: (lines) => `Zeile ${lines}`,
    unreadDismiss: "Ich habe sie gesehen",
    addMailbox: (sender, address) =>
      `Suchen Sie alte Einladungen? Durchsuchen Sie Ihr Postfach nach Mails von ${sender}, bis 2025 von ${address}, und fügen Sie deren Text hier ein.`,
    addMyAccount: "Ihre Organisationen in „Mein Konto“, zum Kopieren",
    home: "Heimatorganisation",
    guest: "Gast",
    accountIs: (address) => `als ${address}`,
    search: "Ihre Organisationen durchsuchen",
    searchNone: "Keine Organisation passt zu Ihrer Suche.",
    openSecurityInfo: "Sicherheitsinformationen öffnen",
    openSecurityInfoFor: (name) => `Sicherheitsinformationen für ${name} öffnen`,
  },

  entries: {
    heading: "Mit Authenticator vergleichen",
    why: "Öffnen Sie Authenticator auf dem alten Handy, denn das neue zeigt nur, was schon umgezogen ist. Gehen Sie die beruflichen Einträge durch, auch die mit dem Vermerk „Action required“ (Aktion erforderlich). Jeder muss zu einer Organisation auf Ihrer Liste gehören oder als nicht dazugehörig markiert sein.",
    field: "Berufliche Einträge, wie Authenticator sie zeigt",
    hint: "Ein Eintrag pro Zeile. Nennt einer eine Organisation auf Ihrer Liste, wird er gleich zugeordnet.",
    add: "Diese Einträge hinzufügen",
    list: "Einträge in Authenticator",
    optionNamed: (name, place, account) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}) als ${account}`,
    chooseNamed: (label) => `Wohin gehört ${label}?`,
    unmatched: "Noch nirgendwohin",
    organizations: "Organisationen auf Ihrer Liste",
    outOfScope: "Gehört nicht auf diese Liste",
    reason: {
      "personal-account": "Der eigene Eintrag eines persönlichen Microsoft-Kontos",
      "another-service": "Der Code eines anderen Dienstes",
      "no-longer-there": "Ich bin nicht mehr in dieser Organisation",
      "somebody-elses": "Er gehört jemand anderem",
    },
    remove: "Diesen Eintrag entfernen",
    removeNamed: (label) => `${label} entfernen`,
    none: "Authenticator auf dem alten Handy zeigt keinen beruflichen Eintrag, und jede Organisation, bei der ich mich anmelde, steht auf dieser Liste",
    all: "Das sind alle beruflichen Einträge auf dem alten Handy, jeder bei seiner Organisation",
  },

  pasted: {
    guess: {
      "home-by-address": "als Ihre Heimatorganisation angenommen, nach der Domain der Adresse",
      "sharepoint-address":
        "aus einer SharePoint-Adresse geschlossen; die Organisation heißt vielleicht anders",
    },
    unread: {
      "a-name-alone":
        "Ein Name allein sagt nicht, welche Organisation es ist. Was steht darunter in Authenticator, oder wie lautet die Domain?",
      "a-name-with-an-account":
        "Ist das die eigene Organisation dieses Kontos, oder ist es dort Gast? Geben Sie ihre Domain ein.",
      "another-service":
        "Das sieht nach dem Code eines anderen Dienstes aus. Ist es eine Organisation, geben Sie ihre Domain ein.",
      "personal-account":
        "Ein persönliches Konto gehört zu keiner Organisation. Ist es irgendwo Gast, fügen Sie jene Organisation hinzu.",
      "names-no-organization": "Diese Seite ist für alle dieselbe und nennt keine Organisation.",
      "unknown-link": "Dieser Link gehört zu keiner Seite von Microsoft, die Rekey kennt.",
      "cut-off":
        "Das Ende fehlt, und das Ende nennt die Organisation. Tippen Sie in Authenticator auf den Eintrag, um ihn ganz zu sehen.",
      "subscription-only":
        "Ein Azure-Abonnement sagt nicht, wem es gehört. Kopieren Sie auch die ID des Mandanten (tenant).",
      "another-id":
        "Das ist die ID von etwas anderem, etwa einer App. Geben Sie die ID oder die Domain der Organisation ein.",
      "several-things": "Auf einer Zeile steht mehreres. Setzen Sie jedes auf eine eigene Zeile.",
      "in-a-mail":
        "Eine Adresse in einer Mail ist eher die des Absenders. Ist es Ihre, geben Sie sie in einer eigenen Zeile ein.",
      "not-understood":
        "Rekey weiß nicht, was das ist. Eine Domain, eine Adresse oder eine ID würde reichen.",
    },
  },
};
