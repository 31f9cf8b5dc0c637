import type { addWords as english } from "#ui/words/en/add.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const addWords: Translated<typeof english> = {
  add: {
    heading: "Hinzufügen und vergleichen",
    field: "Berufliche Einträge, Adressen, Domains oder Links einfügen",
    hint: "Am besten: alle beruflichen Einträge in Authenticator auf dem alten Handy, auch die mit „Aktion erforderlich“. Das neue zeigt nur, was schon umgezogen ist.",
    areEntries: "Jede Zeile hier ist ein Eintrag in Authenticator",
    go: "Diese hinzufügen",
    back: "Zurück zur Liste",
    examples: "Was kann ich einfügen?",
    exampleList: [
      "ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, wie Authenticator es zeigt",
      "ana@fabrikam.com, contoso.com, eine ID oder ein Link",
      "Den Text der Seite „Organisationen“ in „Mein Konto“",
      "Den Text der Seite „Verzeichnisse“ in Azure, oder was az account list ausgibt",
    ],
    mailbox: (sender, address) =>
      `Den Text einer Einladung. Suchen Sie im Postfach nach ${sender}, bis 2025 nach ${address}.`,
    myAccount: "Ihre Organisationen in „Mein Konto“ öffnen",
    notFetched:
      "Ihr Text konnte nicht gelesen werden: Ein Teil von Rekey fehlt. Versuchen Sie es online noch einmal.",
    nothing: "Hier gibt es noch nichts zu lesen.",
    tooMany: (count) =>
      `Damit hätte die Liste ${count} Organisationen; sie fasst höchstens tausend. Es wurde nichts hinzugefügt. Fügen Sie weniger Zeilen ein.`,
    added: (count) =>
      plural(count, {
        one: "Eine Organisation wurde gelesen.",
        other: `${count} Organisationen wurden gelesen.`,
      }),
    addedNone: "Es wurde keine Organisation gelesen.",
    guesses: "Vermutet: Stimmt das?",
    guessesOk: "OK",
    takeOff: "Nein, von der Liste nehmen",
    takeOffNamed: (name) => `${name} von der Liste nehmen`,
    questions: "Bitte beantworten",
    line: (lines) => `Zeile ${lines}`,
    isIt: (name) => `Es ist ${name}`,
    isHomeOf: (account) => `Es ist die Heimatorganisation von ${account}`,
    domain: "Domain oder ID",
    domainNamed: (label) => `Domain oder ID für ${label}`,
    domainGo: "Verwenden",
    domainWrong: "Das ist weder eine Domain wie contoso.com noch eine ID.",
    leaveOut: "Weglassen",
    leaveOutNamed: (label) => `${label} weglassen`,
    homesMissing: "Jede Anmeldung als Gast beginnt in der Heimatorganisation",
  },

  entries: {
    list: "Einträge in Authenticator",
    empty: "Es ist noch nichts verglichen.",
    optionNamed: (name, place, account) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}) als ${account}`,
    chooseNamed: (label) => `Wohin gehört ${label}?`,
    unmatched: "Wählen Sie, wohin er gehört",
    another: "Eine andere Organisation",
    organizations: "Organisationen auf Ihrer Liste",
    outOfScope: "Gehört nicht auf diese Liste",
    reason: {
      "personal-account": "Der eigene Eintrag eines persönlichen Microsoft-Kontos",
      "another-service": "Der Code eines anderen Dienstes",
      "no-longer-there": "Ich bin nicht mehr in dieser Organisation",
      "somebody-elses": "Er gehört jemand anderem",
    },
    remove: "Entfernen",
    removeNamed: (label) => `${label} entfernen`,
    hidden: (count) =>
      plural(count, {
        one: "Ein Eintrag ist ausgeblendet.",
        other: `${count} Einträge sind ausgeblendet.`,
      }),
    none: "Authenticator auf dem alten Handy zeigt keinen beruflichen Eintrag, und alle meine Organisationen stehen auf dieser Liste",
    all: "Das sind alle beruflichen Einträge auf dem alten Handy",
  },

  pasted: {
    guess: {
      "home-by-address": "Ihre Heimatorganisation, nach der Domain der Adresse",
      "sharepoint-address": "nach einer SharePoint-Adresse. Die Domain lautet vielleicht anders.",
    },
    unread: {
      "a-name-alone":
        "Ein Name allein sagt nicht, welche Organisation es ist. Wie lautet ihre Domain?",
      "a-name-with-an-account":
        "Ist das die Heimatorganisation dieses Kontos, oder ist es dort Gast?",
      "another-service":
        "Das sieht nach dem Code eines anderen Dienstes aus. Ist es eine Organisation?",
      "personal-account": "Das ist ein persönliches Konto. In welcher Organisation ist es Gast?",
      "names-no-organization": "Diese Seite ist für alle dieselbe. Welche Organisation ist es?",
      "unknown-link": "Rekey kennt diese Seite nicht. Welche Organisation ist es?",
      "cut-off":
        "Das Ende fehlt, und es nennt die Organisation. Tippen Sie auf den Eintrag, um alles zu sehen.",
      "subscription-only": "Ein Abonnement sagt nicht, wem es gehört. Wie lautet die Mandanten-ID?",
      "another-id":
        "Das ist die ID von etwas anderem, etwa einer App. Wie lautet die Mandanten-ID?",
      "several-things": "In einer Zeile steht mehreres. Setzen Sie jedes in eine eigene Zeile.",
      "in-a-mail": "Das ist vielleicht die Adresse des Absenders. Ist es Ihre?",
      "not-understood": "Rekey weiß nicht, was das ist. Welche Organisation ist gemeint?",
    },
  },
};
