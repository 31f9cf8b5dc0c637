import type { OldPhone } from "#domain/methods/phone.ts";
import type { lettersWords as english } from "#ui/words/en/letters.ts";
import type { Translated } from "#ui/words/words.ts";

/** Where the old phone is here, or nobody said where, the letter claims no more than that the new one is new. */
const whatHappened: Readonly<Record<OldPhone | "unsaid", string>> = {
  here: "Ich habe ein neues Handy, und Authenticator darauf antwortet für dieses Konto noch nicht.",
  elsewhere:
    "Ich habe ein neues Handy. An das alte, dessen Authenticator für dieses Konto antwortet, komme ich nicht heran.",
  broken:
    "Ich habe ein neues Handy. Das alte, dessen Authenticator für dieses Konto antwortete, ist kaputt.",
  erased:
    "Ich habe ein neues Handy. Das alte, dessen Authenticator für dieses Konto antwortete, wurde zurückgesetzt.",
  lost: "Mein Handy ging verloren oder wurde gestohlen; sein Authenticator antwortete für dieses Konto.",
  unsaid:
    "Ich habe ein neues Handy, und Authenticator darauf antwortet für dieses Konto noch nicht.",
};

export const lettersWords: Translated<typeof english> = {
  letter: {
    heading: "Ein Brief an alle, die helfen können",
    which: "Welcher Brief?",
    kind: {
      "home-help-desk": (name) => `Helpdesk meiner eigenen Organisation: ${name}`,
      "host-admin": (name) => `Ein Admin von ${name}`,
      "locked-to-network": () => "Das Registrieren wird von hier aus abgelehnt",
      "personal-account": () => "Ich bin dort Gast mit einem persönlichen Konto",
      "only-admin": () => "Außer mir ist dort niemand Admin",
      "remove-guest": (name) => `${name} bitten, mein Gastkonto zu löschen`,
      "trust-to-host": (name) =>
        `${name} bitten, der Anfrage meiner Heimatorganisation zu vertrauen`,
      "trust-to-home": () => "Meine eigene IT bitten, das zu regeln",
    },
    sponsors: {
      ask: "Microsoft fragen, an wen Sie dort schreiben können",
      asking: "Microsoft wird gefragt …",
      none: "Microsoft nennt dort niemanden. Schreiben Sie der Person, die Sie eingeladen hat.",
      unseen:
        "Jemand ist dort für Sie zuständig, Microsoft zeigt Ihnen aber nicht, wer. Schreiben Sie der Person, die Sie eingeladen hat.",
      told: (whom: string) =>
        `Laut Microsoft können Sie ${whom} schreiben. Rekey speichert das nicht.`,
    },
    adviceHeading: "Bevor Sie ihn schicken",
    advice: {
      "home-first":
        "Sorgen Sie zuerst dafür, dass Sie in Ihre Heimatorganisation hineinkommen: Jede Anmeldung als Gast beginnt dort.",
      "try-once-more":
        "Versuchen Sie es dann bei dieser Organisation noch einmal. Manche nehmen an, was die Heimatorganisation schon bestätigt hat, und es braucht keinen Brief.",
      "use-another-method":
        "Wählen Sie bei der Anfrage „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar). Nehmen Sie dann eine SMS, einen Anruf oder eine andere Methode.",
      "try-another-network":
        "Versuchen Sie es zuerst aus einem anderen Netz oder mit einem anderen Gerät: im Büro, über das VPN der Firma, an einem verwalteten Computer.",
      "find-another-admin":
        "Gibt es doch noch einen Admin oder ein Notfallkonto? Jeder Authentifizierungsadministrator kann Ihnen in Minuten helfen.",
      "leave-by-yourself":
        "Können Sie „Mein Konto“ noch öffnen? Verlassen Sie die Organisation dort: „Organisationen“, dann „Organisation verlassen“.",
      "write-to-privacy-contact":
        "Nennt die Organisation einen Datenschutzkontakt? Senden Sie den Text auch dorthin.",
      "call-support":
        "Der Support ist per Mail nicht erreichbar, wenn Sie ausgesperrt sind. Rufen Sie Microsofts Nummer für Ihr Land an, fragen Sie nach dem „Data Protection team“, und lesen Sie das vor.",
    },
    text: "Der Brief",
    copy: "Brief kopieren",
    mail: "Im Mailprogramm öffnen",
    share: "Teilen",
    print: "Brief drucken",
    tooLong:
      "Der Brief ist zu lang für den Link zu Ihrem Mailprogramm. Kopieren Sie ihn, und fügen Sie ihn dann in die Nachricht ein.",
    care: "Wer Ihnen hilft, wird sicher sein wollen, dass Sie es sind. Schicken Sie niemandem einen Code oder ein Passwort, was man Ihnen auch sagt.",
  },

  letters: {
    subjects: {
      "home-help-desk": (organization) =>
        `Neues Handy: Bitte um Hilfe beim Anmelden bei ${organization}`,
      "host-admin": (organization) =>
        `Neues Handy: Ihr Gast bittet um Hilfe beim Anmelden bei ${organization}`,
      "locked-to-network": (organization) =>
        `Neues Handy: Ich kann es von hier aus bei ${organization} nicht registrieren`,
      "personal-account": (organization) =>
        `Neues Handy: Ihr Gast bittet um Hilfe beim Anmelden bei ${organization}`,
      "only-admin": (organization) =>
        `Ausgesperrt: Außer mir hat niemand Adminrechte bei ${organization}`,
      "remove-guest": (organization) => `Bitte löschen Sie mein Gastkonto in ${organization}`,
      "trust-to-host": (organization) =>
        `Bitte lassen Sie ${organization} unsere Multi-Faktor-Authentifizierung annehmen`,
      "trust-to-home": (organization) =>
        `Bitte ersuchen Sie ${organization}, unsere Multi-Faktor-Authentifizierung anzunehmen`,
    },

    greeting: "Guten Tag",

    paragraphs: {
      "member-asks": ({ address, organization }) => `Mein Konto: ${address} bei ${organization}.`,
      "guest-asks": ({ guestName, address, organization }) =>
        guestName === undefined
          ? `Mein Konto: ${address}, als Gast eingeladen zu ${organization}.`
          : `Mein Konto: ${address}, Gast bei ${organization}, dort wohl geführt als ${guestName}.`,
      "somebody-asks": ({ organization }) => `Mein Konto bei ${organization}: ____________________`,
      "sponsor-passes-on": ({ name }) =>
        name === undefined
          ? "Sie sind dort als mein Sponsor eingetragen. Bitte leiten Sie dies an die Stelle weiter, die bei Ihnen die mehrstufige Authentifizierung zurücksetzt."
          : `An ${name}: Sie sind dort als mein Sponsor eingetragen. Bitte leiten Sie dies an die Stelle weiter, die bei Ihnen die mehrstufige Authentifizierung zurücksetzt.`,
      "object-id": ({ objectId }) => `Objekt-ID: ${objectId}`,
      "personal-account": () =>
        "Es ist ein persönliches Konto: Was bei Ihnen registriert ist, erreichen seine Einstellungen nicht.",
      "only-admin": ({ tenantId }) =>
        tenantId === undefined
          ? "Außer mir hat in dieser Organisation niemand Adminrechte; deshalb kann dort sonst niemand meine Anmeldemethoden zurücksetzen."
          : `Außer mir hat in dieser Organisation (Mandanten-ID ${tenantId}) niemand Adminrechte; deshalb kann dort sonst niemand meine Anmeldemethoden zurücksetzen.`,
      "what-happened": ({ oldPhone }) => whatHappened[oldPhone ?? "unsaid"],
      "registration-refused": ({ code }) =>
        code === undefined
          ? "Microsoft lässt es mich nicht registrieren: Ihre Organisation scheint das nur aus bestimmten Netzen oder von bestimmten Geräten zu erlauben."
          : `Microsoft lässt es mich nicht registrieren: Ihre Organisation scheint das nur aus bestimmten Netzen oder von bestimmten Geräten zu erlauben (${code}).`,
      "revoke-sessions": () =>
        "Bitte widerrufen Sie zuerst meine Sitzungen: Jenes Handy ist vielleicht in fremden Händen.",
      "remove-old-phone": ({ phoneName }) =>
        phoneName === undefined
          ? "Bitte löschen Sie jenes Handy aus meinen Methoden."
          : `Bitte löschen Sie jenes Handy (${phoneName}) aus meinen Methoden.`,
      "add-phone-number": ({ exceptOldNumber }) =>
        exceptOldNumber
          ? "Falls Ihre Richtlinie SMS noch zulässt, tragen Sie bitte eine Telefonnummer ein, die Sie von mir schon haben, nicht die des alten Handys (Entra Admin Center > Benutzer > mein Konto > Authentifizierungsmethoden > Authentifizierungsmethode hinzufügen). Per SMS oder Anruf komme ich dann hinein und registriere das neue Handy selbst."
          : "Falls Ihre Richtlinie SMS noch zulässt, tragen Sie bitte eine Telefonnummer ein, die Sie von mir schon haben (Entra Admin Center > Benutzer > mein Konto > Authentifizierungsmethoden > Authentifizierungsmethode hinzufügen). Per SMS komme ich dann hinein und registriere das neue Handy selbst.",
      "temporary-pass": () =>
        "Oder geben Sie mir einen befristeten Zugriffspass (TAP), persönlich oder am Telefon unter einer Ihnen bekannten Nummer, nie schriftlich.",
      "no-temporary-pass": () =>
        "Ein befristeter Zugriffspass (TAP) funktioniert für B2B-Gäste nicht.",
      "require-re-register": () =>
        "Sonst auf derselben Seite, zu vereinbarter Zeit: Erneute MFA-Registrierung erforderlich (Require re-register MFA). Es löscht meine Telefonnummern, Authenticator-Apps und Software-OATH-Token und deaktiviert Hardware-Token. Bis zur neuen Registrierung genügt mein Passwort.",
      "check-policies": () =>
        "Bitte vorher nachsehen, ob Ihre Registrierungs- und Risikorichtlinien das einem Gast aus meinem Netz erlauben.",
      "allow-registration": () =>
        "Bitte nennen Sie mir ein Netz oder Gerät, das ich benutzen darf, oder nehmen Sie mein Konto für eine Stunde von der Richtlinie für bedingten Zugriff zu „Sicherheitsinformationen registrieren“ aus. Ein Zurücksetzen allein würde nicht helfen.",
      "who-may-reset": () =>
        "Das kann ein Authentifizierungsadministrator (ein Privilegierter, falls ich Adminrechte habe).",
      "who-may-allow": () => "Das kann ein Administrator für bedingten Zugriff.",
      "support-resets": () =>
        "Bitte eröffnen Sie beim Data Protection team einen Fall, um meine Multi-Faktor-Authentifizierung zurückzusetzen, damit ich das neue Handy registrieren kann.",
      "verify-me": () =>
        "Bitte vergewissern Sie sich zuerst über eine Ihnen schon bekannte Nummer oder Person, dass ich es bin. Keine Codes schicken oder verlangen; nur Microsofts Links benutzen.",
      "verify-by-records": () =>
        "Bitte überzeugen Sie sich anhand Ihrer Unterlagen, dass ich es bin. Ich schicke keine Codes oder Passwörter und benutze nur Microsofts eigene Links.",

      "removal-tenant": ({ tenantId }) => `Mandanten-ID: ${tenantId}`,
      "removal-asked": () =>
        "Ich brauche dieses Konto nicht mehr. Ich kann mich dort nicht mehr anmelden und die Organisation deshalb nicht selbst verlassen. Bitte löschen Sie es.",
      "removal-how": () =>
        "Ein Admin macht das im Microsoft Entra Admin Center: Benutzer > mein Konto > Löschen. Dazu braucht es einen Benutzeradministrator.",
      "removal-privacy": () =>
        "Falls Sie einen Datenschutzkontakt haben, leiten Sie dies bitte weiter. Bitte löschen Sie auch meine personenbezogenen Daten, die Sie nicht mehr brauchen.",
      "removal-verify": () =>
        "Schreiben Sie mir an die Adresse oben, um sicher zu sein, dass ich es bin. Bitte sagen Sie mir, wenn es erledigt ist. Ich brauche keinen Code und sende keinen.",

      "trust-asked-of-host": ({ address, home, host }) =>
        address === undefined
          ? `Ich gehöre zu ${home} und bin Gast bei ${host}.`
          : `Ich gehöre zu ${home} und bin Gast bei ${host}, als ${address}.`,
      "trust-asked-of-home": ({ address, home, host }) =>
        address === undefined
          ? `Mein Konto bei ${home} ist Gast bei ${host}.`
          : `Mein Konto ${address} bei ${home} ist Gast bei ${host}.`,
      "trust-why": () =>
        "Heute registrieren alle von uns, die dort Gast sind, die Multi-Faktor-Authentifizierung ein zweites Mal, und mit jedem neuen Handy wieder. Vertraut die gastgebende Organisation der unserer Heimatorganisation, muss das niemand mehr.",
      "trust-how": ({ homeRef, homeId }) =>
        homeId === undefined || homeId === homeRef
          ? `Ein Admin der gastgebenden Organisation stellt das ein: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Das kann ein Sicherheitsadministrator.`
          : `Ein Admin der gastgebenden Organisation stellt das ein: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}, Mandanten-ID ${homeId}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Das kann ein Sicherheitsadministrator.`,
      "trust-at-home": () =>
        "Bitte ersuchen Sie die Admins der gastgebenden Organisation, das einzustellen, sagen Sie ihnen, dass wir Multi-Faktor-Authentifizierung verlangen, und sehen Sie nach, ob unsere Einstellungen für ausgehenden Zugriff sie zulassen.",
      "trust-limits": () =>
        "Persönliche Konten sind nicht abgedeckt. Gäste müssen von der MFA-Registrierungsrichtlinie von ID Protection ausgenommen sein: Gilt beides, kommen sie nicht hinein.",
      "trust-page": () =>
        "Microsofts Seite: https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration",
      "trust-verify": () =>
        "Bitte lassen Sie sich das zuerst von meiner Organisation bestätigen, über einen Kontakt, den Sie schon kennen. Es braucht kein Passwort und keinen Code von mir.",
    },

    closing: (name) => (name === undefined ? "Vielen Dank" : `Vielen Dank\n${name}`),
  },
};
