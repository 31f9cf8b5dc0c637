import type { organizationWords as english } from "#ui/words/en/organization.ts";
import type { Translated } from "#ui/words/words.ts";

export const organizationWords: Translated<typeof english> = {
  organization: {
    title: "Organisation",
    back: "Alle Organisationen",
    domain: "Domain",
    id: "ID",
    account: "Konto",
    accountUnknown: "Noch hat niemand gesagt, welches Konto hierher gehört.",
    status: "Stand",
    lastCheck: "Letzte Prüfung",
    checkLine: (check, result) => `${check}: ${result}`,
    fromLink: "Aus einem Link",
    fromLinkHint:
      "Sie sind über einen Link hier, und diese Organisation steht noch nicht in Ihrer Liste. Sehen Sie sich ihre Domain an, bevor Sie weitermachen.",
    addToList: "Zu meinen Organisationen hinzufügen",
    severalAccounts:
      "Sie erreichen diese Organisation mit mehreren Konten. Jedes hat eigene Anmeldemethoden, einen eigenen Test und eigene Häkchen: Wählen Sie eines.",
    statusWithEvidence: (status, evidence) => `${status} (${evidence})`,
    next: (action) => `Als Nächstes: ${action}`,
    stepsHeading: "Schritte",
    stepIs: { done: "Erledigt", now: "Jetzt" },
    steps: {
      open: "Sicherheitsinformationen öffnen",
      add: "Neues Handy hinzufügen",
      test: "Neues Handy testen",
      remove: "Altes Handy entfernen",
    },
    openHint: (name, account) =>
      account
        ? `Die Seite gehört zu ${name}. Nehmen Sie das Konto ${account}; öffnet sich ein anderes, nehmen Sie ein privates Fenster.`
        : `Die Seite gehört zu ${name}. Öffnet sich ein anderes Konto, nehmen Sie ein privates Fenster.`,
    openPrompt:
      "Ist das alte Handy zur Hand? Bestätigen Sie zuerst dort. Ist es das nicht? Wählen Sie „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar), dann eine SMS oder einen Anruf. Bittet Microsoft Sie, einen Passkey hinzuzufügen, können Sie das überspringen, solange die Seite es zulässt.",
    sameDevice:
      "Verdeckt die Anfrage die Zahl, weil beide auf demselben Handy erscheinen? Tippen Sie auf „I can't see the number“ (ich sehe die Zahl nicht) oder „Show me the number again“ (Zahl noch einmal zeigen), und tippen Sie dann die Zahl in die Anfrage ein.",
    unconfirmedLink:
      "Für diese Cloud dokumentiert Microsoft keine Adresse je Organisation: Dieser Link folgt dem Muster der weltweiten Cloud, und niemand hat ihn bestätigt.",
    mailApp:
      "Hat eine Mail- oder Chat-App diese Seite in sich selbst geöffnet? Kopieren Sie den Link, und fügen Sie ihn in Ihren eigenen Browser ein.",
    otherDevice: "Auf einem anderen Gerät weitermachen",
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
    wrongPlace: "Hat der Link die falsche Organisation geöffnet?",
    otherLink: "Die andere Form des Links öffnen",
    otherLinkHint:
      "Microsoft dokumentiert zwei Formen. Wechselt keine von beiden, wählen Sie die Organisation über ihr Symbol oben rechts in „Mein Konto“.",
    addSteps: {
      phone: [
        "Prüfen Sie, dass die Seite diese Organisation nennt. Wählen Sie „Add sign-in method“ (Anmeldemethode hinzufügen), dann „Authenticator app“, die auch „Microsoft Authenticator“ heißen kann.",
        "Wählen Sie „Weiter“ und noch einmal „Weiter“.",
        "Ist das hier das neue Handy? Tippen Sie auf „Pair your account to the app by clicking this link“ (Konto über diesen Link mit der App koppeln). Auf jedem anderen Gerät erscheint ein Code, der nur wenige Minuten gilt: Scannen Sie ihn auf dem neuen Handy in Authenticator, nicht mit der Kamera.",
        "Erlauben Sie Authenticator die Kamera und Mitteilungen. Bestätigen Sie die Testanfrage. Kommt keine Mitteilung, öffnen Sie die App, und ziehen Sie die Ansicht nach unten.",
      ],
      computer: [
        "Prüfen Sie, dass die Seite diese Organisation nennt. Wählen Sie „Add sign-in method“ (Anmeldemethode hinzufügen), dann „Authenticator app“, die auch „Microsoft Authenticator“ heißen kann.",
        "Wählen Sie „Weiter“ und noch einmal „Weiter“. Ein Code erscheint, der nur wenige Minuten gilt.",
        "Öffnen Sie auf dem neuen Handy Authenticator, und scannen Sie den Code in der App, nicht mit der Kamera.",
        "Erlauben Sie Authenticator die Kamera und Mitteilungen. Bestätigen Sie die Testanfrage. Kommt keine Mitteilung, öffnen Sie die App, und ziehen Sie die Ansicht nach unten.",
      ],
    },
    actionRequired:
      "Zeigt Authenticator einen wiederhergestellten Eintrag mit „Action required“ (Aktion erforderlich)? Scannen Sie von diesem Eintrag aus, dann wird er wiederverwendet.",
    removeHint:
      "Entfernen Sie den Eintrag des alten Handys erst nach dem Test und erst, wenn hier ein zweiter Zugang registriert ist.",
    methodsHeading: "Anmeldemethoden hier",
    methodsNone: "Microsoft führt hier keine Anmeldemethode für Sie auf.",
    methodsReading: "Ihre Anmeldemethoden hier werden gelesen",
    methodsUnread:
      "Rekey hat Ihre Anmeldemethoden hier nicht gelesen. Die Schritte funktionieren auch so.",
    methodsHint:
      "Das ist, was registriert ist. Ob es hier benutzt werden darf, bestimmt die Organisation mit ihrer eigenen Richtlinie.",
    screenReader: "Microsofts Anleitung, das mit einem Screenreader einzurichten",
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
    more: "Mehr zu dieser Organisation",
    myAccount: "Ihr Konto in dieser Organisation",
    leave: "Diese Organisation verlassen",
    leaveHint:
      "Damit endet Ihr Zugriff, und zurück kommen Sie nur mit einer neuen Einladung. Tun Sie es, solange das alte Handy noch funktioniert. Manche Organisationen lassen das nicht zu: Fragen Sie dann einen Admin dort. Öffnet sich die Seite nicht, verlassen Sie die Organisation über Ihr Konto in ihr.",
    homeStays: "Das ist Ihre Heimatorganisation. Sie lässt sich nicht verlassen.",
  },

  trouble: {
    heading: "Klappt etwas nicht?",
    closed: "Die Sicherheitsinformationen sind mir hier verschlossen",
    closedHint:
      "Haken Sie das ab, wenn Microsoft Sie die Seite gar nicht öffnen lässt. Es spricht gegen ein Ja, bis ein Admin dort sie für Sie öffnet oder Sie die Organisation verlassen.",
    nothingListed: "Die Sicherheitsinformationen führen hier keine Methode für mich auf",
    nothingListedHint:
      "Haken Sie das erst ab, wenn Sie nachgesehen haben. Manche Organisationen vertrauen der Anfrage Ihrer Heimatorganisation; dann ist hier nichts zu tun, sobald die Heimatorganisation bewiesen ist.",
    full: "Fünf sind registriert, mehr erlaubt Microsoft nicht? Löschen Sie einen Eintrag, der auf keinem der beiden Handys ist, und fügen Sie dann das neue hinzu.",
    wrongAccount:
      "Das falsche Konto hat sich geöffnet? Nehmen Sie ein privates Fenster, und wählen Sie das Konto, das hierher gehört.",
    network:
      "Von diesem Netz aus gesperrt? Versuchen Sie es im Büronetz oder mit einem Gerät, das Ihre Organisation verwaltet.",
    leaving: "Brauchen Sie diese Organisation noch?",
    leavingIs: {
      "still-needed": "Ja, ich brauche sie noch",
      leaving: "Nein, ich verlasse sie",
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
    hint: "Häkchen und Links gehören zu einem Konto.",
    another: "Ein anderes Konto",
    anotherWrong: "Das ist keine Adresse wie ana@fabrikam.com.",
    save: "Dieses Konto nehmen",
  },

  guest: {
    heading: "Persönliches Konto oder Code per E-Mail?",
    advice: [
      "Nehmen Sie den Link oben, der die Organisation enthält: Ohne sie öffnet Microsoft stattdessen Ihr persönliches Konto.",
      "Öffnen Sie ihn in einem privaten Fenster, damit kein anderes Konto dazwischenkommt.",
      "Authenticator zeigt für Ihr persönliches Konto einen 8-stelligen Code und für die Organisation einen 6-stelligen. Fragt die Organisation, hilft nur ihr eigener Eintrag.",
      "Melden Sie sich mit einem Code an, der Ihnen gemailt wird, wählen Sie dort „Sign in with a code“ (mit einem Code anmelden); Ihr Postfach ist der erste Schritt, Authenticator der zweite.",
      "Azure kann Ihre Organisationen nicht auflisten; machen Sie die Liste also von Hand.",
    ],
  },

  remove: {
    button: "Von meiner Liste nehmen",
    hint: "Ihre Häkchen bleiben, falls Sie sie wieder hinzufügen.",
  },

  nudge:
    "Hier ist nur ein einziger Zugang bekannt. Solange die Seite offen ist, fügen Sie einen zweiten hinzu: zuerst eine Code-App auf einem Computer oder einem anderen Gerät, in der Heimatorganisation ein Passkey, zuletzt eine Nummer.",
};
