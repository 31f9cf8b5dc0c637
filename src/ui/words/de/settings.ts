import type {
  settingsWords as english,
  importWords as englishImport,
} from "#ui/words/en/settings.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const settingsWords: Translated<typeof english> = {
  settings: {
    heading: "Einstellungen",
    language: "Sprache",
    forgetHeading: "Diese Liste vergessen",
  },

  drawer: {
    heading: "Vor dem Zurücksetzen: eine Woche in der Schublade",
    explain:
      "Behalten Sie die Nummer? Setzen Sie zuerst die SIM in das neue Handy ein. Schalten Sie dann das alte Handy aus, und legen Sie es eine Woche in eine Schublade. Was noch nach ihm fragt, nehmen Sie in Ihre Liste auf, oder testen Sie es noch einmal: Die Antwort auf Ihrer Liste ändert sich dann von selbst.",
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

  device: {
    question: "Diese Liste auf diesem Gerät behalten?",
    own: "Ja, mein eigenes Gerät",
    shared: "Nein, auch andere benutzen es",
    sharedMeans:
      "Auf einem gemeinsamen Gerät sind Namen verborgen, und über diesen Tab hinaus bleibt nichts.",
    heading: "Dieses Gerät",
    unanswered: "Ihre Liste wird noch nicht behalten. Schließen Sie diesen Tab, ist sie weg.",
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
    heading: "Ihre Handys",
    skip: "Überspringen",
    firstHint: "Sie können das später in den Einstellungen ändern.",
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

export const importWords: Translated<typeof englishImport> = {
  import: {
    heading: "Eine Liste von anderswo",
    reading: "Die Liste wird gelesen",
    look: "Diese Liste kommt von anderswo. Sehen Sie sie an, bevor Sie sie zu Ihrer hinzufügen.",
    merge: "Zu meiner Liste hinzufügen",
    discard: "Nicht übernehmen",
    empty: "Diese Liste enthält keine Organisationen.",
    tests: (count) =>
      plural(count, {
        one: "Sie bringt auch die Antwort eines Tests mit, die als Ihre zählt. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben.",
        other: `Sie bringt auch die Antworten von ${count} Tests mit, die als Ihre zählen. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben.`,
      }),
    raised: (names) =>
      `Mit dieser Liste gälten als bereit: ${names}. Fügen Sie sie nur hinzu, wenn Sie sie selbst gespeichert haben.`,
    raisedAnswer: (from, to) =>
      `Mit dieser Liste würde aus der Antwort „${from}“ die Antwort „${to}“.`,
    leftOut: (count) =>
      plural(count, {
        one: "Eine Einzelheit wurde weggelassen, weil eine Liste so etwas nicht mitbringen darf.",
        other: `${count} Einzelheiten wurden weggelassen, weil eine Liste so etwas nicht mitbringen darf.`,
      }),
    refusedTitle: "Diese Liste wurde nicht geöffnet",
    refused: {
      damaged:
        "Dieser Link ist unvollständig oder wurde unterwegs verändert. Kopieren Sie noch einmal den ganzen Link, oder speichern Sie die Liste stattdessen als Datei.",
      "not-a-list": "Das ist keine Liste, die Rekey gespeichert hat.",
      "newer-version":
        "Eine neuere Version von Rekey hat diese Liste gemacht. Laden Sie die Seite neu, und öffnen Sie die Liste dann noch einmal.",
      "too-large":
        "Das ist größer als jede Liste, die Rekey macht; es wurde deshalb nicht geöffnet.",
      "too-many-organizations":
        "Diese Liste enthält mehr als tausend Organisationen; sie wurde deshalb nicht geöffnet.",
    },
    unchanged: "Ihre eigene Liste ist unverändert.",
  },
};
