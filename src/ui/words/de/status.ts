import type { statusWords as english } from "#ui/words/en/status.ts";
import type { Translated } from "#ui/words/words.ts";

export const statusWords: Translated<typeof english> = {
  status: {
    proven: "Das neue Handy funktioniert hier",
    covered: {
      "text-or-call": "Geht per SMS oder Anruf",
      "another-method": "Geht mit einer anderen Methode",
      home: "Die Heimatorganisation genügt hier",
    },
    coveredUntil: (day) => `Geht per SMS oder Anruf, längstens bis ${day}`,
    "added-untested": {
      "never-tested": "Neues Handy hinzugefügt, nicht getestet",
      "test-is-old": "Vor langer Zeit getestet: noch einmal testen",
      "prompt-elsewhere": "Die Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unsicher, welche Organisation gefragt hat",
      "no-prompt": "Es wurde nichts gefragt, also ist nichts bewiesen",
      "old-phone-was-there":
        "Getestet, als das alte Handy noch da war: Vielleicht hat es bei der Heimatorganisation geantwortet",
      "entry-gone": "Seit dem Test wurde etwas entfernt: noch einmal testen",
      "another-answered": "Eine andere Methode hat geantwortet, nicht das neue Handy",
    },
    "registered-elsewhere": {
      "never-tried": "Eine andere Methode ist eingerichtet, nicht getestet",
      "test-is-old": "Eine andere Methode, vor langer Zeit getestet",
      "texts-ended": "SMS oder Anruf hat geantwortet, bevor Microsoft sie einstellte",
      "survival-unsaid": "Bleibt Ihnen diese Methode?",
    },
    "only-old-phone": {
      "nothing-else-listed": "Nur das alte Handy ist registriert",
      "old-phone-answered": "Das alte Handy hat geantwortet",
      "nothing-answered": "Sie kamen nicht hinein",
      "nothing-answered-on-the-way":
        "Eine Anmeldung bei einer anderen Organisation blieb hier stehen",
      "answer-goes-with-it": "Diese Methode endet mit dem alten Handy",
    },
    needs: {
      "sign-in": "Braucht eine Anmeldung, um gelesen zu werden",
      consent: "Ohne Zustimmung eines Admins nicht lesbar",
      "host-admin": "Wartet auf einen Admin dort",
      "home-admin": "Wartet auf den Helpdesk Ihrer Heimatorganisation",
      invitation: "Die Einladung ist noch nicht angenommen",
    },
    blocked: {
      "said-closed": "Die Sicherheitsinformationen sind Ihnen verschlossen",
      "network-or-device": "Von diesem Netz oder Gerät aus gesperrt",
    },
    "nothing-to-do": {
      confirmed: "Hier ist nichts zu tun",
      "nobody-looked": "Wahrscheinlich nichts zu tun",
      "said-long-ago": "Wahrscheinlich nichts zu tun; sehen Sie noch einmal nach",
      "home-not-proven": "Nichts zu tun, sobald die Heimatorganisation bewiesen ist",
      "not-tried": "Nichts eingetragen; testen Sie einmal bei ausgeschaltetem altem Handy",
      "entry-in-authenticator": "Nichts eingetragen, aber Authenticator hat einen Eintrag",
      "account-unsaid": "Sagen Sie, welches Konto Sie hier verwenden",
      "old-phone-answered": "Das alte Handy hat geantwortet: noch einmal testen",
      contradicted: "Wahrscheinlich nichts zu tun; zwei Dinge widersprechen sich",
    },
    leaving: {
      "under-way": "Sie verlassen sie gerade",
      "said-long-ago": "Haben Sie sie verlassen?",
      "still-there": "Verlassen, aber seither wurde dort etwas gelesen",
      "home-cannot-be-left": "Die Heimatorganisation lässt sich nicht verlassen",
    },
    left: "Sie haben sie verlassen",
    unknown: {
      "nothing-known": "Noch nicht bekannt",
      "question-open": "Antworten Sie, damit das zählt",
      contradicted: "Zwei Dinge widersprechen sich",
      "answer-does-not-count": "Diese Methode zählt hier nicht",
      "prompt-elsewhere": "Die Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unsicher, welche Organisation gefragt hat",
      "no-prompt": "Es wurde nichts gefragt, also ist nichts bewiesen",
      "nothing-listed-at-home": "In der Heimatorganisation ist nichts registriert",
      "not-reached": "War nicht erreichbar",
      "app-refused": "Rekey ist hier gesperrt. Sie kommen vielleicht trotzdem hinein.",
      "not-a-member": "Ihr Konto wurde dort nicht gefunden",
      "other-cloud": "In einer anderen Microsoft-Cloud",
      "something-else": "Noch nicht bekannt",
    },
  },

  basis: {
    microsoft: (time) => `Laut Microsoft, ${time}`,
    "sign-in": (time) => `Laut Anmeldung, ${time}`,
    you: (time) => `Ihre Angabe, ${time}`,
  },

  contradiction: {
    "tested-not-listed":
      "Das neue Handy hat, wie Sie sagen, geantwortet, aber Microsoft führt nichts auf, was darauf sein könnte.",
    "answered-not-listed":
      "Es hat, wie Sie sagen, etwas geantwortet, was Microsoft nicht aufführt.",
    "added-not-listed":
      "Sie haben das neue Handy als hinzugefügt abgehakt, aber in Microsofts Liste steht nichts, was es sein könnte.",
    "removed-still-listed":
      "Sie haben das alte Handy als entfernt abgehakt, aber Microsoft führt noch etwas darauf auf.",
    "nothing-said-but-listed":
      "Sie haben gesagt, dass dort nichts aufgeführt ist, aber Microsoft führt etwas auf.",
    "left-but-there":
      "Sie haben gesagt, dass Sie sie verlassen haben, aber danach wurde dort etwas gelesen oder versucht.",
    "closed-but-answered":
      "Sie haben gesagt, dass es Ihnen verschlossen ist, aber danach hat dort etwas geantwortet.",
  },

  contradictionBetween: (sentence, sources) =>
    `${sentence} (${sources}) Die vorsichtigere Angabe zählt, bis beide übereinstimmen.`,
};
