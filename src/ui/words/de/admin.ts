import type { adminWords as english } from "#ui/words/en/admin.ts";
import type { Translated } from "#ui/words/words.ts";

export const adminWords: Translated<typeof english> = {
  admin: {
    heading: "Für Admins: Zustimmung zu Rekey",
    short: [
      "Die Leute sehen dann ihre eigenen Anmeldemethoden in Ihrer Organisation, sobald sie sich anmelden.",
      "Rekey liest nur. Es kann keine Methode hinzufügen, ändern oder entfernen und sendet nichts an einen Server.",
      "Rekey funktioniert auch ohne Zustimmung, und Sie können sie jederzeit zurücknehmen.",
    ],
    inFull: "Worum Rekey bittet, im Ganzen",
    asks: "Worum Rekey bittet und warum",
    asksList: [
      "UserAuthenticationMethod.Read, eine delegierte Berechtigung von Microsoft Graph: um den Leuten ihre eigenen Anmeldemethoden zu zeigen. Nur ein Admin kann sie erteilen.",
      "User.Read, eine delegierte Berechtigung von Microsoft Graph, mit openid und profile: erbeten von jeder Person, die sich anmeldet, um zu wissen, wessen Konto es ist. Auch ihr wird hier zugestimmt, damit niemand aufgehalten wird, der seine Anfrage schon beantwortet hat.",
      "user_impersonation von Azure, erbeten von einer Person, die „Meine Organisationen auflisten“ drückt: um diese Liste ein einziges Mal zu lesen, bei ihrer Heimatorganisation.",
    ],
    sees: "Was die Berechtigung zu sehen erlaubt, in Microsofts Worten (englisch)",
    quote:
      "Allows the app to read your authentication methods, including phone numbers and Authenticator app settings. This does not allow the app to see secret information like your passwords, or to sign-in or otherwise use your authentication methods.",
    quoteSource: "Microsoft Graphs Liste der Berechtigungen (permissions.json)",
    does: "Was Rekey damit tut",
    doesList: [
      "Es liest für die Person, die angemeldet ist, nur deren eigene Methoden und nur, solange die Seite offen ist.",
      "Es zeigt sie im Browser dieser Person und sendet sie nirgendwohin. Von Telefonnummern behält es die letzten zwei Ziffern.",
      "Es hat keine Berechtigung, eine Anmeldemethode hinzuzufügen, zu ändern oder zu entfernen.",
    ],
    who: "Wer zustimmen darf, und was Microsoft dazu sagt",
    roles:
      "Sie müssen dort Administrator für privilegierte Rollen, Cloudanwendungsadministrator oder Anwendungsadministrator sein.",
    // https://docs.microsoft.com/de-de/azure/active-directory/manage-apps/grant-admin-consent
    warning:
      "Microsoft warnt: „Durch das Erteilen der mandantenweiten Administratoreinwilligung werden möglicherweise alle Berechtigungen widerrufen, die zuvor mandantenweit erteilt wurden.“",
    howSource: "Microsofts Seite dazu, wie man einer App für alle zustimmt",
    field: "Domain oder ID Ihrer Organisation",
    fieldHint: "Zum Beispiel contoso.com. Leer: die Organisation, bei der Sie sich anmelden.",
    linkFieldHint: "Zum Beispiel contoso.com.",
    button: "Bei Microsoft zustimmen",
    buttonHint:
      "Microsofts Seite öffnet sich, nennt die App und fragt Sie; dort entscheiden Sie. Die Antwort kommt auf eine Seite von Rekey zurück, die sie sofort aus der Adresse löscht. Für die Diagnose merkt sich dieser Tab nur, ob es ein Ja war und welche Berechtigungen es nennt.",
    clientId: (id) =>
      `Die Client-ID der App, um sie zu finden und mit Microsofts Seite zu vergleichen: ${id}`,
    unverified:
      "Nennt Microsofts Seite die App „unverified“ (nicht verifiziert), fragen Sie, wer diese Rekey-Seite betreibt, bevor Sie annehmen.",
    nothingTitle: "Es gibt noch nichts, dem Sie zustimmen könnten",
    nothing:
      "Diese Rekey-Seite hat keine App-Registrierung, deshalb kann sich niemand anmelden. Links, Codes, Schritte und der Test funktionieren ohne sie.",
    test: "Zuerst mit einer Person testen",
    testSteps: [
      "Öffnen Sie im Microsoft Entra Admin Center „Unternehmensanwendungen“, dann Rekey, dann „Eigenschaften“. Die App steht dort, sobald ihr zugestimmt wurde oder sich jemand bei ihr angemeldet hat.",
      "Stellen Sie „Assignment required“ (Zuweisung erforderlich) auf „Ja“, und speichern Sie. Von da an kann sich dort sonst niemand bei Rekey anmelden.",
      "Weisen Sie unter „Benutzer und Gruppen“ eine Person zu.",
      "Lassen Sie diese Person den Link für Ihre Leute unten öffnen, sich dort anmelden und prüfen. Erscheinen ihre Methoden, weisen Sie weitere Leute zu, oder stellen Sie „Assignment required“ auf „Nein“.",
    ],
    guests: "Was Gäste brauchen",
    guestsList: [
      "Die Zustimmung gilt auch für Gäste Ihrer Organisation.",
      "Wo eine Zuweisung erforderlich ist, muss ein Gast zugewiesen werden wie alle anderen.",
      "Bedingter Zugriff und die Einstellungen für mandantenübergreifenden Zugriff gelten weiterhin, Ihre und die der Heimatorganisation.",
      "Sie endet bei Ihrer Organisation: Die Heimatorganisation und jede andere entscheiden selbst.",
    ],
    revoke: "Die Zustimmung zurücknehmen",
    revokeList: [
      "Öffnen Sie im Microsoft Entra Admin Center „Unternehmensanwendungen“, dann Rekey, dann „Berechtigungen“, und widerrufen Sie die Berechtigung.",
      "Oder löschen Sie die App dort unter „Eigenschaften“: Damit endet alles, was ihr in Ihrer Organisation erlaubt war.",
      "Die Leute können mit Rekey trotzdem weitermachen: Links, Codes, Schritte und der Test brauchen keine Zustimmung.",
    ],
    send: "Ein Link für Ihre Leute",
    sendHint:
      "Er öffnet die Schritte für Ihre Organisation, mit oder ohne Anmeldung. Ihre Domain steht hinter dem # der Adresse; diesen Teil senden Browser nicht an Server.",
    sendEmpty: "Tippen Sie oben die Domain Ihrer Organisation ein, dann erscheint der Link hier.",
    sendQr: (tenant) => `QR-Code, der die Schritte für ${tenant} öffnet`,
    fromAbout: "Für Admins: worum Rekey bittet und wie man zustimmt",
    fromOrganization: "Für Admins hier: worum Rekey bittet und wie man zustimmt",
  },

  consent: {
    nothing: {
      heading: "Keine Antwort zu zeigen",
      meaning:
        "Diese Seite zeigt Microsofts Antwort auf eine Zustimmung ein einziges Mal, und jetzt ist keine da.",
      next: [
        "Wozu zugestimmt wurde, steht im Microsoft Entra Admin Center: Öffnen Sie „Unternehmensanwendungen“, dann Rekey, dann „Berechtigungen“.",
      ],
    },
    "not-ours": {
      heading: "Keine Antwort auf eine Bitte von hier",
      meaning:
        "Diese Antwort gehört nicht zu einer Bitte, die aus diesem Tab kam; deshalb wurde nichts davon gelesen.",
      next: [],
    },
    approved: {
      heading: "Zugestimmt",
      meaning:
        "Microsoft sagt, dass Rekey in Ihrer Organisation Anmeldemethoden lesen darf: von jeder Person die eigenen, sobald sie sich anmeldet.",
      next: [
        "Sehen Sie, ob es funktioniert: Lassen Sie eine Person sich dort anmelden und prüfen.",
        "Um die Zustimmung zurückzunehmen, öffnen Sie im Microsoft Entra Admin Center „Unternehmensanwendungen“, dann Rekey, dann „Berechtigungen“.",
      ],
    },
    "not-named": {
      heading: "Nicht bekannt, ob zugestimmt wurde",
      meaning:
        "Microsofts Antwort sagt Ja, nennt aber die Berechtigung nicht, um die gebeten wurde.",
      next: [
        "Sehen Sie im Microsoft Entra Admin Center nach: Öffnen Sie „Unternehmensanwendungen“, dann Rekey, dann „Berechtigungen“.",
      ],
    },
    declined: {
      heading: "Nicht zugestimmt",
      meaning: "Microsoft sagt, dass die Zustimmung abgelehnt wurde.",
      next: [
        "Rekey funktioniert ohne sie: Links, Codes, Schritte und der Test brauchen keine Zustimmung. Sie können auch später noch zustimmen.",
      ],
    },
    refused: {
      heading: "Nicht zugestimmt",
      meaning: "Microsoft hat die Zustimmung nicht angenommen.",
      next: [
        "Sehen Sie nach, ob Ihre Rolle zu denen gehört, die zustimmen dürfen, und versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie es der Stelle, die diese Rekey-Seite betreibt.",
      ],
    },
  },

  consentFor: (tenant) => `Organisation: ${tenant}`,
  consentLink: "Link für Ihre Leute",
  consentBack: "Zurück zur Seite für Admins",
};
