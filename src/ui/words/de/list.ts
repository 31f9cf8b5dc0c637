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

  tools: {
    search: "Suchen",
    add: "Hinzufügen",
    more: "Mehr zur Liste",
  },

  complete: {
    question: "Ist die Liste vollständig?",
    line: "Mit Authenticator vergleichen",
    verb: "Vergleichen",
  },

  verb: {
    add: "Hinzufügen",
    test: "Testen",
    answer: "Antworten",
    "sign-in": "Anmelden",
    ask: "Anfragen",
    look: "Ansehen",
    remove: "Entfernen",
  },

  row: {
    home: "Heimatorganisation",
    guest: "Gast",
    appointment: (day) => `Termin am ${day}`,
    isOldPhone: (name) => `Ist ${name} Ihr altes Handy?`,
    proven: "Neues Handy funktioniert",
    covered: {
      "text-or-call": "Geht per SMS oder Anruf",
      "another-method": "Geht mit anderer Methode",
      home: "Die Heimatorganisation genügt hier",
    },
    coveredUntil: (day) => `Per SMS bis ${day}`,
    "added-untested": {
      "never-tested": "Hinzugefügt · noch testen",
      "test-is-old": "Test ist alt · neu testen",
      "prompt-elsewhere": "Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unklar, welche Organisation fragte",
      "no-prompt": "Nichts gefragt · neu testen",
      "old-phone-was-there": "Test noch mit dem alten Handy",
      "entry-gone": "Etwas wurde entfernt · neu testen",
      "another-answered": "Andere Methode war es · neu testen",
    },
    "registered-elsewhere": {
      "never-tried": "Andere Methode, nicht getestet",
      "test-is-old": "Andere Methode, Test ist alt",
      "texts-ended": "SMS und Anrufe sind eingestellt",
      "survival-unsaid": "Haben Sie diese Methode weiterhin?",
    },
    "only-old-phone": {
      "nothing-else-listed": "Nur das alte Handy",
      "old-phone-answered": "Das alte Handy war es",
      "nothing-answered": "Sie kamen nicht hinein",
      "nothing-answered-on-the-way": "Hielt eine Anmeldung auf",
      "answer-goes-with-it": "Endet mit dem alten Handy",
    },
    needs: {
      "sign-in": "Anmeldung nötig",
      consent: "Rekey darf hier nicht lesen",
      "host-admin": "Wartet auf einen Admin dort",
      "home-admin": "Wartet auf Ihren Helpdesk",
      invitation: "Einladung noch nicht angenommen",
    },
    blocked: {
      "said-closed": "Sicherheitsinformationen sind Ihnen verschlossen",
      "network-or-device": "In diesem Netz oder Gerät gesperrt",
    },
    "nothing-to-do": {
      confirmed: "Nichts zu tun",
      "nobody-looked": "Keine Methode gefunden",
      "said-long-ago": "Nichts, vor langem gesagt",
      "home-not-proven": "Fertig, sobald Ihre Heimatorganisation geht",
      "not-tried": "Nichts dort, nicht getestet",
      "entry-in-authenticator": "Authenticator hat einen Eintrag",
      "account-unsaid": "Welches Konto ist es?",
      "old-phone-answered": "Altes Handy war es · neu testen",
      contradicted: "Zwei Angaben widersprechen sich",
    },
    leaving: {
      "under-way": "Sie verlassen sie gerade",
      "said-long-ago": "Haben Sie sie verlassen?",
      "still-there": "Verlassen, aber noch da",
      "home-cannot-be-left": "Heimatorganisation kann man nicht verlassen",
    },
    left: "Sie haben sie verlassen",
    unknown: {
      "nothing-known": "Noch nicht bekannt",
      "question-open": "Antworten Sie, damit das zählt",
      contradicted: "Zwei Angaben widersprechen sich",
      "answer-does-not-count": "Diese Antwort zählt nicht",
      "prompt-elsewhere": "Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unklar, welche Organisation fragte",
      "no-prompt": "Es wurde nichts gefragt",
      "nothing-listed-at-home": "Keine Methode in der Heimatorganisation",
      "not-reached": "Nicht erreichbar",
      "app-refused": "Rekey ist hier gesperrt",
      "other-cloud": "In einer anderen Microsoft-Cloud",
      "not-a-member": "Konto nicht gefunden",
      "something-else": "Konnte nicht gelesen werden",
    },
  },
};
