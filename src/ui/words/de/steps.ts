import type { stepsWords as english } from "#ui/words/en/steps.ts";
import type { Translated } from "#ui/words/words.ts";

export const stepsWords: Translated<typeof english> = {
  test: {
    byHandSteps: [
      "Schalten Sie das alte Handy aus. Der Flugmodus genügt nicht, denn das WLAN kann anbleiben.",
      "Öffnen Sie die Sicherheitsinformationen dieser Organisation in einem privaten Fenster, und melden Sie sich an. Prüfen Sie, dass die Seite diese Organisation nennt.",
      "Vielleicht fragt zuerst die Heimatorganisation. Es zählt die Anfrage für diese Organisation: Authenticator zeigt über der Zahl den Namen des Kontos.",
      "Keine Mitteilung? Öffnen Sie Authenticator auf dem neuen Handy, und ziehen Sie die Ansicht nach unten.",
    ],
    byRekey: "Mit einer Anmeldung hier testen",
    byRekeyHint:
      "Schalten Sie zuerst das alte Handy aus. Microsoft bittet Sie dann, sich bei dieser Organisation neu anzumelden, und Rekey fragt, was geantwortet hat.",
    question: "Was hat geantwortet?",
    answer: {
      "new-phone":
        "Authenticator auf dem neuen Handy (dort habe ich die Zahl eingetippt oder seinen Code verwendet)",
      "old-phone": "Das alte Handy",
      "text-or-call": "Eine SMS oder ein Anruf",
      "another-method": "Eine andere Methode",
      "password-only": "Nur ein Passwort",
      nothing: "Nichts: Ich kam nicht hinein",
    },
    method: "Welche Methode?",
    methodUnsaid: "Nicht angegeben",
    prompt: "Welche Organisation nannte die Anfrage?",
    promptNamed: {
      "this-organization": "Diese Organisation",
      "another-organization": "Eine andere, etwa meine Heimatorganisation",
      "not-sure": "Ich bin nicht sicher",
    },
    anotherThanHome: "Eine andere Organisation",
    save: "Antwort speichern",
    sayAnswer: "Sagen Sie, was geantwortet hat.",
    sayMethod: "Sagen Sie, welche Methode es war.",
    sayPrompt: "Sagen Sie, welche Organisation die Anfrage nannte.",
    last: (answer, time) => `Ihre letzte Antwort: ${answer} (laut Ihnen, ${time})`,
    onlyNewPhone:
      "Nur Authenticator auf dem neuen Handy, in der eigenen Anfrage dieser Organisation, beweist den Umzug.",
    answerNow: "Sie sind von der Anmeldung zurück. Was hat geantwortet?",
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
    secondWay:
      "Solange die Seite offen ist, fügen Sie einen zweiten Zugang hinzu, der auch das nächste Handy übersteht: zuerst eine Code-App auf einem Computer oder einem anderen Gerät, in der Heimatorganisation ein Passkey, zuletzt eine Nummer, denn Microsoft stellt SMS und Anrufe ein.",
  },

  removal: {
    shut: "Vorerst verschlossen.",
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
    open: "Das neue Handy hat hier geantwortet. Löschen Sie in den Sicherheitsinformationen den Eintrag des alten Handys. Haben zwei Einträge denselben Namen? Finden Sie zuerst heraus, welcher der des alten Handys ist.",
    testOnceMore:
      "Zwei Einträge können denselben Namen tragen: Testen Sie noch einmal, damit sicher ist, dass der richtige weg ist.",
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
    question: (name) => `Zurück von ${name}. Haben Sie das neue Handy dort hinzugefügt?`,
    yes: "Ja, das neue Handy ist hinzugefügt",
    no: "Nein, oder noch nicht",
    difference: {
      added: (names) => `hinzugefügt: ${names}`,
      removed: (names) => `entfernt: ${names}`,
      stillThere: (names) => `noch da: ${names}`,
    },
    differenceBoth: (first, then) => `${first}; ${then}`,
    nothingChanged: "Dort hat sich noch nichts geändert",
  },
};
