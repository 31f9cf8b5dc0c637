import type { methodsWords as english } from "#ui/words/en/methods.ts";
import type { Translated } from "#ui/words/words.ts";

export const methodsWords: Translated<typeof english> = {
  method: {
    named: (title, detail) => (detail === "" ? title : `${title}: ${detail}`),
    appVersion: (version) => `App-Version ${version}`,
    authenticator: {
      authenticator: {
        title: "Microsoft Authenticator",
        meaning: "Zeigt Anfragen auf dem einen Handy, auf dem es eingerichtet wurde.",
      },
      outlook: {
        title: "Outlook auf einem Handy",
        meaning: "Zeigt Anfragen in Outlook auf dem einen Handy, auf dem es eingerichtet wurde.",
      },
      unknown: {
        title: "Microsoft Authenticator",
        meaning:
          "Zeigt Anfragen auf dem einen Handy, auf dem es eingerichtet wurde; manchmal ist das Outlook, was Microsoft hier nicht unterscheidet.",
      },
    },
    "passwordless-authenticator": {
      title: "Anmeldung per Handy mit Authenticator",
      meaning: "Meldet Sie ohne Passwort an, auf dem einen Handy, auf dem es eingerichtet wurde.",
    },
    passkey: {
      authenticator: {
        title: "Passkey in Microsoft Authenticator",
        meaning:
          "Liegt in Authenticator auf einem einzigen Handy und lässt sich nicht auf ein anderes kopieren.",
      },
      "one-device": {
        title: "Sicherheitsschlüssel oder Passkey auf einem Gerät",
        meaning:
          "Liegt auf dem Schlüssel oder Gerät, auf dem er erstellt wurde, und lässt sich nicht kopieren.",
      },
      "synced-store": {
        title: "Synchronisierter Passkey",
        meaning:
          "Wird von einem Passwortmanager aufbewahrt, etwa dem von Apple oder Google, und folgt dem Konto dort.",
      },
      unknown: {
        title: "Passkey",
        meaning: "Microsoft sagt nicht, ob er auf einem Gerät liegt oder synchronisiert ist.",
      },
    },
    phone: {
      mobile: {
        title: "SMS oder Anruf an eine Handynummer",
        meaning: "SMS und Anrufe folgen Ihrer SIM-Karte.",
      },
      "alternate-mobile": {
        title: "Anruf an eine andere Nummer",
        meaning: "Eine zweite Nummer, die Sie als Reserve angegeben haben.",
      },
      office: {
        title: "Anruf an ein Bürotelefon",
        meaning: "Klingelt am Schreibtisch, nicht auf dem alten Handy.",
      },
      unknown: {
        title: "SMS oder Anruf an eine Nummer",
        meaning: "Microsoft sagt nicht, welche Ihrer Nummern das ist.",
      },
    },
    "software-oath": {
      title: "Sechsstelliger Code aus einer App",
      meaning:
        "Kommt aus der App, die das Geheimnis aufbewahrt: Authenticator, ein Passwortmanager, ein Programm auf einem Computer.",
    },
    "hardware-oath": {
      title: "Code von einem Token",
      meaning: "Kommt von einem eigenen kleinen Gerät.",
    },
    "windows-hello": {
      title: "Windows Hello",
      meaning: "Ihr Gesicht, Fingerabdruck oder Ihre PIN, auf einem Windows-Computer.",
    },
    "platform-credential": {
      windows: {
        title: "Anmeldung mit einem Windows-Computer",
        meaning: "Gehört zu diesem Computer.",
      },
      macos: {
        title: "Anmeldung mit einem Mac",
        meaning: "Gehört zu diesem Mac.",
      },
      linux: {
        title: "Anmeldung mit einem Linux-Computer",
        meaning: "Gehört zu diesem Computer.",
      },
      ios: {
        title: "Anmeldung mit einem iPhone oder iPad",
        meaning: "Gehört zu diesem Gerät.",
      },
      android: {
        title: "Anmeldung mit einem Android-Gerät",
        meaning: "Gehört zu diesem Gerät.",
      },
      unknown: {
        title: "Anmeldung mit einem Gerät",
        meaning: "Gehört zu einem Gerät; Microsoft sagt nicht, zu welcher Art.",
      },
    },
    external: {
      title: "Methode eines anderen Anbieters",
      meaning: "Eine andere Firma fragt Sie nach dem zweiten Schritt, etwa Duo oder Okta.",
    },
    "temporary-access-pass": {
      title: "Befristeter Zugriffspass (Temporary Access Pass)",
      meaning: "Ein Code von einem Admin, der eine begrenzte Zeit funktioniert.",
    },
    "qr-code-pin": {
      title: "QR-Code und PIN",
      meaning: "Ein gedruckter Code für gemeinsam benutzte Geräte.",
    },
    email: {
      title: "E-Mail-Adresse",
      meaning: "Hilft, ein Passwort zurückzusetzen; sie ist kein zweiter Schritt.",
    },
    password: {
      title: "Passwort",
      meaning: "Ein Passwort allein bestätigt keine Anmeldung.",
    },
    "resource-account-key": {
      title: "Schlüssel eines gemeinsam benutzten Geräts",
      meaning: "Meldet einen Besprechungsraum oder ein gemeinsam benutztes Telefon an, nicht Sie.",
    },
    unknown: {
      title: "Eine Anmeldemethode, die Rekey nicht kennt",
      meaning: "Microsoft führt sie auf, und Rekey kennt sie noch nicht.",
    },
  },

  fate: {
    lost: "Endet mit dem alten Handy",
    survives: "Bleibt Ihnen",
    depends: "Antworten Sie, damit das zählt",
    "not-mfa": "Zählt nicht: Es beantwortet keine Anfrage nach einem zweiten Schritt",
    until: (day) => `Bleibt Ihnen, bis Microsoft SMS und Anrufe einstellt: längstens bis ${day}`,
    textsEnded: "Zählt nicht: Microsoft hat SMS und Anrufe eingestellt",
    "home-only":
      "Zählt hier nicht: Eine Organisation, die Sie als Gast besuchen, nimmt es nicht an",
    expires: (when) => `Nur vorläufig: Es funktioniert spätestens ab ${when} nicht mehr`,
    expiresSoon: "Nur vorläufig: Es funktioniert nach einer Weile nicht mehr",
    expired: (when) => `Abgelaufen: ${when}`,
  },

  question: {
    "which-phone-is-this-entry": {
      question: "Auf welchem Handy ist dieser Eintrag?",
      oldPhone: "Auf dem alten Handy",
      newPhone: "Auf dem neuen Handy",
      another: "Auf einem anderen Gerät",
    },
    "is-number-kept": { question: "Wird das neue Handy dieselbe Nummer haben?" },
    "is-alternate-number-kept": {
      question: "Können Sie einen Anruf an diese Nummer ohne das alte Handy annehmen?",
    },
    "where-is-the-code-app": {
      question: "Sehen Sie den Code dieser Organisation auch anderswo als auf dem alten Handy?",
    },
    "is-key-the-phone": { question: "Ist dieser Passkey auf dem alten Handy selbst?" },
    "where-is-this-passkey": { question: "Ist dieser Passkey nur auf dem alten Handy?" },
    "is-device-the-old-phone": { question: "Ist dieses Gerät das alte Handy?" },
    "where-does-the-provider-live": {
      question: "Können Sie die Anfrage dieses Anbieters ohne das alte Handy beantworten?",
    },
    "what-is-this-method": { question: "Funktioniert diese Methode ohne das alte Handy?" },
  },

  answer: {
    yes: "Ja",
    no: "Nein",
    oldPhone: "Das alte Handy",
    newPhone: "Das neue Handy",
    another: "Ein anderes Gerät",
    change: "Anders antworten",
    youSaid: {
      "old-phone": "Sie sagen, es ist das alte Handy.",
      "new-phone": "Sie sagen, es ist das neue Handy.",
      "another-device": "Sie sagen, es ist ein anderes Gerät.",
      survives: "Sie sagen, es funktioniert ohne das alte Handy.",
      lost: "Sie sagen, es geht mit dem alten Handy.",
    },
    thisEntry: "Dieser Eintrag",
    entryNumbered: (name, place) => `${name}, Eintrag ${place}`,
  },
};
