import type { runWords as english } from "#ui/words/en/run.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const runWords: Translated<typeof english> = {
  run: {
    place: (place, total) => `${place} von ${total}`,
    account: (address) => `Konto: ${address}`,
    segments: "Schritte hier",
    segment: { add: "Hinzufügen", test: "Testen", done: "Fertig" },
    segmentDone: "(erledigt)",
    panel: {
      trouble: "Ich komme nicht hinein",
      "other-device": "Auf anderem Gerät",
      details: "Einzelheiten",
      letters: "Briefe",
      leaving: "Diese Organisation verlassen",
    },
    more: (name) => `Mehr zu ${name}`,
    backToStep: "Zurück zum Schritt",
    skip: "Überspringen",
    undo: "Rückgängig",
    later: "Später",
    next: (name) => `Weiter: ${name}`,
    yesTest: "Ja, jetzt testen",
    testAgain: "Noch einmal testen",

    add: {
      heading: "Neues Handy hinzufügen",
      roomFirst: "Erst Platz machen, dann hinzufügen",
      steps: {
        phone: [
          "„Add sign-in method“ (Anmeldemethode hinzufügen) › „Authenticator app“ oder „Microsoft Authenticator“ › „Weiter“ wählen.",
          "Auf dem neuen Handy selbst: „Pair your account to the app by clicking this link“ antippen. Sonst den Code in Authenticator scannen.",
          "Hierher zurückkommen.",
        ],
        computer: [
          "„Add sign-in method“ (Anmeldemethode hinzufügen) › „Authenticator app“ oder „Microsoft Authenticator“ › „Weiter“ wählen.",
          "Den Code auf dem neuen Handy in Authenticator scannen. Er gilt wenige Minuten.",
          "Hierher zurückkommen.",
        ],
      },
      onOtherDevice: "Am Handy hinzugefügt",
      undo: "Doch nicht hinzugefügt",
    },

    isItNew: {
      heading: (name) => `${name} ist dazugekommen. Ist das Ihr neues Handy?`,
      no: "Nein, ein anderes Gerät",
    },
    isItOld: (name) => `Ist ${name} Ihr altes Handy?`,
    isItOldInAll: (count) => `Ein Ja gilt in ${count} Organisationen.`,
    noNewPhone: "Nein, das neue Handy",
    noOtherDevice: "Nein, ein anderes Gerät",

    wasItDone: {
      add: { question: "Haben Sie es hinzugefügt?", yes: "Ja, jetzt testen", no: "Nein" },
      remove: {
        question: "Haben Sie das alte Handy dort entfernt?",
        yes: "Ja, entfernt",
        no: "Nein",
      },
      look: {
        question: "Stand dort eine Anmeldemethode?",
        yes: "Dort steht keine",
        no: "Dort steht eine",
      },
    },
    back: {
      add: (name) => `Zurück von ${name}. Haben Sie das neue Handy hinzugefügt?`,
      remove: (name) => `Zurück von ${name}. Haben Sie das alte Handy dort entfernt?`,
      look: (name) => `Zurück von ${name}. Stand dort eine Anmeldemethode?`,
    },
    backFromTest: "Womit haben Sie die Anmeldung bestätigt?",
    doneSpoken: (name, ready, total) => `${name} ist fertig. ${ready} von ${total}.`,

    test: {
      heading: "Neues Handy testen",
      onceMore: "Noch einmal versuchen, nun über die Heimatorganisation",
      switchOff: "Schalten Sie zuerst das alte Handy aus. Der Flugmodus reicht nicht.",
      homeFirst: (name) =>
        `Vielleicht fragt zuerst Ihre Heimatorganisation. Es zählt die Anfrage für ${name}.`,
      byRekey: "Hier anmelden und testen",
      copyLink: "Link für ein privates Fenster kopieren",
      already: "Ich habe schon getestet",
    },

    approve: {
      question: "Womit haben Sie die Anmeldung bestätigt?",
      inPrivateWindow: "Link kopiert: im privaten Fenster öffnen.",
      numberCounts: "Die Zahl dort einzutippen oder den Code zu nutzen, zählt.",
      newPhoneHere: (name) => `Authenticator auf dem neuen Handy, für ${name}`,
      newPhoneElsewhere: "Authenticator auf dem neuen Handy, für eine andere Organisation",
      newPhoneNotHome:
        "Authenticator auf dem neuen Handy, für ein anderes Konto oder eine andere Organisation",
      "old-phone": "Authenticator auf dem alten Handy",
      "text-or-call": "SMS oder Anruf",
      "another-method": "Eine andere Methode",
      "nothing-asked": "Es wurde nichts gefragt",
      "not-in": "Ich kam nicht hinein",
      noPrompt: "Keine Anfrage?",
      noPromptHelp: (name) =>
        `Erlauben Sie Authenticator auf dem neuen Handy Kamera und Mitteilungen. Öffnen Sie die App, und ziehen Sie die Ansicht nach unten. Vielleicht fragt zuerst Ihre Heimatorganisation. In der Anfrage für ${name} steht der Name des Kontos über der Zahl.`,
      whichSent: "Für welche Organisation war das?",
      whichAskedLast: "Für welche Organisation war die letzte Anfrage?",
      anotherOrganization: "Für eine andere, etwa die Heimatorganisation",
      anotherThanHome: "Für eine andere",
      notSure: "Ich bin nicht sicher",
      whichMethod: (name) => `Welche Methode hat ${name} angenommen?`,
      methodElsewhere: "Das war für eine andere Organisation",
    },

    done: {
      heading: (name) => `${name} ist fertig`,
      left: (name) => `Sie haben ${name} verlassen`,
      nudge:
        "Nur ein Zugang. Richten Sie dort bei Gelegenheit eine Code-App auf einem Computer oder anderen Gerät ein.",
      testOnceMore: "Das alte Handy ist entfernt. Testen Sie zur Sicherheit noch einmal.",
      seeAnswer: "Kann ich das alte Handy zurücksetzen?",
      toList: "Zurück zur Liste",
    },

    tidy: {
      heading: "Altes Handy entfernen",
      how: "Löschen Sie dort den Eintrag des alten Handys. Heißen zwei gleich? Finden Sie zuerst heraus, welcher es ist.",
      removed: "Ich habe es entfernt",
    },

    ask: {
      helpDesk: "Helpdesk fragen",
      admin: (name) => `Admin fragen: ${name}`,
      why: "Allein kommen Sie nicht hinein. Dieser Text sagt, wer Sie sind und was hilft.",
      copy: "Text kopieren",
      read: "Text lesen",
      others: "Andere Briefe",
    },

    disagree: "Zwei Angaben widersprechen sich",
    signIn: {
      heading: "Zum Weitermachen anmelden",
      why: (name) =>
        `${name} verlangt eine Anmeldung, bevor Rekey Ihre Methoden lesen kann. Alles andere geht ohne.`,
      without: "Ohne Anmeldung weiter",
    },
    invitation: {
      heading: "Einladung annehmen",
      how: (name) =>
        `Öffnen Sie die Einladung von ${name} in Ihren E-Mails, und nehmen Sie sie an.`,
      accepted: "Ich habe sie angenommen",
    },
    network: {
      heading: "Von hier aus gesperrt",
      how: "Versuchen Sie es im Büronetz oder mit einem Gerät, das Ihre Organisation verwaltet.",
      ask: "Einen Admin dort fragen",
    },
    look: {
      heading: "Einmal nachsehen, was dort steht",
      why: "Öffnen Sie die Seite einmal, um zu bestätigen, dass nichts eingerichtet ist. Dann ist hier nichts zu tun.",
    },
    homeFirst: {
      heading: "Zuerst die Heimatorganisation",
      why: "Hier ist nichts eingerichtet. Sobald Ihre Heimatorganisation funktioniert, funktioniert auch diese.",
      go: (name) => `Zu ${name}`,
    },
    leaving: {
      heading: (name) => `Brauchen Sie ${name} noch?`,
      care: "Damit endet Ihr Zugriff. Tun Sie es, solange das alte Handy noch funktioniert. Manche Organisationen verbieten es: Fragen Sie dort einen Admin.",
      still: "Noch nicht, ich verlasse sie",
    },

    rounds: {
      testAll: (count) =>
        plural(count, { one: "Testen", other: `Alle ${count} in einer Runde testen` }),
      tidyUp: (count) =>
        plural(count, {
          one: "Aufräumen: altes Handy dort entfernen",
          other: `Aufräumen: altes Handy in ${count} Organisationen entfernen`,
        }),
      testAllHeading: "Alle testen",
      tidyUpHeading: "Aufräumen",
      left: (count) =>
        plural(count, { one: "Noch eine Organisation", other: `Noch ${count} Organisationen` }),
      oldPhoneOff: "Altes Handy ausschalten",
      oldPhoneOffWhy:
        "Der Flugmodus reicht nicht. Lassen Sie es bis zum Ende der Runde aus. Dann kann nur das neue Handy antworten.",
      isOff: "Es ist aus",
      freshWindow: (account) =>
        `Schließen Sie zuerst alle privaten Fenster. Öffnen Sie dann ein neues für ${account}.`,
      freshWindows: "Schließen Sie zuerst alle privaten Fenster. Öffnen Sie dann ein neues.",
      ownWindow:
        "Dort wurde vorhin nichts gefragt. Schließen Sie alle privaten Fenster, und öffnen Sie ein neues.",
      testing: (name) => `${name} testen`,
      removeAt: (name) => `Altes Handy entfernen: ${name}`,
      testedAll: "Alle sind getestet",
      tidiedAll: "Es ist nichts mehr zu entfernen",
      nothingToTest: "Keine Organisation wartet auf ihren Test.",
      notBeforeReady: "Entfernt wird zuletzt: Erst muss jede Organisation fertig sein.",
    },
  },
};
