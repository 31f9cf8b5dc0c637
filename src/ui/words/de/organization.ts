import type { organizationWords as english } from "#ui/words/en/organization.ts";
import type { Translated } from "#ui/words/words.ts";

export const organizationWords: Translated<typeof english> = {
  organization: {
    title: "Organisation",
    back: "Alle Organisationen",
    id: "ID",
    accountUnknown: "Konto noch nicht bekannt",
    lastCheck: "Letzte Prüfung",
    checkLine: (check, result) => `${check}: ${result}`,
    fromLink: "Aus einem Link",
    fromLinkHint:
      "Sie sind über einen Link hier, und diese Organisation steht noch nicht in Ihrer Liste. Sehen Sie sich ihre Domain an, bevor Sie weitermachen.",
    addToList: "Zu meinen Organisationen hinzufügen",
    severalAccounts:
      "Sie erreichen diese Organisation mit mehreren Konten. Wählen Sie eines: Jedes hat eigene Methoden und einen eigenen Test.",
    statusWithEvidence: (status, evidence) => `${status} (${evidence})`,
    unconfirmedLink:
      "Für diese Cloud dokumentiert Microsoft keine Adresse je Organisation: Dieser Link folgt dem Muster der weltweiten Cloud, und niemand hat ihn bestätigt.",
    mailApp:
      "Hat eine Mail- oder Chat-App diese Seite in sich selbst geöffnet? Kopieren Sie den Link, und fügen Sie ihn in Ihren eigenen Browser ein.",
    qrCaption: "Mit der Kamera des Handys scannen",
    qrName: (name) => `QR-Code, der die Sicherheitsinformationen für ${name} öffnet`,
    codesHeading: "Drei Codes, und womit man jeden scannt",
    codes: [
      "Dieser hier öffnet eine Webseite: Scannen Sie ihn mit der Kamera des Handys.",
      "Der Code, den die Sicherheitsinformationen zeigen, wenn Sie Authenticator hinzufügen: Scannen Sie ihn in Authenticator.",
      "Der Code eines Passkeys: Scannen Sie ihn wieder mit der Kamera des Handys.",
    ],
    linkText: "Der Link als Text",
    copy: "Link kopieren",
    copied: "Kopiert",
    copyFailed:
      "Der Browser hat das Kopieren nicht erlaubt. Markieren Sie den Text, und kopieren Sie ihn von Hand.",
    otherLink: "Die andere Form des Links öffnen",
    otherLinkHint:
      "Microsoft dokumentiert zwei Formen. Wechselt keine von beiden, wählen Sie die Organisation über ihr Symbol oben rechts in „Mein Konto“.",
    methodsHeading: "Anmeldemethoden hier",
    methodsNone: "Microsoft führt hier keine Anmeldemethode für Sie auf.",
    methodsReading: "Ihre Anmeldemethoden hier werden gelesen",
    methodsUnread:
      "Rekey hat Ihre Anmeldemethoden hier nicht gelesen. Die Schritte funktionieren auch so.",
    methodsHint:
      "Das ist, was registriert ist. Ob es hier benutzt werden darf, bestimmt die Organisation mit ihrer eigenen Richtlinie.",
    microsoftsNames: [
      "I can't use my Microsoft Authenticator app right now",
      "Pair your account to the app by clicking this link",
      "I can't see the number",
      "Show me the number again",
      "Add sign-in method",
      "Authenticator app",
      "Action required",
      "Weiter",
    ],
    myAccount: "Ihr Konto in dieser Organisation",
    leave: "Diese Organisation verlassen",
    homeStays: "Das ist Ihre Heimatorganisation. Sie lässt sich nicht verlassen.",
  },

  trouble: {
    when: {
      phoneNotHere: "Das alte Handy ist nicht hier",
      phoneGone: "Das alte Handy ist weg, und sonst geht nichts",
      wrongAccount: "Das falsche Konto ging auf",
      wrongPlace: "Die falsche Organisation ging auf oder gar keine Seite",
      full: "Mehr als fünf gehen nicht",
      network: "Von diesem Netz aus gesperrt",
      numberHidden: "Die Anfrage verdeckt die Zahl auf diesem Handy",
      restored: "Authenticator zeigt „Action required“",
      closed: "Die Seite lässt mich gar nicht hinein",
      nothingListed: "Ich wurde nie gefragt, und dort steht nichts",
      notNeeded: "Ich brauche diese Organisation nicht mehr",
      personal: "Ich nutze ein persönliches Konto oder einen Code per E-Mail",
      screenReader: "Ich nutze einen Screenreader",
    },
    phoneNotHere:
      "Haben Sie das alte Handy zur Hand, bestätigen Sie zuerst dort. Sonst wählen Sie „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar), dann eine SMS oder einen Anruf. Oder machen Sie das, sobald Sie das alte Handy haben. Bietet Microsoft einen Passkey an, dürfen Sie ihn überspringen, solange die Seite es zulässt.",
    phoneGone:
      "Allein kommen Sie nicht hinein. Bitten Sie einen Admin dort, Ihnen mit dem neuen Handy zu helfen.",
    textForHelp: "Text für den Helpdesk",
    wrongAccount:
      "Nehmen Sie ein privates Fenster, und wählen Sie das Konto, das hierher gehört. Achten Sie darauf, dass die Seite diese Organisation nennt.",
    full: "Fünf sind registriert, mehr erlaubt Microsoft nicht. Löschen Sie einen Eintrag, der auf keinem der beiden Handys ist, und fügen Sie dann das neue hinzu.",
    network: "Versuchen Sie es im Büronetz oder mit einem Gerät, das Ihre Organisation verwaltet.",
    numberHidden:
      "Tippen Sie auf „I can't see the number“ (ich sehe die Zahl nicht) oder „Show me the number again“ (Zahl noch einmal zeigen). Tippen Sie dann die Zahl in die Anfrage ein.",
    restored: "Scannen Sie in Authenticator von diesem Eintrag aus, dann wird er wiederverwendet.",
    screenReader: "Microsofts Anleitung, das mit einem Screenreader einzurichten",
    closed: "Die Sicherheitsinformationen sind mir hier verschlossen",
    closedHint:
      "Haken Sie das ab, wenn Microsoft Sie die Seite gar nicht öffnen lässt. Es spricht gegen ein Ja, bis ein Admin dort sie für Sie öffnet oder Sie die Organisation verlassen.",
    nothingListed: "Die Sicherheitsinformationen führen hier keine Methode für mich auf",
    nothingListedHint:
      "Haken Sie das erst ab, wenn Sie nachgesehen haben. Manche Organisationen vertrauen der Anfrage Ihrer Heimatorganisation.",
    leavingIs: {
      "still-needed": "Ich brauche sie noch",
      left: "Ich habe sie verlassen",
    },
    stillSo: "Das gilt auch heute noch",
    contact: "Wen Sie dort anrufen",
    contactHint: "Ein Name und eine Nummer, die Sie schon kennen. Das wird auf das Blatt gedruckt.",
  },

  lookup: {
    lookingUp: "Diese Domain wird bei Microsoft nachgeschlagen",
    again: "Noch einmal nachschlagen",
    domainWorks: "Der Link und der Code funktionieren inzwischen über die Domain.",
    maybeUnknown:
      "Entweder heißt keine Organisation so, oder Microsoft war nicht erreichbar: Für einen Browser sieht beides gleich aus.",
  },

  accountQuestion: {
    question: "Welches Konto benutzen Sie in dieser Organisation?",
    hint: "Ihr Fortschritt hier gehört zu einem Konto.",
    another: "Ein anderes Konto",
    anotherWrong: "Das ist keine Adresse wie ana@fabrikam.com.",
    save: "Dieses Konto nehmen",
  },

  guest: {
    heading: "Persönliches Konto oder Code per E-Mail?",
    advice: [
      "Nehmen Sie den Link von Rekey, der die Organisation nennt: Ohne sie öffnet Microsoft stattdessen Ihr persönliches Konto.",
      "Öffnen Sie ihn in einem privaten Fenster, damit kein anderes Konto dazwischenkommt.",
      "Authenticator zeigt für Ihr persönliches Konto einen 8-stelligen Code und für die Organisation einen 6-stelligen. Fragt die Organisation, hilft nur ihr eigener Eintrag.",
      "Melden Sie sich mit einem Code an, der Ihnen gemailt wird, wählen Sie dort „Sign in with a code“ (mit einem Code anmelden); Ihr Postfach ist der erste Schritt, Authenticator der zweite.",
      "Azure kann Ihre Organisationen nicht auflisten; machen Sie die Liste also von Hand.",
    ],
  },

  remove: {
    button: "Von meiner Liste nehmen",
    hint: "Ihr Fortschritt bleibt, falls Sie sie wieder hinzufügen.",
  },

  test: {
    answer: {
      "new-phone": "Authenticator auf dem neuen Handy",
      "old-phone": "Authenticator auf dem alten Handy",
      "text-or-call": "Eine SMS oder ein Anruf",
      "another-method": "Eine andere Methode",
      "password-only": "Es wurde nichts gefragt",
      nothing: "Ich kam nicht hinein",
    },
    last: (answer, time) => `Ihre Angabe, ${time}: ${answer}`,
    provesNothing: "Diese Anmeldung beweist nichts",
    provesNothingWhy: {
      "time-not-told":
        "Microsoft hat nicht gesagt, wann Sie sich angemeldet haben; es kann also eine ältere Sitzung gewesen sein. Testen Sie stattdessen von Hand.",
      "older-session":
        "Eine ältere Sitzung hat geantwortet, und es wurde nichts gefragt. Testen Sie stattdessen von Hand.",
      "clocks-apart":
        "Die Uhr dieses Geräts und die von Microsoft liegen zu weit auseinander. Stellen Sie die Uhr richtig, oder testen Sie von Hand.",
      "another-account":
        "Ein anderes Konto hat sich angemeldet. Testen Sie von Hand, oder versuchen Sie es noch einmal mit dem richtigen.",
      "not-finished":
        "Die Anmeldung wurde nicht abgeschlossen oder abgelehnt. Testen Sie stattdessen von Hand.",
    },
  },

  removal: {
    shut: "Gesperrt, bis das neue Handy getestet ist.",
    why: {
      "not-tested": "Das neue Handy hat hier noch nicht geantwortet. Testen Sie es zuerst.",
      "test-is-old": "Der Test ist über dreißig Tage alt. Testen Sie zuerst noch einmal.",
      "prompt-elsewhere":
        "Die Anfrage nannte eine andere Organisation; hier ist also nichts bewiesen.",
      "prompt-not-sure":
        "Es ist nicht sicher, welche Organisation gefragt hat. Testen Sie zuerst noch einmal.",
      "no-prompt": "Es wurde nichts gefragt; hier ist also nichts bewiesen.",
      "entry-gone":
        "Seit dem Test wurde ein Eintrag entfernt. Testen Sie zuerst noch einmal: Es könnte der des neuen Handys gewesen sein.",
      "another-answered":
        "Eine andere Methode hat geantwortet. Nur die Antwort des neuen Handys öffnet diesen Schritt.",
      "old-phone-answered": "Das alte Handy hat geantwortet; es wird also noch gebraucht.",
      "nothing-answered": "Ohne das alte Handy kamen Sie nicht hinein.",
      contradicted:
        "Zwei Angaben zu dieser Organisation widersprechen sich. Prüfen Sie zuerst noch einmal.",
    },
    oneWay:
      "Vorsicht: Danach bliebe ein einziger Zugang. Fügen Sie zuerst einen zweiten hinzu, sonst sperrt ein verlorenes Handy Sie wieder aus.",
    unknownWays:
      "Rekey weiß hier von keinem zweiten Zugang. Fügen Sie zuerst einen hinzu, sonst sperrt ein verlorenes Handy Sie wieder aus.",
  },

  ticks: {
    added: "Ich habe das neue Handy hier hinzugefügt",
    removed: "Ich habe das alte Handy hier entfernt",
    addedAt: (time) => `Ich habe das neue Handy hier hinzugefügt (abgehakt: ${time})`,
    removedAt: (time) => `Ich habe das alte Handy hier entfernt (abgehakt: ${time})`,
  },

  visit: {
    difference: {
      added: (names) => `hinzugefügt: ${names}`,
      removed: (names) => `entfernt: ${names}`,
      stillThere: (names) => `noch da: ${names}`,
    },
    differenceBoth: (first, then) => `${first}; ${then}`,
    nothingChanged: "Dort hat sich noch nichts geändert",
  },
};
