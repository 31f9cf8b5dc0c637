import type { dashboardWords as english } from "#ui/words/en/dashboard.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const dashboardWords: Translated<typeof english> = {
  verdict: {
    heading: "Kann ich das alte Handy zurücksetzen?",
    whereHeading: "Wo komme ich noch hinein?",
    answer: { "not-yet": "Noch nicht", "not-proven": "Noch nicht sicher", yes: "Ja" },
    noOrganizations: "In Ihrer Liste steht noch keine Organisation. Behalten Sie das alte Handy.",
    noneYet: "In Ihrer Liste steht noch keine Organisation.",
    notKnownYet: "Noch nicht bekannt",
    ready: (ready, total) => `${ready} von ${total} bereit`,
    added: (count) => `${count} hinzugefügt`,
    onlyOldPhone: (count) => `${count} nur am alten Handy`,
    needHelp: (count) =>
      plural(count, { one: "1 braucht Hilfe", other: `${count} brauchen Hilfe` }),
    rest: (count) => `${count} noch offen`,
    proceed: (name) => `Weiter: ${name}`,
    proceedToDrawer: "Vor dem Zurücksetzen",
    stillIn: (count, total) => `${count} von ${total}`,
    lost: (names) =>
      `Wenn Sie das alte Handy jetzt zurücksetzen, kommen Sie hier nicht mehr hinein: ${names}.`,
    closed: (names) => `Hier sind Ihnen die Sicherheitsinformationen verschlossen: ${names}.`,
    open: (names) => `Noch nicht mit dem neuen Handy getestet: ${names}.`,
    shut: (names) => `Hier brauchen Sie Hilfe: ${names}.`,
    openGone: (names) => `Noch nicht bekannt: ${names}.`,
    list: {
      "no-entries":
        "Letzter Schritt: Steht jedes berufliche Konto aus Authenticator auf dieser Liste?",
      unmatched: (count) =>
        plural(count, {
          one: "Ein Eintrag in Authenticator gehört noch zu keiner Organisation auf Ihrer Liste.",
          other: `${count} Einträge in Authenticator gehören noch zu keiner Organisation auf Ihrer Liste.`,
        }),
      "matched-twice": (count) =>
        `${count} Einträge aus Authenticator zeigen dieselbe Adresse und sind derselben Organisation zugeordnet. Jede Zeile ist eine eigene Organisation: Ordnen Sie die anderen zu, oder entfernen Sie eine Zeile, die doppelt ist.`,
      "account-missing": (names) =>
        `Sagen Sie, mit welchem Konto Sie hier hineinkommen: ${names}. Die Heimatorganisation dieses Kontos könnte auf Ihrer Liste fehlen.`,
      "home-missing": (accounts) =>
        `Die Heimatorganisation von ${accounts} steht nicht auf Ihrer Liste, und jede Anmeldung als Gast beginnt dort.`,
      "not-confirmed":
        "Sie haben noch nicht gesagt, dass das alle beruflichen Einträge in Authenticator sind.",
      "confirmed-long-ago":
        "Sie haben Ihre Liste vor über dreißig Tagen mit Authenticator verglichen. Vergleichen Sie noch einmal.",
    },
    reached: {
      proven: (count) => `in ${count} hat das neue Handy geantwortet`,
      covered: (count) => `in ${count} hat ein anderer Zugang geantwortet`,
      "nothing-to-do": (count) => `in ${count} ist nichts registriert`,
      left: (count) => `${count} haben Sie verlassen`,
    },
    reachedBoth: (first, then) => `${first}, ${then}`,
    yesReason: (how) =>
      `Für Ihre Organisationen gilt: ${how}; und jeder Eintrag in Authenticator ist geklärt.`,
    yesOldest: (date) =>
      `Die älteste Antwort dahinter ist vom ${date}; sie zählt dreißig Tage lang.`,
    addHome: (account) => `Heimatorganisation von ${account} hinzufügen`,
    noHome: (account) => `${account} ist nur ein Postfach und hat keine`,
    hasHome: (account) => `${account} hat doch eine Heimatorganisation`,
    yesUntil: (day) =>
      `Sie gilt längstens bis ${day}: Dann stellt Microsoft SMS und Anrufe ein, und ein Teil beruht darauf. Richten Sie vorher einen anderen Zugang ein.`,
    yesNoDate:
      "Ein Teil beruht auf SMS oder Anrufen. Microsoft stellt sie ein und hat für diese Cloud noch nicht gesagt, wann.",
    dueAgain: (names, date) =>
      `Diese Antworten zählen nur dreißig Tage, die erste bis ${date}: ${names}. Beantworten Sie alle in einem Durchgang noch einmal.`,
    onlyYouSaid:
      "Das beruht auf dem, was Sie und Microsoft hier gesagt haben. Eine Organisation, die nicht auf Ihrer Liste steht, kann Rekey nicht sehen.",
    more: (count) => plural(count, { one: "eine weitere", other: `${count} weitere` }),
  },

  action: {
    "open-security-info": "Neues Handy hinzufügen",
    "make-room": "Platz schaffen: Fünf sind registriert",
    test: "Neues Handy testen",
    "answer-question": "Eine Frage beantworten",
    "check-again": "Noch einmal prüfen",
    "sign-in-here": "Hier anmelden",
    "accept-invitation": "Einladung annehmen",
    "try-once-more": "Noch einmal versuchen",
    "ask-home-help-desk": "Helpdesk der Heimatorganisation fragen",
    "ask-host-admin": "Einen Admin dort fragen",
    "try-another-network": "Ein anderes Netz versuchen",
    "look-what-is-listed": "Nachsehen, was dort aufgeführt ist",
    "prove-home-first": "Zuerst die Heimatorganisation beweisen",
    "say-account": "Konto angeben",
    "finish-leaving": "Das Verlassen abschließen",
    "say-whether-left": "Sagen, ob Sie sie verlassen haben",
    "add-second-way": "Einen zweiten Zugang hinzufügen",
    "remove-old-phone": "Altes Handy entfernen",
    nothing: "Schritte ansehen",
  },

  actionNamed: (action, name) => `${action}: ${name}`,

  group: {
    now: "Jetzt erledigen",
    tonight: "Heute Abend, mit dem alten Handy",
    waiting: "Wartet auf jemanden",
    "not-known": "Noch offen",
    "nothing-to-do": "Wahrscheinlich nichts zu tun",
    done: "Erledigt",
    leaving: "Wird verlassen",
  },
};
