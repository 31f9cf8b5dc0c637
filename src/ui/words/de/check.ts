import type { checkWords as english } from "#ui/words/en/check.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const checkWords: Translated<typeof english> = {
  check: {
    all: "Alle prüfen",
    allWhy: "Im Anmeldeprotokoll jeder Organisation kann Rekey auftauchen.",
    choose: "Einige auslassen",
    lastAt: (time) => `geprüft ${time}`,
    askedAgain: "Wird gleich noch einmal gefragt",
    retryIn: (seconds) =>
      plural(seconds, {
        one: "Neue Abfrage in einer Sekunde",
        other: `Neue Abfrage in ${seconds} Sekunden`,
      }),
    one: "Jetzt prüfen",
    again: "Noch einmal prüfen",
    checkedNamed: (name, result) => `${name}: ${result}`,
    cancel: "Anhalten",
    progress: (done, total) => `${done} von ${total} geprüft`,
    cancelled: (done, total) => `Angehalten. ${done} von ${total} wurden geprüft.`,
    done: (read, total) =>
      read === total
        ? `${total} geprüft. Die Methoden wurden überall gelesen.`
        : `${total} geprüft. Methoden wurden in ${read} gelesen; für die übrigen sagt jede Zeile, was zu tun ist.`,
    signIn: "Hier anmelden",
    askFor: "Hier um Zustimmung bitten",
    askForHint:
      "Ihre Methoden zu lesen braucht in dieser Organisation die Zustimmung eines Admins. Sie können das überspringen: Link, Code, Schritte und Test funktionieren ohne sie.",
    notChecked: "Noch nicht geprüft",
    queued: "Wartet auf die Prüfung",
    checking: "Wird geprüft",
    microsoftSays: (time) => `Laut Microsoft, ${time}`,
    signInSays: (time) => `Laut Anmeldung, ${time}`,
    code: (code) => `Code: ${code}`,
    methodsRead: (count) =>
      plural(count, { one: "Eine Anmeldemethode", other: `${count} Anmeldemethoden` }),
    noMethods: "Keine Anmeldemethode",
  },

  outcome: {
    "methods-read": "Methoden gelesen",
    "needs-sign-in": "Braucht eine Anmeldung",
    "needs-consent": "Braucht die Zustimmung eines Admins",
    blocked: "Gesperrt",
    "not-a-member": "Kein Mitglied",
    "not-reached": "War nicht erreichbar",
    "something-else": "Etwas anderes",
  },
};
