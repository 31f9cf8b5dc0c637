import type { startWords as english } from "#ui/words/en/start.ts";
import type { Translated } from "#ui/words/words.ts";

export const startWords: Translated<typeof english> = {
  start: {
    heading: "Microsoft Authenticator auf Ihr neues Handy umziehen",
    promise:
      "Eine Wiederherstellung bringt nur die Namen Ihrer beruflichen Konten zurück. Rekey führt Sie zur richtigen Seite jeder Organisation. Es sagt Ihnen, wann das alte Handy weg darf.",
    waysIn: "Drei Wege zu beginnen",
    signIn: "Mit einem Geschäfts-, Schul- oder Unikonto anmelden",
    signInHint:
      "Rekey erfährt Ihren Namen und Ihre Heimatorganisation, sonst nichts. Die anderen können Sie im nächsten Schritt hinzufügen.",
    personal: "Ich benutze ein persönliches Konto",
    personalHint:
      "Für persönliche Konten: Wählen Sie eine Organisation, und melden Sie sich dort an.",
    personalField: "Domain oder ID der Organisation",
    personalExample:
      "Zum Beispiel contoso.com oder die lange ID aus einem Link, den Sie bekommen haben.",
    personalWrong: "Das ist weder eine Domain wie contoso.com noch die ID einer Organisation.",
    personalGo: "Bei dieser Organisation anmelden",
    without: "Ohne Anmeldung beginnen",
    withoutHint:
      "Tippen oder fügen Sie ein, was Sie in Authenticator lesen. Links, Codes, Schritte und das gedruckte Blatt funktionieren alle.",
    noRegistration:
      "Diese Rekey-Seite hat noch keine App-Registrierung, deshalb kann sich niemand anmelden. Alles andere funktioniert.",
    facts: [
      "Nichts verlässt diesen Browser. Hinter dieser Seite steht kein Server.",
      "Rekey liest nur. Es fügt nie eine Anmeldemethode hinzu, ändert keine und entfernt keine.",
      "Es fragt vor jeder Anmeldung und nennt zuerst die Organisation.",
    ],
    helpers: "Helfen Sie anderen beim Umzug?",
    forHelpDesks: "Für den Helpdesk",
    forAdmins: "Für Admins",
    factsHeading: "Was Sie erwartet",
    installed:
      "Eine installierte App beginnt mit einer eigenen Liste. Bringen Sie Ihre mit: ohne Anmeldung beginnen, dann die gespeicherte Datei öffnen.",
  },
};
