import type { stepsWords as english } from "#ui/words/en/steps.ts";
import type { Translated } from "#ui/words/words.ts";

export const stepsWords: Translated<typeof english> = {
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
