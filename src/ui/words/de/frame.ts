import type { frameWords as english } from "#ui/words/en/frame.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const frameWords: Translated<typeof english> = {
  title: (page) => `${page} · Rekey`,

  skipToContent: "Zum Inhalt springen",

  nav: {
    label: "Seiten",
    organizations: "Organisationen",
    summary: "Drucken",
    signIn: "Anmelden",
    menu: "Menü",
    settings: "Einstellungen",
    helpDesk: "Für den Helpdesk",
    about: "Über Rekey",
  },

  opening: "Ihre Liste wird geöffnet",

  openingPage: "Die Seite wird geöffnet",

  update: {
    ready: "Eine neuere Fassung von Rekey ist da. Ihre Liste bleibt, wie sie ist.",
    take: "Jetzt laden",
  },

  languages: {
    label: "Sprache",
    failed:
      "Diese Sprache konnte gerade nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie online sind.",
  },

  footer: {
    runBy: (name) => `Diese Rekey-Seite wird von ${name} betrieben.`,
    runByNobody: "Niemand hat angegeben, wer diese Rekey-Seite betreibt.",
    notMicrosoft:
      "Rekey ist nicht Microsoft. Passwörter geben Sie nur auf Microsofts eigenen Seiten ein.",
    about: "Was Rekey sehen kann und was nicht",
  },

  session: {
    signedInAs: (address) => `Angemeldet als ${address}`,
    signOut: (address) => `${address} abmelden`,
    signOutHint:
      "Das meldet Sie in diesem Browser auch bei Microsoft ab, also auch von Outlook, Teams und Ähnlichem in anderen Tabs.",
    addAccount: "Mit einem weiteren Konto anmelden",
    cacheClearedTitle: "Bitte melden Sie sich noch einmal an",
    cacheCleared:
      "Was dieser Tab von Ihrer Anmeldung behalten hatte, war nicht lesbar und wurde gelöscht. Ihre Liste ist unberührt.",
    troubleNext: {
      "sign-in":
        "Sie können Ihre Liste von Hand machen oder ohne Anmeldung beginnen: Links, Codes und Schritte funktionieren genauso.",
      list: "Ihre Liste lässt sich von Hand machen: Tippen Sie Ihre Organisationen unten ein, oder fügen Sie sie ein.",
      check: "Link, Code und Schritte dieser Organisation funktionieren genauso.",
      test: "Der Test von Hand ist genauso viel wert: Kopieren Sie den Link für ein privates Fenster.",
    },
    microsoft: "Microsoft",
    dismiss: "Ausblenden",
    byHand: "Die Liste von Hand machen",
  },

  keeping: {
    vanishedTitle: "Ihre Liste ist aus diesem Browser verschwunden",
    vanished:
      "Hier wurde eine Liste aufbewahrt. Ihr Browser oder ein anderes Programm hat sie gelöscht. Haben Sie sie als Datei gespeichert, öffnen Sie jetzt diese Datei.",
    nothingKnown:
      "In diesem Browser ist keine Liste aufbewahrt. Haben Sie hier schon eine gemacht, hat der Browser sie vielleicht gelöscht: Safari tut das nach sieben Tagen Benutzung ohne Besuch, und eine installierte App beginnt mit einem eigenen Speicher. Haben Sie sie als Datei gespeichert, öffnen Sie jetzt diese Datei.",
    forgotten: "Ihre Liste wurde hier vergessen, wie Sie es wollten.",
    blockedTitle: "Dieser Browser bewahrt für diese Seite nichts auf",
    blocked:
      "Ihre Liste bleibt, bis Sie diese Seite verlassen oder neu laden. Speichern Sie sie als Datei, bevor Sie sich anmelden.",
    full: "Ihre letzte Änderung konnte nicht aufbewahrt werden: Der Speicher dieses Browsers für die Seite ist voll. Speichern Sie Ihre Liste als Datei.",
    fullTitle: "Ihre letzte Änderung wurde nicht aufbewahrt",
    problemsTitle: "Ein Teil Ihrer Liste war nicht lesbar",
    damaged:
      "Was lesbar war, wird gezeigt; der Rest ist auf diesem Gerät beiseitegelegt, nicht gelöscht.",
    newerVersion: (version) =>
      `Eine neuere Version von Rekey, ${version}, hat diese Liste geschrieben. Was diese Version versteht, wird gezeigt; der Rest bleibt aufbewahrt. Laden Sie die Seite neu, um die neuere Version zu bekommen.`,
    registersLost: (count) =>
      plural(count, {
        one: "Eine Einzelheit Ihrer Liste war nicht lesbar. Bitte gehen Sie Ihre Organisationen noch einmal durch.",
        other: `${count} Einzelheiten Ihrer Liste waren nicht lesbar. Bitte gehen Sie Ihre Organisationen noch einmal durch.`,
      }),
  },

  unknownPage: {
    heading: "Diese Adresse führt nirgendwohin",
    hint: "Rekey hat keine Seite dieses Namens. Sollte es eine Organisation sein, ist ihre Domain oder ID vielleicht vertippt.",
    path: (path) => `Gefragt war: ${path}`,
  },

  broken: {
    heading: "Rekey ist auf einen eigenen Fehler gestoßen",
    kept: "Was von Ihrer Liste aufbewahrt ist, ist unberührt. Laden Sie die Seite neu; geschieht es wieder, melden Sie es der Stelle, die diese Rekey-Seite betreibt.",
    reload: "Seite neu laden",
    menu: "Das Kontomenü konnte nicht geladen werden. Laden Sie die Seite neu, um sich abzumelden.",
    notFetched: "Rekey konnte gerade nicht geladen werden",
    notFetchedNext:
      "Sehen Sie nach, ob Sie verbunden sind, und laden Sie die Seite dann neu. Was von Ihrer Liste aufbewahrt ist, ist unberührt.",
  },

  configProblem: {
    heading: "Rekey kann hier nicht starten",
    forOperator: "Wer diese Rekey-Seite betreibt, muss config.json in Ordnung bringen.",
    unreachable: "Die Datei config.json konnte nicht geladen werden.",
    notJson: "Die Datei config.json ist kein JSON.",
    missing: (field) => `In config.json fehlt das Feld ${field}.`,
    wrong: (field) => `Das Feld ${field} in config.json hat einen Wert, den Rekey nicht kennt.`,
    china: (field) =>
      `Das Feld ${field} in config.json nennt die Microsoft-Cloud in China. Rekey unterstützt sie nicht: Dort ist keine Seite für Sicherheitsinformationen bekannt, und Microsoft Graph listet dort keine Anmeldemethoden auf.`,
    "custom-cloud-off-loopback": (field) =>
      `Das Feld ${field} in config.json nennt eigene Endpunkte. Rekey nimmt das nur auf localhost an, damit eine veränderte Datei niemanden zu einem falschen Microsoft schicken kann.`,
    "words-not-plain": (field) =>
      `Das Feld ${field} in config.json ist länger als 120 Zeichen oder nicht eine Zeile einfacher Text.`,
    "logo-elsewhere": (field) =>
      `Das Feld ${field} in config.json nennt keine SVG-, PNG- oder WebP-Datei neben dieser Seite.`,
    "color-too-faint": (field) =>
      `Die Farbe im Feld ${field} in config.json hat im hellen oder im dunklen Design zu wenig Kontrast: In beiden sind 3 zu 1 nötig.`,
    "color-like-microsoft": (field) =>
      `Die Farbe im Feld ${field} in config.json sieht wie Microsofts Blau aus. Nichts hier darf wie von Microsoft aussehen.`,
    retry: "Noch einmal versuchen",
  },
};
