import type { dashboardWords as english } from "#ui/words/en/dashboard.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const dashboardWords: Translated<typeof english> = {
  verdict: {
    heading: "Kann ich das alte Handy zurücksetzen?",
    whereHeading: "Wo komme ich noch hinein?",
    answer: { "not-yet": "Noch nicht", "not-proven": "Nicht bewiesen", yes: "Ja" },
    noOrganizations: "In Ihrer Liste steht noch keine Organisation. Behalten Sie das alte Handy.",
    proven: (proven, total) => `${proven} von ${total} bewiesen`,
    stillIn: (count, total) => `${count} von ${total}`,
    lost: (names) =>
      `Wenn Sie das alte Handy jetzt zurücksetzen, kommen Sie hier nicht mehr hinein: ${names}.`,
    closed: (names) => `Hier sind Ihnen die Sicherheitsinformationen verschlossen: ${names}.`,
    open: (names) => `Noch zeigt nichts, dass Sie hier ohne das alte Handy hineinkommen: ${names}.`,
    shut: (names) => `Verschlossen, bis jemand hilft: ${names}.`,
    openGone: (names) => `Noch nicht bekannt: ${names}.`,
    list: {
      "no-entries":
        "Nichts zeigt, dass Ihre Liste vollständig ist: Vergleichen Sie sie mit den beruflichen Einträgen in Authenticator.",
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

  drawer: {
    heading: "Vor dem Zurücksetzen: eine Woche in der Schublade",
    explain:
      "Behalten Sie die Nummer? Setzen Sie zuerst die SIM in das neue Handy ein. Schalten Sie dann das alte Handy aus, und legen Sie es eine Woche in eine Schublade. Was noch nach ihm fragt, nehmen Sie in Ihre Liste auf, oder testen Sie es noch einmal: Die Antwort oben ändert sich dann von selbst.",
    brokenOff: (date) =>
      `Die letzte Organisation wurde erst am ${date} bereit, als das alte Handy schon in der Schublade lag. Die Woche beginnt deshalb noch einmal.`,
    start: "Das alte Handy ist aus und in der Schublade",
    running: (date) => `In der Schublade. Die Woche ist vorbei am ${date}.`,
    over: "Die Woche ist vorbei, und nichts hat nach dem alten Handy gefragt. Setzen Sie es jetzt in seinen Einstellungen zurück.",
    wiped: "Ich habe das alte Handy zurückgesetzt",
    wipedAt: (date) => `Zurückgesetzt, wie Sie sagten, am ${date}.`,
    undo: "Ich habe es wieder herausgenommen",
    notWiped: "Ich habe es noch nicht zurückgesetzt",
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
    now: "Jetzt erledigen, solange das alte Handy funktioniert",
    nowGone: "Jetzt erledigen",
    tonight: "Heute Abend, mit dem alten Handy",
    waiting: "Wartet auf jemanden",
    "not-known": "Noch nicht bekannt",
    "nothing-to-do": "Wahrscheinlich nichts zu tun",
    done: "Erledigt",
    leaving: "Am Verlassen",
  },

  workReason: {
    "help-desk-first":
      "Als Allererstes: Lassen Sie den Helpdesk Ihrer Heimatorganisation Ihre Sitzungen beenden und das verlorene Handy entfernen.",
    "home-first": "Zuerst die Heimatorganisation: Jede Anmeldung als Gast beginnt dort.",
    "needs-old-phone":
      "Das braucht das alte Handy; erledigen Sie es also, solange es funktioniert.",
    "needs-old-phone-tonight":
      "Das braucht das alte Handy; es wartet also, bis Sie wieder bei ihm sind.",
    "can-go-on": "Hier können Sie jetzt weitermachen.",
    "try-once-more":
      "Wenn die Heimatorganisation funktioniert, versuchen Sie es noch einmal: Manche Organisationen vertrauen dem, was dort geantwortet wurde.",
    "has-another-way": "Hier ist noch etwas registriert, womit Sie vielleicht hineinkommen.",
    "needs-admin":
      "Nichts von dem, was Sie haben, öffnet sie noch; ein Admin dort muss also helfen.",
    "waits-for-someone": "Zuerst muss jemand anderes etwas tun.",
    "find-out": "Finden Sie heraus, was hier registriert ist.",
    "probably-nothing": "Sehen Sie einmal nach, und sagen Sie es, damit es sicher ist.",
    "on-the-way-out": "Schließen Sie das ab, solange das alte Handy noch funktioniert.",
    done: "",
  },

  device: {
    question: "Ist das Ihr eigenes Gerät?",
    own: "Ja, mein eigenes",
    shared: "Nein, auch andere benutzen es",
    ownMeans:
      "Eigenes: Ihre Liste wird auf diesem Gerät aufbewahrt, bis Sie sie hier vergessen lassen.",
    sharedMeans:
      "Gemeinsam benutzt: Über diesen Tab hinaus wird nichts aufbewahrt, und Namen sind verborgen, bis Sie danach fragen.",
    unanswered: "Bis Sie antworten, wird über diesen Tab hinaus nichts aufbewahrt.",
    heading: "Wo Ihre Liste aufbewahrt wird und wie man sie vergessen lässt",
    isOwn: "Ihre Liste wird auf diesem Gerät aufbewahrt, bis Sie sie hier vergessen lassen.",
    isShared:
      "Über diesen Tab hinaus wird nichts aufbewahrt. Schließen Sie den Tab, ist Ihre Liste weg; speichern Sie sie vorher als Datei, wenn Sie sie noch brauchen.",
    showNames: "Namen zeigen",
    hideNames: "Namen verbergen",
    hiddenName: (number) => `Organisation ${number}`,
    namesHidden: "Die Namen sind verborgen, weil auch andere dieses Gerät benutzen.",
  },

  forget: {
    button: "Hier alles vergessen",
    explain:
      "Das entfernt Ihre Liste, Ihre Häkchen und Ihre Antworten aus diesem Browser, in jedem offenen Tab. Es lässt sich nicht rückgängig machen. Bei Microsoft meldet es Sie nicht ab.",
    done: "Hier wurde alles vergessen.",
  },

  phones: {
    heading: "Über Ihre Handys",
    hint: "Überspringen Sie, was Sie möchten; jede Antwort lässt sich später ändern. Bevor Sie das neue Handy einrichten: Auf einem gerooteten Handy oder einem mit Jailbreak funktioniert Authenticator nicht.",
    oldPhone: "Wo ist das alte Handy?",
    oldPhoneIs: {
      here: "Hier, und es funktioniert",
      elsewhere: "Es funktioniert, ist aber anderswo",
      broken: "Kaputt",
      erased: "Zurückgesetzt oder in Zahlung gegeben",
      lost: "Verloren oder gestohlen",
    },
    keepsNumber: "Behält das neue Handy die alte Nummer?",
    keyElsewhere:
      "Haben Sie einen Sicherheitsschlüssel oder Passkey, der nicht auf dem alten Handy ist?",
    yes: "Ja",
    no: "Nein",
    unsaid: "Nicht angegeben",
    oldName: "Der Name des alten Handys, wie Authenticator ihn zeigt",
    anotherMove: "Neuen Umzug beginnen",
    anotherMoveHint:
      "Ziehen Sie noch einmal auf ein anderes Handy um? Ihre Liste bleibt. Was Sie bei diesem Umzug getestet, angekreuzt und beantwortet haben, zählt dann nicht mehr.",
    newName: "Der Name des neuen Handys",
    lostFirst:
      "Sagen Sie es zuerst dem Helpdesk Ihrer Heimatorganisation: Lassen Sie Ihre Sitzungen beenden und jenes Handy entfernen.",
  },

  takeAlong: {
    heading: "Die Liste auf ein anderes Gerät mitnehmen",
    explain: "Ihre Liste als Code oder Link für das Handy oder als Datei zum Aufbewahren.",
    makeCode: "Einen Code für das Handy zeigen",
    codeName: "QR-Code, der Rekey mit Ihrer Liste auf einem anderen Gerät öffnet",
    codeCaption: "Mit der Kamera des Handys scannen. Der Code öffnet Rekey mit Ihrer Liste.",
    codeHolds: (count) =>
      plural(count, {
        one: "Der Code enthält eine Organisation.",
        other: `Der Code enthält ${count} Organisationen.`,
      }),
    tooLong: (count) =>
      plural(count, {
        one: "Ihre Liste von einer Organisation ist zu lang für einen QR-Code. Kopieren Sie den Link, oder speichern Sie sie als Datei.",
        other: `Ihre Liste von ${count} Organisationen ist zu lang für einen QR-Code. Kopieren Sie den Link, oder speichern Sie sie als Datei.`,
      }),
    linkCare:
      "Wer diesen Link hat, kann Ihre Organisationen und Konten lesen. Er geht an keinen Server, aber behalten Sie ihn für sich.",
    linkCarries:
      "Organisationen, Häkchen und Antworten zu den Handys gehen mit dem Link mit; Tests nicht.",
    save: "Als Datei speichern",
    fileHint:
      "Die Datei enthält auch Ihre Tests, Kontakte und Termine. Sie enthält nichts, was Microsoft Rekey gesagt hat.",
    open: "Eine gespeicherte Liste öffnen",
    openHint:
      "Öffnen Sie nur eine Datei, die Sie selbst gespeichert haben: Sie bringt auch Ihre Tests mit.",
    fileName: "rekey-liste.json",
  },
};
