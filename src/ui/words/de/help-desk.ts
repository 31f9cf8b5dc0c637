import type { helpDeskWords as english } from "#ui/words/en/help-desk.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const helpDeskWords: Translated<typeof english> = {
  helpDesk: {
    heading: "Für Helpdesks",
    intro:
      "Links, Codes und gedruckte Seiten für die, denen Sie helfen. Nichts, was Sie hier eingeben, wird gespeichert.",
    field: "Domains, IDs oder Adressen, oder eine Tabelle mit Personen",
    hint: "Zum Beispiel contoso.com. Eine Tabelle hat in jeder Zeile eine Adresse und eine Domain oder ID, als CSV.",
    go: "Links erstellen",
    nothingRead: "Hier steht keine Domain, ID oder Adresse.",
    unread: "Dafür wurde nichts erstellt",
    print: (pages) => plural(pages, { one: "Die Seite drucken", other: `${pages} Seiten drucken` }),
    code: (title) => `QR-Code, der die Schritte für ${title} öffnet`,
    codeCaption: "Mit der Kamera des Handys scannen. Er öffnet die Schritte in Rekey.",
    people: "Personen",
    count: (organizations) =>
      plural(organizations, { one: "Eine Organisation", other: `${organizations} Organisationen` }),
    copyFor: (account) => `Link für ${account} kopieren`,
    linkCare:
      "Der Link einer Person enthält ihre Organisationen. Senden Sie ihn nur an diese Person.",
    ownCode: "QR-Code, der dasselbe in Rekey öffnet",
    ownLink: "Scannen Sie zuerst diesen Code: Er öffnet alle Schritte in Rekey. ",
    mail: "Mail",
    mailLanguage: "Mail auf",
    copyMail: "Mail kopieren",
    mailSubject: (title) => `Ihr neues Handy: Microsoft Authenticator für ${title} einrichten`,
    mailBody: (title, link) =>
      `Guten Tag,

haben Sie ein neues Handy? Microsoft Authenticator muss für ${title} neu eingerichtet werden. Diese Seite zeigt Schritt für Schritt, wie das geht:

${link}

Behalten Sie das alte Handy, bis die Seite sagt, dass Sie es zurücksetzen können. Niemand braucht Ihr Passwort oder einen Code.`,
  },

  operatorHelp: {
    says: (name, words) => (name === "" ? words : `${name}: ${words}`),
    ticket: "Ein Ticket bei Ihrem Helpdesk öffnen",
  },
};
