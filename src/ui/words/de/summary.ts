import type { summaryWords as english } from "#ui/words/en/summary.ts";
import type { Translated } from "#ui/words/words.ts";

export const summaryWords: Translated<typeof english> = {
  summary: {
    heading: "Übersicht drucken",
    print: "Drucken",
    confidential: "Vertraulich: führt Ihre Organisationen auf.",
    verdict: (question, answer, count) =>
      count === "" ? `${question} ${answer}.` : `${question} ${answer}. ${count}.`,
    madeAt: (when) => `Erstellt am ${when}`,
    proves:
      "Dieses Blatt zeigt, was bei seiner Erstellung bekannt war. Es beweist nicht, dass das neue Handy irgendwo funktioniert: Das tut nur der Test in jeder Organisation.",
    howTo:
      "Scannen Sie einen Code mit der Kamera des Handys, oder tippen Sie den kurzen Link ein: Beides öffnet die Sicherheitsinformationen in dieser Organisation, wo das neue Handy hinzugefügt wird. Am Telefon mit einem Helpdesk lesen Sie das Konto und die Domain oder die Mandanten-ID vor.",
    steps: [
      "Scannen Sie den Code neben dem Namen mit der Kamera des Handys. Die Sicherheitsinformationen öffnen sich. Melden Sie sich dort an.",
      "Wählen Sie „Add sign-in method“ (Anmeldemethode hinzufügen), „Authenticator app“, dann „Next“ (Weiter).",
      "Öffnen Sie Authenticator auf dem neuen Handy und scannen Sie darin den Code von Microsoft.",
      "Testen: Schalten Sie das alte Handy aus und öffnen Sie den Link in einem privaten Fenster. Bestätigen Sie auf dem neuen Handy.",
      "Erst danach entfernen Sie das alte Handy in den Sicherheitsinformationen.",
    ],
    added: "neues Handy hinzugefügt",
    tested: "getestet",
    removed: "altes Handy entfernt",
    box: (isTicked) => (isTicked ? "Erledigt:" : "Offen:"),
    sheetTitle: "Microsoft Authenticator zieht auf ein neues Handy um",
    listName: "Organisationen auf dem Blatt",
    link: "Kurzer Link",
    account: "Konto",
    domain: "Domain",
    tenantId: "Mandanten-ID",
    whomToCall: "Wen Sie anrufen",
    leaveNamesOut: "Namen, Domains, Konten und Links weglassen",
    leaveNamesOutHint: "Die Codes bleiben: Wer einen scannt, sieht, welche Organisation er öffnet.",
    saveTable: "Als CSV speichern",
    saveMarkdown: "Als Markdown speichern",
    tableFile: "rekey-uebersicht.csv",
    markdownFile: "rekey-uebersicht.md",
    table: {
      columns: {
        organization: "Organisation",
        domain: "Domain",
        tenantId: "Mandanten-ID",
        account: "Konto",
        status: "Stand",
        link: "Link",
        added: "Neues Handy hinzugefügt",
        tested: "Getestet",
        removed: "Altes Handy entfernt",
        whomToCall: "Wen Sie anrufen",
      },
      yes: "ja",
      no: "nein",
    },
    markdown: {
      domain: (value) => `Domain: ${value}`,
      tenantId: (value) => `Mandanten-ID: ${value}`,
      account: (value) => `Konto: ${value}`,
      whomToCall: (value) => `Wen Sie anrufen: ${value}`,
      added: "neues Handy hinzugefügt",
      tested: "getestet",
      removed: "altes Handy entfernt",
    },
    empty: "Es gibt noch nichts zu drucken: Ihre Liste ist leer.",
    all: "Alle Organisationen zeigen",
  },

  calendar: {
    heading: "Kalenderdatei",
    explain:
      "Eine Datei für Ihren Kalender, mit den Tagen, die Sie hier wählen. Ihre Titel sagen „Handy“ und nennen keine Organisation, außer Sie schreiben eine hinein.",
    tradeIn: "Tag, an dem das alte Handy weggeht",
    tradeInHint: "Er wird nicht aufbewahrt: Er ist weg, wenn Sie diese Seite verlassen.",
    appointments: "Termine",
    appointmentsHint:
      "Ein Termin mit einer Organisation wird mit Ihrer Liste aufbewahrt; die Liste sagt dann, dass Sie darauf warten. Einer mit niemandem auf der Liste ist weg, wenn Sie diese Seite verlassen.",
    when: "Tag und Uhrzeit",
    whenMissing: "Wählen Sie zuerst einen Tag und eine Uhrzeit.",
    withWhom: "Mit",
    withNobody: "Niemand auf der Liste",
    add: "Termin hinzufügen",
    noteFor: (name, when) => `${name}, ${when}: Ihre Worte für den Titel, falls Sie welche wollen`,
    remove: "Entfernen",
    removeNamed: (name, when) => `Den Termin entfernen: ${name}, ${when}`,
    testAgain: (days) => `Tests, die noch einmal nötig sind: ${days}`,
    testAgainWhy:
      "Ein Test zählt dreißig Tage. Jeder dieser Tage ist der letzte ganze, bevor einer nicht mehr zählt.",
    save: "Kalenderdatei speichern",
    nothing: "Es gibt noch keinen Tag dafür.",
    fileName: "handy.ics",
    titles: {
      tradeIn: "Handy: Abgabetag",
      appointment: (note) => (note === "" ? "Handy: Termin" : `Handy: Termin (${note})`),
      testAgain: "Handy: noch einmal testen",
    },
  },
};
