import type { OldPhone } from "#domain/methods/phone.ts";
import type { Words } from "./words.ts";

// Terms, one word each: home organization = Heimatorganisation, sign-in method = Anmeldemethode, way in = Zugang,
// entry = Eintrag, prompt = Anfrage, check = prüfen, test = testen, wipe and erase = zurücksetzen, approval = Zustimmung.
//
// Microsoft's names stand in German where a page of Microsoft says them, and in English otherwise, with what they
// mean in brackets where one has to find them on a German page:
// - Sicherheitsinformationen, Weiter, Sicherheitsschlüssel, Geschäfts-, Schul- oder Unikonto:
//   https://docs.microsoft.com/de-de/azure/active-directory/user-help/security-info-setup-auth-app
// - Mein Konto, Organisationen, Organisation verlassen (it calls the home organization "Eigene Organisation"):
//   https://docs.microsoft.com/de-de/azure/active-directory/user-help/my-account-portal-organizations-page
// - Benutzer, Authentifizierungsmethoden, Authentifizierungsmethode hinzufügen, Erneute MFA-Registrierung
//   erforderlich: https://docs.microsoft.com/de-de/azure/active-directory/authentication/howto-mfa-userdevicesettings
// - Befristeter Zugriffspass (TAP):
//   https://docs.microsoft.com/de-de/azure/active-directory/authentication/howto-authentication-temporary-access-pass
// - Bedingter Zugriff, Sicherheitsinformationen registrieren:
//   https://docs.microsoft.com/de-de/azure/active-directory/conditional-access/concept-conditional-access-cloud-apps
// - Authentifizierungsadministrator, Privilegierter Authentifizierungsadministrator, Sicherheitsadministrator,
//   Administrator für bedingten Zugriff: https://docs.microsoft.com/de-de/azure/active-directory/roles/delegate-by-task
// - Administrator für privilegierte Rollen, Cloudanwendungsadministrator, Anwendungsadministrator, Berechtigungen:
//   https://docs.microsoft.com/de-de/azure/active-directory/manage-apps/grant-admin-consent
// - Unternehmensanwendungen, Eigenschaften, Benutzer und Gruppen, Ja:
//   https://docs.microsoft.com/de-de/azure/active-directory/develop/howto-restrict-your-app-to-a-set-of-users

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

/** Every sentence on the screen in German. */
export const words: Words = {
  language: "de",
  product: "Rekey",
  tagline: "Ein neues Handy, jede Organisation.",
  title: (page) => `${page} · Rekey`,
  skipToContent: "Zum Inhalt springen",

  nav: {
    label: "Seiten",
    organizations: "Organisationen",
    summary: "Übersicht drucken",
    signIn: "Anmelden",
    about: "Über Rekey",
  },

  opening: "Ihre Liste wird geöffnet",
  openingPage: "Die Seite wird geöffnet",

  update: {
    ready: "Eine neuere Fassung von Rekey ist da. Ihre Liste bleibt, wie sie ist.",
    take: "Jetzt laden",
  },

  languages: {
    label: "Sprache",
    failed:
      "Diese Sprache konnte gerade nicht geladen werden. Versuchen Sie es noch einmal, wenn Sie online sind.",
  },

  footer: {
    runBy: (name) => `Dieses Rekey wird betrieben von ${name}.`,
    runByNobody: "Niemand hat angegeben, wer dieses Rekey betreibt.",
    notMicrosoft:
      "Rekey ist nicht Microsoft. Passwörter geben Sie nur auf Microsofts eigenen Seiten ein.",
    about: "Was Rekey sehen kann und was nicht",
  },

  start: {
    heading: "Microsoft Authenticator auf Ihr neues Handy umziehen",
    promise:
      "Eine Wiederherstellung bringt nur die Namen Ihrer beruflichen Konten zurück. Rekey führt Sie zur richtigen Seite jeder Organisation, eine nach der anderen, und sagt Ihnen, wann das alte Handy weg darf.",
    waysIn: "Drei Wege zu beginnen",
    signIn: "Mit einem Geschäfts-, Schul- oder Unikonto anmelden",
    signInHint:
      "Rekey erfährt Ihren Namen und Ihre Heimatorganisation, sonst nichts. Die anderen können Sie im nächsten Schritt hinzufügen.",
    personal: "Ich benutze ein persönliches Konto",
    personalHint:
      "Sie melden sich bei einer Organisation an, die Sie nennen, nie in Microsofts Bereich für Privatkonten.",
    personalField: "Domain oder ID der Organisation",
    personalExample:
      "Zum Beispiel contoso.com oder die lange ID aus einem Link, den Sie bekommen haben.",
    personalWrong: "Das ist weder eine Domain wie contoso.com noch die ID einer Organisation.",
    personalGo: "Bei dieser Organisation anmelden",
    without: "Ohne Anmeldung beginnen",
    withoutHint:
      "Tippen oder fügen Sie ein, was Sie in Authenticator lesen. Links, Codes, Schritte und das gedruckte Blatt funktionieren alle.",
    noRegistration:
      "Dieses Rekey hat noch keine App-Registrierung, deshalb kann sich niemand anmelden. Alles andere funktioniert.",
    facts: [
      "Nichts verlässt diesen Browser. Hinter dieser Seite steht kein Server.",
      "Rekey liest nur. Es fügt nie eine Anmeldemethode hinzu, ändert keine und entfernt keine.",
      "Es fragt vor jeder Anmeldung und nennt zuerst die Organisation.",
    ],
    factsHeading: "Was Sie erwartet",
    installed:
      "Eine installierte App beginnt mit einer eigenen Liste. Bringen Sie Ihre mit: ohne Anmeldung beginnen, dann die gespeicherte Datei öffnen.",
  },

  session: {
    signedInAs: (address) => `Angemeldet als ${address}`,
    signedInCount: (count) => `Mit ${count} Konten angemeldet`,
    signOut: (address) => `${address} abmelden`,
    signOutHint:
      "Das meldet Sie in diesem Browser auch bei Microsoft ab, also auch von Outlook, Teams und Ähnlichem in anderen Tabs.",
    addAccount: "Mit einem weiteren Konto anmelden",
    cacheClearedTitle: "Bitte melden Sie sich noch einmal an",
    cacheCleared:
      "Was dieser Tab von Ihrer Anmeldung behalten hatte, war nicht lesbar und wurde gelöscht. Ihre Liste ist unberührt.",
    troubleNext: {
      "sign-in":
        "Sie können Ihre Liste von Hand machen oder ohne Anmeldung beginnen: Links, Codes und Schritte funktionieren genauso.",
      list: "Ihre Liste lässt sich von Hand machen: Tippen Sie Ihre Organisationen unten ein, oder fügen Sie sie ein.",
      check: "Link, Code und Schritte dieser Organisation funktionieren genauso.",
      test: "Der Test von Hand ist genauso viel wert: siehe den dritten Schritt dieser Organisation.",
    },
    microsoft: "Microsoft",
    dismiss: "Ausblenden",
    byHand: "Die Liste von Hand machen",
  },

  verdict: {
    heading: "Kann ich das alte Handy zurücksetzen?",
    whereHeading: "Wo komme ich noch hinein?",
    answer: { "not-yet": "Noch nicht", "not-proven": "Nicht bewiesen", yes: "Ja" },
    noOrganizations: "In Ihrer Liste steht noch keine Organisation. Behalten Sie das alte Handy.",
    proven: (proven, total) => `${proven} von ${total} bewiesen`,
    stillIn: (count, total) => `${count} von ${total}`,
    lost: (names) =>
      `Wenn Sie das alte Handy jetzt zurücksetzen, kommen Sie hier nicht mehr hinein: ${names}.`,
    closed: (names) => `Hier sind Ihnen die Sicherheitsinformationen verschlossen: ${names}.`,
    open: (names) => `Noch zeigt nichts, dass Sie hier ohne das alte Handy hineinkommen: ${names}.`,
    shut: (names) => `Verschlossen, bis jemand hilft: ${names}.`,
    openGone: (names) => `Noch nicht bekannt: ${names}.`,
    list: {
      "no-entries":
        "Nichts zeigt, dass Ihre Liste vollständig ist: Vergleichen Sie sie mit den beruflichen Einträgen in Authenticator.",
      unmatched: (count) =>
        count === 1
          ? "Ein Eintrag in Authenticator gehört noch zu keiner Organisation auf Ihrer Liste."
          : `${count} Einträge in Authenticator gehören noch zu keiner Organisation auf Ihrer Liste.`,
      "home-missing": (accounts) =>
        `Die Heimatorganisation von ${accounts} steht nicht auf Ihrer Liste, und jede Anmeldung als Gast beginnt dort.`,
      "not-confirmed":
        "Sie haben noch nicht gesagt, dass das alle beruflichen Einträge in Authenticator sind.",
      "confirmed-long-ago":
        "Sie haben Ihre Liste vor über dreißig Tagen mit Authenticator verglichen. Vergleichen Sie noch einmal.",
    },
    reached: (proven, covered, nothing, left) =>
      [
        proven > 0 ? `in ${proven} hat das neue Handy geantwortet` : "",
        covered > 0 ? `in ${covered} hat ein anderer Zugang geantwortet` : "",
        nothing > 0 ? `in ${nothing} ist nichts registriert` : "",
        left > 0 ? `${left} haben Sie verlassen` : "",
      ]
        .filter((part) => part !== "")
        .join(", "),
    yesReason: (how) =>
      `Für Ihre Organisationen gilt: ${how}; und jeder Eintrag in Authenticator ist geklärt.`,
    yesOldest: (date) =>
      `Die älteste Antwort dahinter ist vom ${date}; sie zählt dreißig Tage lang.`,
    addHome: (account) => `Heimatorganisation von ${account} hinzufügen`,
    noHome: (account) => `${account} ist nur ein Postfach und hat keine`,
    onlyYouSaid:
      "Das beruht auf dem, was Sie und Microsoft hier gesagt haben. Eine Organisation, die nicht auf Ihrer Liste steht, kann Rekey nicht sehen.",
    more: (count) => (count === 1 ? "eine weitere" : `${count} weitere`),
  },

  drawer: {
    heading: "Vor dem Zurücksetzen: eine Woche in der Schublade",
    explain:
      "Schalten Sie das alte Handy aus, und legen Sie es eine Woche in eine Schublade. Was noch nach ihm fragt, nehmen Sie in Ihre Liste auf, oder testen Sie es noch einmal: Die Antwort oben ändert sich dann von selbst.",
    start: "Das alte Handy ist aus und in der Schublade",
    running: (date) => `In der Schublade. Die Woche ist vorbei am ${date}.`,
    over: "Die Woche ist vorbei, und nichts hat nach dem alten Handy gefragt. Setzen Sie es jetzt in seinen Einstellungen zurück.",
    wiped: "Ich habe das alte Handy zurückgesetzt",
    wipedAt: (date) => `Zurückgesetzt, wie Sie sagten, am ${date}.`,
    undo: "Ich habe es wieder herausgenommen",
    notWiped: "Ich habe es noch nicht zurückgesetzt",
  },

  status: {
    proven: "Bewiesen: Das neue Handy hat geantwortet",
    covered: {
      "text-or-call": "Abgedeckt: SMS oder Anruf hat geantwortet",
      "another-method": "Abgedeckt: Eine andere Methode hat geantwortet",
    },
    "added-untested": {
      "never-tested": "Neues Handy hinzugefügt, nicht getestet",
      "test-is-old": "Vor langer Zeit getestet: noch einmal testen",
      "prompt-elsewhere": "Die Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unsicher, welche Organisation gefragt hat",
      "no-prompt": "Es wurde nichts gefragt, also ist nichts bewiesen",
      "another-answered": "Eine andere Methode hat geantwortet, nicht das neue Handy",
    },
    "registered-elsewhere": {
      "never-tried": "Ein anderer Zugang ist registriert, nie ausprobiert",
      "test-is-old": "Ein anderer Zugang hat vor langer Zeit geantwortet",
      "survival-unsaid": "Ein anderer Zugang, falls er Ihnen bleibt",
    },
    "only-old-phone": {
      "nothing-else-listed": "Nur das alte Handy ist registriert",
      "old-phone-answered": "Das alte Handy hat geantwortet",
      "nothing-answered": "Sie kamen nicht hinein",
      "answer-goes-with-it": "Was geantwortet hat, geht mit dem alten Handy",
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
      "old-phone-answered": "Wahrscheinlich nichts, aber das alte Handy hat geantwortet",
      contradicted: "Wahrscheinlich nichts zu tun; zwei Dinge widersprechen sich",
    },
    leaving: {
      "under-way": "Sie verlassen sie gerade",
      "said-long-ago": "Schon lange am Verlassen: Sind Sie weg?",
      "still-there": "Verlassen, aber seither wurde dort etwas gelesen",
      "home-cannot-be-left": "Die Heimatorganisation lässt sich nicht verlassen",
    },
    left: "Sie haben sie verlassen",
    unknown: {
      "nothing-known": "Noch nicht bekannt",
      "question-open": "Eine Frage ist offen",
      contradicted: "Zwei Dinge widersprechen sich",
      "answer-does-not-count": "Was geantwortet hat, zählt hier nicht",
      "prompt-elsewhere": "Die Anfrage nannte eine andere Organisation",
      "prompt-not-sure": "Unsicher, welche Organisation gefragt hat",
      "no-prompt": "Es wurde nichts gefragt, also ist nichts bewiesen",
      "nothing-listed-at-home": "In der Heimatorganisation ist nichts registriert",
      "not-reached": "War nicht erreichbar",
      "app-refused": "Rekey wird nicht eingelassen; Sie vielleicht schon",
      "not-a-member": "Ihr Konto wurde dort nicht gefunden",
      "something-else": "Noch nicht bekannt",
    },
  },

  basis: {
    microsoft: (time) => `Laut Microsoft, ${time}`,
    "sign-in": (time) => `Laut Anmeldung, ${time}`,
    you: (time) => `Laut Ihnen, ${time}`,
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

  action: {
    "open-security-info": "Neues Handy hinzufügen",
    "make-room": "Platz schaffen: Fünf sind registriert",
    test: "Neues Handy testen",
    "answer-question": "Eine Frage beantworten",
    "check-again": "Noch einmal prüfen",
    "sign-in-here": "Hier anmelden",
    "accept-invitation": "Einladung annehmen",
    "try-once-more": "Noch einmal versuchen",
    "ask-home-help-desk": "Helpdesk der Heimatorganisation fragen",
    "ask-host-admin": "Einen Admin dort fragen",
    "try-another-network": "Ein anderes Netz versuchen",
    "look-what-is-listed": "Nachsehen, was dort aufgeführt ist",
    "prove-home-first": "Zuerst die Heimatorganisation beweisen",
    "finish-leaving": "Das Verlassen abschließen",
    "say-whether-left": "Sagen, ob Sie sie verlassen haben",
    "add-second-way": "Einen zweiten Zugang hinzufügen",
    "remove-old-phone": "Altes Handy entfernen",
    nothing: "Schritte ansehen",
  },
  actionNamed: (action, name) => `${action}: ${name}`,

  group: {
    now: "Jetzt erledigen, solange das alte Handy funktioniert",
    nowGone: "Jetzt erledigen",
    tonight: "Heute Abend, mit dem alten Handy",
    waiting: "Wartet auf jemanden",
    "not-known": "Noch nicht bekannt",
    "nothing-to-do": "Wahrscheinlich nichts zu tun",
    done: "Erledigt",
    leaving: "Am Verlassen",
  },
  workReason: {
    "help-desk-first":
      "Als Allererstes: Lassen Sie den Helpdesk Ihrer Heimatorganisation Ihre Sitzungen beenden und das verlorene Handy entfernen.",
    "home-first": "Zuerst die Heimatorganisation: Jede Anmeldung als Gast beginnt dort.",
    "needs-old-phone":
      "Das braucht das alte Handy; erledigen Sie es also, solange es funktioniert.",
    "needs-old-phone-tonight":
      "Das braucht das alte Handy; es wartet also, bis Sie wieder bei ihm sind.",
    "can-go-on": "Hier können Sie jetzt weitermachen.",
    "try-once-more":
      "Wenn die Heimatorganisation funktioniert, versuchen Sie es noch einmal: Manche Organisationen vertrauen dem, was dort geantwortet wurde.",
    "has-another-way": "Hier ist noch etwas registriert, womit Sie vielleicht hineinkommen.",
    "needs-admin":
      "Nichts von dem, was Sie haben, öffnet sie noch; ein Admin dort muss also helfen.",
    "waits-for-someone": "Zuerst muss jemand anderes etwas tun.",
    "find-out": "Finden Sie heraus, was hier registriert ist.",
    "probably-nothing": "Sehen Sie einmal nach, und sagen Sie es, damit es sicher ist.",
    "on-the-way-out": "Schließen Sie das ab, solange das alte Handy noch funktioniert.",
    done: "",
  },

  fate: {
    lost: "Geht mit dem alten Handy",
    survives: "Bleibt Ihnen",
    depends: "Kommt darauf an: Es zählt nicht, bis Sie antworten",
    "not-mfa": "Zählt nicht: Es beantwortet keine Anfrage nach einem zweiten Schritt",
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
    "is-passkey-synced-to-new-phone": {
      question: "Hat auch das neue Handy oder einer Ihrer Computer diesen Passkey?",
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
    proposed: (name) =>
      `${name} ist erschienen, nachdem Sie die Sicherheitsinformationen geöffnet hatten. Ist es das neue Handy?`,
    thisEntry: "Dieser Eintrag",
    entryNumbered: (name, place) => `${name}, Eintrag ${place}`,
    itIsTheNewPhone: "Ja, es ist das neue Handy",
    itIsAnother: "Nein, ein anderes Gerät",
  },

  test: {
    byHandSteps: [
      "Schalten Sie das alte Handy aus oder in den Flugmodus.",
      "Öffnen Sie die Sicherheitsinformationen dieser Organisation in einem privaten Fenster, und melden Sie sich an.",
      "Sehen Sie, was antwortet und welche Organisation die Anfrage nennt.",
    ],
    byRekey: "Mit einer Anmeldung hier testen",
    byRekeyHint:
      "Schalten Sie zuerst das alte Handy aus. Microsoft bittet Sie dann, sich bei dieser Organisation neu anzumelden, und Rekey fragt, was geantwortet hat.",
    question: "Was hat geantwortet?",
    answer: {
      "new-phone": "Eine Zahl auf dem neuen Handy",
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
    save: "Antwort speichern",
    sayAnswer: "Sagen Sie, was geantwortet hat.",
    sayMethod: "Sagen Sie, welche Methode es war.",
    sayPrompt: "Sagen Sie, welche Organisation die Anfrage nannte.",
    last: (answer, time) => `Ihre letzte Antwort: ${answer} (laut Ihnen, ${time})`,
    onlyNewPhone:
      "Nur eine Zahl auf dem neuen Handy, in der eigenen Anfrage dieser Organisation, beweist den Umzug.",
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
      "Solange die Seite offen ist, fügen Sie einen zweiten Zugang hinzu, der auch das nächste Handy übersteht: eine Nummer oder eine Code-App auf einem Computer.",
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
      "another-answered":
        "Eine andere Methode hat geantwortet. Nur die Antwort des neuen Handys öffnet diesen Schritt.",
      "old-phone-answered": "Das alte Handy hat geantwortet; es wird also noch gebraucht.",
      "nothing-answered": "Ohne das alte Handy kamen Sie nicht hinein.",
      contradicted:
        "Zwei Angaben zu dieser Organisation widersprechen sich. Prüfen Sie zuerst noch einmal.",
    },
    open: "Das neue Handy hat hier geantwortet. Löschen Sie in den Sicherheitsinformationen den Eintrag des alten Handys.",
    testOnceMore:
      "Zwei Einträge können denselben Namen tragen: Testen Sie noch einmal, damit sicher ist, dass der richtige weg ist.",
    oneWay:
      "Vorsicht: Danach bliebe ein einziger Zugang. Fügen Sie zuerst einen zweiten hinzu, sonst sperrt ein verlorenes Handy Sie wieder aus.",
    unknownWays:
      "Rekey weiß hier von keinem zweiten Zugang. Fügen Sie zuerst einen hinzu, sonst sperrt ein verlorenes Handy Sie wieder aus.",
  },

  trouble: {
    heading: "Klappt etwas nicht?",
    closed: "Die Sicherheitsinformationen sind mir hier verschlossen",
    closedHint: "Haken Sie das ab, wenn Microsoft Sie die Seite gar nicht öffnen lässt.",
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

  visit: {
    question: (name) => `Zurück von ${name}. Haben Sie das neue Handy dort hinzugefügt?`,
    yes: "Ja, das neue Handy ist hinzugefügt",
    no: "Nein, oder noch nicht",
    difference: (added, removed, still) =>
      [
        added === "" ? "" : `hinzugefügt: ${added}`,
        removed === "" ? "" : `entfernt: ${removed}`,
        still === "" ? "" : `noch da: ${still}`,
      ]
        .filter((part) => part !== "")
        .join("; "),
    nothingChanged: "Dort hat sich noch nichts geändert",
  },

  nudge:
    "Hier ist nur ein einziger Zugang bekannt. Solange die Seite offen ist, fügen Sie einen zweiten hinzu.",

  entries: {
    heading: "Mit Authenticator vergleichen",
    why: "Öffnen Sie Authenticator, und gehen Sie die beruflichen Einträge durch, auch die mit dem Vermerk „Action required“ (Aktion erforderlich). Jeder muss zu einer Organisation auf Ihrer Liste gehören oder als nicht dazugehörig markiert sein.",
    field: "Berufliche Einträge, wie Authenticator sie zeigt",
    hint: "Ein Eintrag pro Zeile. Nennt einer eine Organisation auf Ihrer Liste, wird er gleich zugeordnet.",
    add: "Diese Einträge hinzufügen",
    list: "Einträge in Authenticator",
    optionNamed: (name, place, account) =>
      account === undefined ? `${name} (${place})` : `${name} (${place}) als ${account}`,
    chooseNamed: (label) => `Wohin gehört ${label}?`,
    unmatched: "Noch nirgendwohin",
    organizations: "Organisationen auf Ihrer Liste",
    outOfScope: "Gehört nicht auf diese Liste",
    reason: {
      "personal-account": "Der eigene Eintrag eines persönlichen Microsoft-Kontos",
      "another-service": "Der Code eines anderen Dienstes",
      "no-longer-there": "Ich bin nicht mehr in dieser Organisation",
      "somebody-elses": "Er gehört jemand anderem",
    },
    remove: "Diesen Eintrag entfernen",
    removeNamed: (label) => `${label} entfernen`,
    all: "Das sind alle beruflichen Einträge in Authenticator",
  },

  list: {
    heading: "Organisationen",
    pageHeading: "Ihre Organisationen",
    azure: "Azure",
    listButton: "Meine Organisationen auflisten",
    listing: "Ihre Organisationen werden aufgelistet",
    listWhy:
      "Azure weiß, zu welchen Organisationen Sie gehören. Microsoft wird die Berechtigung „Access Azure Service Management as organization users“ (Zugriff auf die Azure-Dienstverwaltung als Organisationsbenutzer) oder ähnlich nennen. Das klingt nach mehr, als wofür sie gebraucht wird: Rekey benutzt sie, um ein einziges Mal zu lesen, und behält sie nicht.",
    listElse: "Oder tippen Sie sie unten einzeln ein: Das geht genauso gut.",
    listed: (count) =>
      count === 1
        ? "Azure hat eine Organisation aufgelistet."
        : `Azure hat ${count} Organisationen aufgelistet.`,
    listedHint:
      "Azure lässt womöglich welche aus, etwa solche, denen Sie mit einem anderen Konto beigetreten sind. Vergleichen Sie die Liste mit Authenticator.",
    unreadable: (count) =>
      count === 1
        ? "Ein Eintrag in Azures Antwort war nicht lesbar. Fügen Sie von Hand hinzu, was fehlt."
        : `${count} Einträge in Azures Antwort waren nicht lesbar. Fügen Sie von Hand hinzu, was fehlt.`,
    cutShort:
      "Die Liste ist nicht vollständig: Azures Antwort brach ab. Listen Sie noch einmal auf, oder fügen Sie von Hand hinzu, was fehlt.",
    listAgain: "Noch einmal auflisten",
    failedTitle: "Azure hat Ihre Organisationen nicht aufgelistet",
    failedNext:
      "Machen Sie die Liste von Hand: Tippen Sie Ihre Organisationen unten ein. Alles funktioniert auch ohne Azures Liste.",
    add: "Organisationen hinzufügen",
    addField: "Eine pro Zeile, so wie Sie sie in Authenticator lesen oder einfügen können",
    addHint:
      "Zum Beispiel ana_fabrikam.com#EXT#@contoso.onmicrosoft.com, ana@fabrikam.com, contoso.com, ein Link, der Text der Seite „Organisationen“ in „Mein Konto“ oder der Seite „Directories“ (Verzeichnisse) in Azure, oder was az account list ausgibt.",
    addGo: "Diese hinzufügen",
    addNotFetched:
      "Ihr Text konnte gerade nicht gelesen werden, denn ein Teil von Rekey fehlt. Versuchen Sie es noch einmal, wenn Sie online sind.",
    addNothing: "Hier gibt es noch nichts zu lesen.",
    addTooMany: (count) =>
      `Damit hätte die Liste ${count} Organisationen; sie fasst höchstens tausend. Es wurde nichts hinzugefügt; fügen Sie weniger Zeilen ein.`,
    added: (count) =>
      count === 1 ? "Eine Organisation wurde gelesen." : `${count} Organisationen wurden gelesen.`,
    addedNone: "Es wurde keine Organisation gelesen.",
    guesses: "Geschlossen, nicht gesagt: Bitte sehen Sie sich diese an",
    unread: "Noch nicht gelesen",
    unreadLine: (lines) => `Zeile ${lines}`,
    unreadDismiss: "Ich habe sie gesehen",
    addMailbox: (sender, address) =>
      `Suchen Sie alte Einladungen? Durchsuchen Sie Ihr Postfach nach Mails von ${sender}, bis 2025 von ${address}, und fügen Sie deren Text hier ein.`,
    addMyAccount: "Ihre Organisationen in „Mein Konto“, zum Kopieren",
    home: "Heimatorganisation",
    guest: "Gast",
    accountIs: (address) => `als ${address}`,
    search: "Ihre Organisationen durchsuchen",
    searchNone: "Keine Organisation passt zu Ihrer Suche.",
    openSecurityInfo: "Sicherheitsinformationen öffnen",
    openSecurityInfoFor: (name) => `Sicherheitsinformationen für ${name} öffnen`,
  },

  check: {
    all: "Alle prüfen",
    allWhy:
      "Beim Prüfen werden Ihre Anmeldemethoden gelesen; eine Anfrage erscheint dabei nie. Im Anmeldeprotokoll jeder Organisation kann Rekey auftauchen.",
    choose: "Wählen, welche geprüft werden",
    retryIn: (seconds) =>
      seconds === 1 ? "Neue Abfrage in einer Sekunde" : `Neue Abfrage in ${seconds} Sekunden`,
    one: "Jetzt prüfen",
    again: "Noch einmal prüfen",
    oneNamed: (name) => `Jetzt prüfen: ${name}`,
    againNamed: (name) => `Noch einmal prüfen: ${name}`,
    checkedNamed: (name, result) => `${name}: ${result}`,
    cancel: "Prüfen anhalten",
    progress: (done, total) => `${done} von ${total} geprüft`,
    cancelled: (done, total) => `Angehalten. ${done} von ${total} wurden geprüft.`,
    done: (read, total) =>
      read === total
        ? `${total} geprüft. Die Methoden wurden überall gelesen.`
        : `${total} geprüft. Methoden wurden in ${read} gelesen; für die übrigen sagt jede Zeile, was zu tun ist.`,
    signInNamed: (name) => `Hier anmelden: ${name}`,
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
    methodsRead: (count) => (count === 1 ? "Eine Anmeldemethode" : `${count} Anmeldemethoden`),
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
      "Geht die Anfrage an das andere Handy? Wählen Sie „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar), dann eine SMS oder einen Anruf.",
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
        "Wählen Sie „Add sign-in method“ (Anmeldemethode hinzufügen), dann „Authenticator app“.",
        "Wählen Sie „Weiter“ und noch einmal „Weiter“.",
        "Ist das hier das neue Handy? Tippen Sie auf „Pair your account to the app by clicking this link“ (Konto über diesen Link mit der App koppeln). Auf jedem anderen Gerät erscheint ein Code: Scannen Sie ihn auf dem neuen Handy in Authenticator, nicht mit der Kamera.",
        "Bestätigen Sie die Testanfrage.",
      ],
      computer: [
        "Wählen Sie „Add sign-in method“ (Anmeldemethode hinzufügen), dann „Authenticator app“.",
        "Wählen Sie „Weiter“ und noch einmal „Weiter“. Ein Code erscheint.",
        "Öffnen Sie auf dem neuen Handy Authenticator, und scannen Sie den Code in der App, nicht mit der Kamera.",
        "Bestätigen Sie die Testanfrage.",
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
      "Damit endet Ihr Zugriff, und zurück kommen Sie nur mit einer neuen Einladung. Tun Sie es, solange das alte Handy noch funktioniert. Öffnet sich die Seite nicht, verlassen Sie die Organisation über Ihr Konto in ihr.",
    homeStays: "Das ist Ihre Heimatorganisation. Sie lässt sich nicht verlassen.",
  },

  summary: {
    heading: "Übersicht drucken",
    print: "Drucken",
    confidential: "Vertraulich: führt Ihre Organisationen auf.",
    verdict: (question, answer, count) =>
      count === "" ? `${question} ${answer}.` : `${question} ${answer}. ${count}.`,
    madeAt: (when) => `Erstellt am ${when}`,
    proves:
      "Dieses Blatt zeigt, was bei seiner Erstellung bekannt war. Es beweist nicht, dass das neue Handy irgendwo funktioniert: Das tut nur der Test in jeder Organisation.",
    howTo:
      "Scannen Sie einen Code mit der Kamera des Handys, oder tippen Sie den kurzen Link ein: Beides öffnet die Sicherheitsinformationen in dieser Organisation, wo das neue Handy hinzugefügt wird. Am Telefon mit einem Helpdesk lesen Sie das Konto und die Domain oder die Mandanten-ID vor.",
    added: "neues Handy hinzugefügt",
    tested: "getestet",
    removed: "altes Handy entfernt",
    box: (isTicked) => (isTicked ? "Erledigt:" : "Offen:"),
    sheetTitle: "Microsoft Authenticator zieht auf ein neues Handy um",
    listName: "Organisationen auf dem Blatt",
    link: "Kurzer Link",
    account: "Konto",
    domain: "Domain",
    tenantId: "Mandanten-ID",
    whomToCall: "Wen Sie anrufen",
    leaveNamesOut: "Namen, Domains, Konten und Links weglassen",
    leaveNamesOutHint: "Die Codes bleiben: Wer einen scannt, sieht, welche Organisation er öffnet.",
    saveTable: "Als CSV speichern",
    saveMarkdown: "Als Markdown speichern",
    tableFile: "rekey-uebersicht.csv",
    markdownFile: "rekey-uebersicht.md",
    table: {
      columns: {
        organization: "Organisation",
        domain: "Domain",
        tenantId: "Mandanten-ID",
        account: "Konto",
        status: "Stand",
        link: "Link",
        added: "Neues Handy hinzugefügt",
        tested: "Getestet",
        removed: "Altes Handy entfernt",
        whomToCall: "Wen Sie anrufen",
      },
      yes: "ja",
      no: "nein",
    },
    markdown: {
      domain: (value) => `Domain: ${value}`,
      tenantId: (value) => `Mandanten-ID: ${value}`,
      account: (value) => `Konto: ${value}`,
      whomToCall: (value) => `Wen Sie anrufen: ${value}`,
      added: "neues Handy hinzugefügt",
      tested: "getestet",
      removed: "altes Handy entfernt",
    },
    empty: "Es gibt noch nichts zu drucken: Ihre Liste ist leer.",
    all: "Alle Organisationen zeigen",
  },

  calendar: {
    heading: "Kalenderdatei",
    explain:
      "Eine Datei für Ihren Kalender, mit den Tagen, die Sie hier wählen. Ihre Titel sagen „Handy“ und nennen keine Organisation, außer Sie schreiben eine hinein.",
    tradeIn: "Tag, an dem das alte Handy weggeht",
    tradeInHint: "Er wird nicht aufbewahrt: Er ist weg, wenn Sie diese Seite verlassen.",
    appointments: "Termine",
    appointmentsHint:
      "Ein Termin mit einer Organisation wird mit Ihrer Liste aufbewahrt; die Liste sagt dann, dass Sie darauf warten. Einer mit niemandem auf der Liste ist weg, wenn Sie diese Seite verlassen.",
    when: "Tag und Uhrzeit",
    whenMissing: "Wählen Sie zuerst einen Tag und eine Uhrzeit.",
    withWhom: "Mit",
    withNobody: "Niemand auf der Liste",
    add: "Termin hinzufügen",
    noteFor: (name, when) => `${name}, ${when}: Ihre Worte für den Titel, falls Sie welche wollen`,
    remove: "Entfernen",
    removeNamed: (name, when) => `Den Termin entfernen: ${name}, ${when}`,
    testAgain: (days) => `Tests, die noch einmal nötig sind: ${days}`,
    testAgainWhy:
      "Ein Test zählt dreißig Tage. Jeder dieser Tage ist der letzte ganze, bevor einer nicht mehr zählt.",
    save: "Kalenderdatei speichern",
    nothing: "Es gibt noch keinen Tag dafür.",
    fileName: "handy.ics",
    titles: {
      tradeIn: "Handy: Abgabetag",
      appointment: (note) => (note === "" ? "Handy: Termin" : `Handy: Termin (${note})`),
      testAgain: "Handy: noch einmal testen",
    },
  },

  about: {
    heading: "Über Rekey",
    sees: "Was Rekey sehen kann",
    seesList: [
      "Wer Sie sind: Ihren Namen, Ihre Anmeldeadresse und Ihre Heimatorganisation, sobald Sie sich anmelden.",
      "Welche Organisationen Azure für Sie auflistet, sobald Sie darum bitten.",
      "Welche Anmeldemethoden für Sie registriert sind, in Organisationen, deren Admin dem Lesen zugestimmt hat. Von Telefonnummern werden nur die letzten zwei Ziffern behalten.",
    ],
    cannot: "Was es nicht sehen oder tun kann",
    cannotList: [
      "Ihre Passwörter, Einmalcodes oder Geheimnisse. Die geben Sie nur auf Microsofts Seiten ein.",
      "Ob die Richtlinie einer Organisation eine dort registrierte Methode erlaubt. Das zeigt nur ein Test.",
      "Es kann keine Anmeldemethode hinzufügen, ändern oder entfernen.",
    ],
    stays: "Wo alles bleibt",
    staysList: [
      "Alles bleibt in diesem Browser. Es gibt keinen Server, keine Statistik und keine Verbindung zu jemand anderem als Microsoft.",
      "Welche Organisation Sie ansehen, steht hinter dem # der Adresse; diesen Teil senden Browser nicht an Server.",
      "Ihre Anmeldung lebt nur in diesem Tab und endet mit ihm.",
    ],
    copy: "Ist das die richtige Seite?",
    copyAddress: (address) =>
      `Diese Seite steht unter ${address}. Vergleichen Sie das Zeichen für Zeichen mit der Adresse, die Sie bekommen haben.`,
    copyFalse:
      "Jeder kann diese Seite kopieren, und eine falsche Kopie sähe genauso aus. Rekey fragt nie nach einem Passwort oder einem Code.",
    copySignIn: (host) =>
      `Geben Sie Ihr Passwort nur ein, wo die Adressleiste einen Server von Microsoft zeigt. Die Anmeldung, die Rekey öffnet, steht unter ${host}.`,
    copyLetter:
      "Ein Brief aus Rekey bittet um Hilfe und beweist nichts. Wer einen bekommt, sollte sich zuerst über einen schon bekannten Kontakt vergewissern, wer Sie sind.",
    usGov: "In der Cloud der US-Regierung",
    usGovList: [
      "Microsoft dokumentiert dort eine Adresse der Sicherheitsinformationen, den Kurzlink unten. Er nennt keine Organisation.",
      "Die Links von Rekey öffnen mysignins.azure.us und nennen die Organisation. Ob die Seite dann in dieser Organisation aufgeht, ist nicht bestätigt: Sehen Sie nach, welche sie zeigt, bevor Sie etwas hinzufügen.",
      "Auch die Adressen von „Mein Konto“ sind dort nicht bestätigt.",
      "Das Verteidigungsministerium (DoD) hat ein eigenes Microsoft Graph, das Rekey nicht fragt: Dort werden keine Methoden gelesen, und alles geht von Hand.",
      "Organisationen in Microsofts weltweiter Cloud sind von hier aus nicht zu erreichen.",
    ],
    usGovLink: "Sicherheitsinformationen über Microsofts Kurzlink",
    who: "Wer dieses Rekey betreibt",
    version: (version) => `Version ${version}`,
    trouble: "Etwas funktioniert nicht",
    troubleText:
      "Es gibt einen Bericht darüber, was in diesem Browser mit Microsoft funktioniert hat, ohne Namen, für alle, die Rekey in Ordnung bringen.",
    diagnostics: "Diagnose zum Weitergeben",
  },

  diagnostics: {
    heading: "Diagnose",
    holds:
      "Das hat in diesem Browser mit Microsoft funktioniert, als Anhang für die Meldung, dass etwas nicht geht: Arten von Antworten, Microsofts Codes, Anzahlen und benötigte Zeiten.",
    leavesOut:
      "Es enthält keinen Namen, keine Domain, keine Adresse, keine ID, kein Token und keinen Claim von Ihnen oder einer Organisation. Organisationen sind nummeriert, in anderer Reihenfolge als in Ihrer Liste. Der Bericht geht nirgendwohin, außer Sie kopieren ihn und fügen ihn irgendwo ein.",
    checkFirst:
      "Am meisten sagt er nach „Alle prüfen“ auf Ihrer Liste. Was vor dem letzten Laden der Seite gefunden wurde, ist so gekennzeichnet.",
    copy: "Bericht kopieren",
    report: "Der Bericht, genau wie er kopiert wird",
  },

  admin: {
    heading: "Für Admins: Rekey zustimmen",
    intro:
      "Rekey hilft beim Umzug von Microsoft Authenticator auf ein neues Handy und funktioniert ohne jede Zustimmung. Mit Ihrer kann es den Leuten auch zeigen, welche Anmeldemethoden in Ihrer Organisation für sie registriert sind.",
    asks: "Worum Rekey bittet und warum",
    asksList: [
      "UserAuthenticationMethod.Read, eine delegierte Berechtigung von Microsoft Graph: um den Leuten ihre eigenen Anmeldemethoden zu zeigen. Nur sie braucht einen Admin, und nur ihr wird hier zugestimmt.",
      "openid, profile und User.Read, erbeten von jeder Person, die sich anmeldet: um zu wissen, wessen Konto es ist. Lässt Ihre Organisation niemanden selbst zustimmen, erteilen Sie auch diese im Microsoft Entra Admin Center.",
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
    approve: "Zustimmen",
    roles:
      "Sie müssen dort Administrator für privilegierte Rollen, Cloudanwendungsadministrator oder Anwendungsadministrator sein.",
    // https://docs.microsoft.com/de-de/azure/active-directory/manage-apps/grant-admin-consent
    warning:
      "Microsoft warnt: „Durch das Erteilen der mandantenweiten Administratoreinwilligung werden möglicherweise alle Berechtigungen widerrufen, die zuvor mandantenweit erteilt wurden.“",
    howSource: "Microsofts Seite dazu, wie man einer App für alle zustimmt",
    field: "Domain oder ID Ihrer Organisation",
    fieldHint:
      "Zum Beispiel contoso.com. Bleibt das Feld leer, gilt die Zustimmung für die Organisation des Kontos, mit dem Sie sich anmelden.",
    linkFieldHint: "Zum Beispiel contoso.com.",
    button: "Bei Microsoft zustimmen",
    buttonHint:
      "Microsofts Seite öffnet sich, nennt die App und fragt Sie; dort entscheiden Sie. Die Antwort kommt auf eine Seite von Rekey zurück, die sie sofort aus der Adresse löscht und nichts davon behält.",
    clientId: (id) =>
      `Die Client-ID der App, um sie zu finden und mit Microsofts Seite zu vergleichen: ${id}`,
    unverified:
      "Nennt Microsofts Seite die App „unverified“ (nicht verifiziert), fragen Sie, wer dieses Rekey betreibt, bevor Sie annehmen.",
    nothingTitle: "Es gibt noch nichts, dem Sie zustimmen könnten",
    nothing:
      "Dieses Rekey hat keine App-Registrierung, deshalb kann sich niemand anmelden. Links, Codes, Schritte und der Test funktionieren ohne sie.",
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
        "Sehen Sie nach, ob Ihre Rolle zu denen gehört, die zustimmen dürfen, und versuchen Sie es noch einmal. Geschieht es wieder, sagen Sie es der Stelle, die dieses Rekey betreibt.",
      ],
    },
  },
  consentBack: "Zurück zur Seite für Admins",

  unknownPage: {
    heading: "Diese Adresse führt nirgendwohin",
    hint: "Rekey hat keine Seite dieses Namens. Sollte es eine Organisation sein, ist ihre Domain oder ID vielleicht vertippt.",
    path: (path) => `Gefragt war: ${path}`,
  },

  broken: {
    heading: "Rekey ist auf einen eigenen Fehler gestoßen",
    kept: "Was von Ihrer Liste aufbewahrt ist, ist unberührt. Laden Sie die Seite neu; geschieht es wieder, melden Sie es der Stelle, die dieses Rekey betreibt.",
    reload: "Seite neu laden",
    menu: "Das Kontomenü konnte nicht geladen werden. Laden Sie die Seite neu, um sich abzumelden.",
    notFetched: "Rekey konnte gerade nicht geladen werden",
    notFetchedNext:
      "Sehen Sie nach, ob Sie verbunden sind, und laden Sie die Seite dann neu. Was von Ihrer Liste aufbewahrt ist, ist unberührt.",
  },

  configProblem: {
    heading: "Rekey kann hier nicht starten",
    forOperator: "Wer dieses Rekey betreibt, muss config.json in Ordnung bringen.",
    unreachable: "Die Datei config.json konnte nicht geladen werden.",
    notJson: "Die Datei config.json ist kein JSON.",
    missing: (field) => `In config.json fehlt das Feld ${field}.`,
    wrong: (field) => `Das Feld ${field} in config.json hat einen Wert, den Rekey nicht kennt.`,
    china: (field) =>
      `Das Feld ${field} in config.json nennt die Microsoft-Cloud in China. Rekey unterstützt sie nicht: Dort ist keine Seite für Sicherheitsinformationen bekannt, und Microsoft Graph listet dort keine Anmeldemethoden auf.`,
    "custom-cloud-off-loopback": (field) =>
      `Das Feld ${field} in config.json nennt eigene Endpunkte. Rekey nimmt das nur auf localhost an, damit eine veränderte Datei niemanden zu einem falschen Microsoft schicken kann.`,
    retry: "Noch einmal versuchen",
  },

  failure: {
    "sign-in-here": {
      title: "Anmeldung nötig",
      meaning: (name) =>
        `${name} verlangt, dass Sie sich anmelden, bevor dort etwas gelesen werden kann.`,
      next: (name) =>
        `Melden Sie sich bei ${name} an; Microsoft fragt vielleicht nach einem zweiten Schritt, halten Sie also das Handy bereit, das antwortet.`,
    },
    "use-another-method": {
      title: "Die Anfrage wurde nicht beantwortet",
      meaning: (name) => `${name} hat eine Anfrage geschickt, und keine Antwort kam an.`,
      next: () =>
        "Melden Sie sich noch einmal an, wählen Sie „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar), dann eine SMS, einen Anruf oder eine andere Methode.",
    },
    "sign-in-with-new-phone": {
      title: "Anmeldung mit Ihrem neuen Handy",
      meaning: () =>
        "Diese Anmeldung bittet Sie vielleicht, eine Anmeldemethode zu registrieren; ob schon eine registriert ist, sagt sie nicht.",
      next: (name) =>
        `Nehmen Sie Ihr neues Handy zur Hand, und melden Sie sich dann bei ${name} an.`,
    },
    "ask-for-consent": {
      title: "Berechtigung nötig",
      meaning: (name) =>
        `Rekey darf Ihre Anmeldemethoden bei ${name} erst lesen, wenn jemand zugestimmt hat, meist ein Admin dort.`,
      next: () =>
        "Schicken Sie dem Admin den Link zum Zustimmen, oder machen Sie ohne weiter: Jeder Schritt geht von Hand.",
    },
    "consent-declined": {
      title: "Berechtigung nicht erteilt",
      meaning: (name) => `Rekey hat bei ${name} die erbetene Berechtigung nicht bekommen.`,
      next: () => "Machen Sie von Hand weiter, oder bitten Sie später noch einmal darum.",
    },
    "ask-host-admin": {
      title: "Von dieser Organisation gesperrt",
      meaning: (name) => `${name} lässt Ihr Konto nicht hinein.`,
      next: (name) =>
        `Fragen Sie einen Admin von ${name}; der Brief auf der Seite dieser Organisation hat die Worte dafür.`,
    },
    "ask-home-admin": {
      title: "Von Ihrer Heimatorganisation gesperrt",
      meaning: (name) =>
        `Ihre Heimatorganisation, in der Ihr Konto liegt, lässt Sie sich nicht anmelden, oder nicht bei ${name}.`,
      next: (name) =>
        `Fragen Sie den Helpdesk Ihrer Heimatorganisation; ein Admin von ${name} kann das nicht ändern.`,
    },
    "another-network-or-device": {
      title: "Von diesem Netz oder Gerät aus gesperrt",
      meaning: (name) =>
        `${name} nimmt diese Anmeldung nur aus bestimmten Netzen oder von bestimmten Geräten an.`,
      next: (name) =>
        `Versuchen Sie es noch einmal mit einem Gerät, das Ihre Organisation verwaltet, oder aus Ihrem Büronetz; haben Sie beides nicht, fragen Sie einen Admin von ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey ist hier nicht erlaubt",
      meaning: (name) =>
        `${name} lässt Rekey nicht hinein oder bietet nicht, worum Rekey bittet; eine neue Anmeldung würde daran nichts ändern.`,
      next: (name) =>
        `Öffnen Sie die Sicherheitsinformationen selbst, und machen Sie von Hand weiter; sperrt Microsoft auch diese Seite, fragen Sie einen Admin von ${name}.`,
    },
    "accept-invitation": {
      title: "Einladung noch nicht angenommen",
      meaning: (name) => `${name} hat Sie eingeladen, und die Einladung ist noch offen.`,
      next: (name) =>
        `Öffnen Sie die Einladungsmail von ${name}, und nehmen Sie sie an; prüfen Sie dann noch einmal.`,
    },
    "no-longer-guest": {
      title: "Konto dort nicht gefunden",
      meaning: (name) =>
        `${name} kennt das benutzte Konto nicht; vielleicht wurde es entfernt, oder man kennt Sie dort unter einem anderen.`,
      next: (name) =>
        `Melden Sie sich mit einem anderen Konto an, falls Sie dort eines haben, oder fragen Sie einen Admin von ${name}; bis Sie es wissen, bleibt ${name} auf Ihrer Liste.`,
    },
    "wrong-account": {
      title: "Ein anderes Konto ist angemeldet",
      meaning: (name) => `Das Konto, das geantwortet hat, ist nicht das, das zu ${name} gehört.`,
      next: (name) =>
        `Melden Sie sich noch einmal an, und wählen Sie das Konto, das Sie bei ${name} benutzen; ein privates Fenster hilft, wenn Microsoft Sie nicht wählen lässt.`,
    },
    "personal-account": {
      title: "Persönliches Konto hier nicht möglich",
      meaning: () =>
        "Sie haben ein persönliches Microsoft-Konto benutzt, und diese Anmeldung nimmt nur Geschäfts-, Schul- oder Unikonten an, oder Gäste einer einzelnen Organisation.",
      next: () =>
        "Fügen Sie Ihre Organisationen von Hand hinzu, und öffnen Sie von dort aus bei jeder die Sicherheitsinformationen.",
    },
    "no-such-organization": {
      title: "Keine Organisation dieses Namens",
      meaning: () => "Microsoft kennt keine Organisation mit dieser Domain oder ID.",
      next: () =>
        "Sehen Sie die Schreibweise nach, oder nehmen Sie eine andere Domain der Organisation.",
    },
    "other-cloud": {
      title: "In einer anderen Microsoft-Cloud",
      meaning: (name) =>
        `${name} ist in einer getrennten Microsoft-Cloud, etwa der einer Regierung, die dieses Rekey nicht erreicht.`,
      next: () =>
        "Fragen Sie den Helpdesk der Organisation nach der Adresse ihrer eigenen Sicherheitsinformationen, und haken Sie die Schritte hier von Hand ab.",
    },
    cancelled: {
      title: "Anmeldung nicht abgeschlossen",
      meaning: () =>
        "Sie sind zurückgekommen, bevor die Anmeldung zu Ende war; geändert hat sich nichts.",
      next: () =>
        "Melden Sie sich noch einmal an, wenn Sie so weit sind, oder machen Sie von Hand weiter.",
    },
    "sign-in-under-way": {
      title: "Eine Anmeldung ist schon offen",
      meaning: () => "In diesem Browser wurde eine Anmeldung begonnen und nicht beendet.",
      next: () =>
        "Schließen Sie sie ab, oder schließen Sie ihren Tab, laden Sie diese Seite neu, und melden Sie sich noch einmal an.",
    },
    "tell-operator": {
      title: "Dieses Rekey ist falsch eingerichtet",
      meaning: () =>
        "Microsoft hat abgelehnt, weil dieses Rekey falsch eingerichtet ist, nicht wegen Ihres Kontos.",
      next: () =>
        "Sagen Sie es der Stelle, die dieses Rekey betreibt, und nennen Sie den Code; bis dahin geht jeder Schritt von Hand.",
    },
    wait: {
      title: "Einen Moment warten",
      meaning: () => "Microsoft hat zu viele Abfragen bekommen und bittet um eine Pause.",
      next: () => "Prüfen Sie in ein oder zwei Minuten noch einmal.",
    },
    offline: {
      title: "Sie sind offline",
      meaning: () => "Dieses Gerät hat keine Verbindung; es konnte also nichts geprüft werden.",
      next: () =>
        "Verbinden Sie es, und prüfen Sie dann noch einmal; Ihre Liste bleibt, wie sie ist.",
    },
    unreachable: {
      title: "Microsoft war nicht erreichbar",
      meaning: () =>
        "Die Abfrage kam nicht durch; vielleicht hat das Netz, ein Blocker oder ein Proxy sie aufgehalten.",
      next: () => "Prüfen Sie noch einmal, wenn möglich aus einem anderen Netz.",
    },
    "timed-out": {
      title: "Keine Antwort in der Zeit",
      meaning: () => "Microsoft hat innerhalb von 15 Sekunden nicht geantwortet.",
      next: () => "Prüfen Sie noch einmal.",
    },
    unreadable: {
      title: "Unlesbare Antwort",
      meaning: () =>
        "Es kam eine Antwort, die nicht Microsofts übliche ist; die Anmeldeseite eines Netzes tut das.",
      next: () =>
        "Öffnen Sie irgendeine Webseite, um zu sehen, ob dieses Netz eine Anmeldung verlangt, und prüfen Sie dann noch einmal.",
    },
    server: {
      title: "Störung bei Microsoft",
      meaning: () => "Microsofts Dienst hat einen eigenen Fehler gemeldet.",
      next: () => "Prüfen Sie in ein paar Minuten noch einmal.",
    },
    unknown: {
      title: "Etwas Unerwartetes ist geschehen",
      meaning: () => "Rekey kennt diese Antwort nicht; es gilt also als nicht geprüft.",
      next: () =>
        "Prüfen Sie noch einmal; geschieht es wieder, machen Sie von Hand weiter, und melden Sie es mit dem Code.",
    },
  },

  method: {
    named: (title, detail) => (detail === "" ? title : `${title}: ${detail}`),
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
        meaning: "Geht dorthin, wo die Nummer ist: an das Handy mit der SIM-Karte.",
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
      meaning: "Der erste Schritt, nicht der zweite.",
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

  entry: {
    guess: {
      "home-by-address": "als Ihre Heimatorganisation angenommen, nach der Domain der Adresse",
      "sharepoint-address":
        "aus einer SharePoint-Adresse geschlossen; die Organisation heißt vielleicht anders",
    },
    unread: {
      "a-name-alone":
        "Ein Name allein sagt nicht, welche Organisation es ist. Was steht darunter in Authenticator, oder wie lautet die Domain?",
      "personal-account":
        "Ein persönliches Konto gehört zu keiner Organisation. Ist es irgendwo Gast, fügen Sie jene Organisation hinzu.",
      "names-no-organization": "Diese Seite ist für alle dieselbe und nennt keine Organisation.",
      "unknown-link": "Dieser Link gehört zu keiner Seite von Microsoft, die Rekey kennt.",
      "cut-off":
        "Das Ende fehlt, und das Ende nennt die Organisation. Tippen Sie in Authenticator auf den Eintrag, um ihn ganz zu sehen.",
      "subscription-only":
        "Ein Azure-Abonnement sagt nicht, wem es gehört. Kopieren Sie auch die ID des Mandanten (tenant).",
      "several-things": "Auf einer Zeile steht mehreres. Setzen Sie jedes auf eine eigene Zeile.",
      "in-an-invitation":
        "Eine Adresse in einer Einladung gehört eher der einladenden Person. Ist es Ihre, fügen Sie sie auf einer eigenen Zeile hinzu.",
      "not-understood":
        "Rekey weiß nicht, was das ist. Eine Domain, eine Adresse oder eine ID würde reichen.",
    },
  },

  device: {
    question: "Ist das Ihr eigenes Gerät?",
    own: "Ja, mein eigenes",
    shared: "Nein, auch andere benutzen es",
    ownMeans:
      "Eigenes: Ihre Liste wird auf diesem Gerät aufbewahrt, bis Sie sie hier vergessen lassen.",
    sharedMeans:
      "Gemeinsam benutzt: Über diesen Tab hinaus wird nichts aufbewahrt, und Namen sind verborgen, bis Sie danach fragen.",
    unanswered: "Bis Sie antworten, wird über diesen Tab hinaus nichts aufbewahrt.",
    heading: "Wo Ihre Liste aufbewahrt wird und wie man sie vergessen lässt",
    isOwn: "Ihre Liste wird auf diesem Gerät aufbewahrt, bis Sie sie hier vergessen lassen.",
    isShared:
      "Über diesen Tab hinaus wird nichts aufbewahrt. Schließen Sie den Tab, ist Ihre Liste weg; speichern Sie sie vorher als Datei, wenn Sie sie noch brauchen.",
    showNames: "Namen zeigen",
    hideNames: "Namen verbergen",
    hiddenName: (number) => `Organisation ${number}`,
    namesHidden: "Die Namen sind verborgen, weil auch andere dieses Gerät benutzen.",
  },

  keeping: {
    vanishedTitle: "Ihre Liste ist aus diesem Browser verschwunden",
    vanished:
      "Hier wurde eine Liste aufbewahrt. Ihr Browser oder ein anderes Programm hat sie gelöscht. Haben Sie sie als Datei gespeichert, öffnen Sie jetzt diese Datei.",
    nothingKnown:
      "In diesem Browser ist keine Liste aufbewahrt. Haben Sie hier schon eine gemacht, hat der Browser sie vielleicht gelöscht: Safari tut das nach sieben Tagen Benutzung ohne Besuch, und eine installierte App beginnt mit einem eigenen Speicher. Haben Sie sie als Datei gespeichert, öffnen Sie jetzt diese Datei.",
    forgotten: "Ihre Liste wurde hier vergessen, wie Sie es wollten.",
    blockedTitle: "Dieser Browser bewahrt für diese Seite nichts auf",
    blocked:
      "Ihre Liste bleibt, bis Sie diese Seite verlassen oder neu laden. Speichern Sie sie als Datei, bevor Sie sich anmelden.",
    full: "Ihre letzte Änderung konnte nicht aufbewahrt werden: Der Speicher dieses Browsers für die Seite ist voll. Speichern Sie Ihre Liste als Datei.",
    fullTitle: "Ihre letzte Änderung wurde nicht aufbewahrt",
    problemsTitle: "Ein Teil Ihrer Liste war nicht lesbar",
    damaged:
      "Was lesbar war, wird gezeigt; der Rest ist auf diesem Gerät beiseitegelegt, nicht gelöscht.",
    newerVersion: (version) =>
      `Eine neuere Version von Rekey, ${version}, hat diese Liste geschrieben. Was diese Version versteht, wird gezeigt; der Rest bleibt aufbewahrt. Laden Sie die Seite neu, um die neuere Version zu bekommen.`,
    registersLost: (count) =>
      count === 1
        ? "Eine Einzelheit Ihrer Liste war nicht lesbar. Bitte gehen Sie Ihre Organisationen noch einmal durch."
        : `${count} Einzelheiten Ihrer Liste waren nicht lesbar. Bitte gehen Sie Ihre Organisationen noch einmal durch.`,
  },

  forget: {
    button: "Hier alles vergessen",
    explain:
      "Das entfernt Ihre Liste, Ihre Häkchen und Ihre Antworten aus diesem Browser, in jedem offenen Tab. Es lässt sich nicht rückgängig machen. Bei Microsoft meldet es Sie nicht ab.",
    done: "Hier wurde alles vergessen.",
  },

  phones: {
    heading: "Über Ihre Handys",
    hint: "Überspringen Sie, was Sie möchten; jede Antwort lässt sich später ändern.",
    oldPhone: "Wo ist das alte Handy?",
    oldPhoneIs: {
      here: "Hier, und es funktioniert",
      elsewhere: "Es funktioniert, ist aber anderswo",
      broken: "Kaputt",
      erased: "Zurückgesetzt oder in Zahlung gegeben",
      lost: "Verloren oder gestohlen",
    },
    keepsNumber: "Behält das neue Handy die alte Nummer?",
    keyElsewhere:
      "Haben Sie einen Sicherheitsschlüssel oder Passkey, der nicht auf dem alten Handy ist?",
    yes: "Ja",
    no: "Nein",
    unsaid: "Nicht angegeben",
    oldName: "Der Name des alten Handys, wie Authenticator ihn zeigt",
    newName: "Der Name des neuen Handys",
    lostFirst:
      "Sagen Sie es zuerst dem Helpdesk Ihrer Heimatorganisation: Lassen Sie Ihre Sitzungen beenden und jenes Handy entfernen.",
  },

  takeAlong: {
    heading: "Die Liste auf ein anderes Gerät mitnehmen",
    explain: "Ihre Liste als Code oder Link für das Handy oder als Datei zum Aufbewahren.",
    makeCode: "Einen Code für das Handy zeigen",
    codeName: "QR-Code, der Rekey mit Ihrer Liste auf einem anderen Gerät öffnet",
    codeCaption: "Mit der Kamera des Handys scannen. Der Code öffnet Rekey mit Ihrer Liste.",
    codeHolds: (count) =>
      count === 1
        ? "Der Code enthält eine Organisation."
        : `Der Code enthält ${count} Organisationen.`,
    tooLong: (count) =>
      `Ihre Liste von ${count} Organisationen ist zu lang für einen QR-Code. Kopieren Sie den Link, oder speichern Sie sie als Datei.`,
    linkCare:
      "Wer diesen Link hat, kann Ihre Organisationen und Konten lesen. Er geht an keinen Server, aber behalten Sie ihn für sich.",
    linkCarries:
      "Organisationen, Häkchen und Antworten zu den Handys gehen mit dem Link mit; Tests nicht.",
    save: "Als Datei speichern",
    fileHint:
      "Die Datei enthält auch Ihre Tests, Kontakte und Termine. Sie enthält nichts, was Microsoft Rekey gesagt hat.",
    open: "Eine gespeicherte Liste öffnen",
    openHint:
      "Öffnen Sie nur eine Datei, die Sie selbst gespeichert haben: Sie bringt auch Ihre Tests mit.",
    fileName: "rekey-liste.json",
  },

  import: {
    heading: "Eine Liste von anderswo",
    reading: "Die Liste wird gelesen",
    look: "Diese Liste kommt von anderswo. Sehen Sie sie an, bevor Sie sie zu Ihrer hinzufügen.",
    merge: "Zu meiner Liste hinzufügen",
    discard: "Nicht übernehmen",
    empty: "Diese Liste enthält keine Organisationen.",
    tests: (count) =>
      count === 1
        ? "Sie bringt auch die Antwort eines Tests mit, die als Ihre zählt. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben."
        : `Sie bringt auch die Antworten von ${count} Tests mit, die als Ihre zählen. Fügen Sie sie nur hinzu, wenn Sie diese Datei selbst gespeichert haben.`,
    leftOut: (count) =>
      count === 1
        ? "Eine Einzelheit wurde weggelassen, weil eine Liste so etwas nicht mitbringen darf."
        : `${count} Einzelheiten wurden weggelassen, weil eine Liste so etwas nicht mitbringen darf.`,
    refusedTitle: "Diese Liste wurde nicht geöffnet",
    refused: {
      damaged:
        "Dieser Link ist unvollständig oder wurde unterwegs verändert. Kopieren Sie noch einmal den ganzen Link, oder speichern Sie die Liste stattdessen als Datei.",
      "not-a-list": "Das ist keine Liste, die Rekey gespeichert hat.",
      "newer-version":
        "Eine neuere Version von Rekey hat diese Liste gemacht. Laden Sie die Seite neu, und öffnen Sie die Liste dann noch einmal.",
      "too-large":
        "Das ist größer als jede Liste, die Rekey macht; es wurde deshalb nicht geöffnet.",
      "too-many-organizations":
        "Diese Liste enthält mehr als tausend Organisationen; sie wurde deshalb nicht geöffnet.",
    },
    unchanged: "Ihre eigene Liste ist unverändert.",
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

  ticks: {
    added: "Ich habe das neue Handy hier hinzugefügt",
    removed: "Ich habe das alte Handy hier entfernt",
    addedAt: (time) => `Ich habe das neue Handy hier hinzugefügt (abgehakt: ${time})`,
    removedAt: (time) => `Ich habe das alte Handy hier entfernt (abgehakt: ${time})`,
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

  letter: {
    heading: "Ein Brief an alle, die helfen können",
    which: "Welcher Brief?",
    kind: {
      "home-help-desk": (name) => `Helpdesk meiner eigenen Organisation: ${name}`,
      "host-admin": (name) => `Ein Admin von ${name}`,
      "locked-to-network": () => "Das Registrieren wird von hier aus abgelehnt",
      "personal-account": () => "Ich bin dort Gast mit einem persönlichen Konto",
      "only-admin": () => "Außer mir ist dort niemand Admin",
      "trust-to-host": (name) =>
        `${name} bitten, der Anfrage meiner Heimatorganisation zu vertrauen`,
      "trust-to-home": () => "Meine eigene IT bitten, das zu regeln",
    },
    adviceHeading: "Bevor Sie ihn schicken",
    advice: {
      "home-first":
        "Sorgen Sie zuerst dafür, dass Sie in Ihre Heimatorganisation hineinkommen: Jede Anmeldung als Gast beginnt dort.",
      "try-once-more":
        "Versuchen Sie es dann bei dieser Organisation noch einmal. Manche nehmen an, was die Heimatorganisation schon bestätigt hat, und es braucht keinen Brief.",
      "use-another-method":
        "Wählen Sie bei der Anfrage „I can't use my Microsoft Authenticator app right now“ (die App ist gerade nicht verwendbar), dann eine SMS, einen Anruf oder eine andere Methode.",
      "try-another-network":
        "Versuchen Sie es zuerst aus einem anderen Netz oder mit einem anderen Gerät: im Büro, über das VPN der Firma, an einem verwalteten Computer.",
      "find-another-admin":
        "Gibt es doch noch einen Admin oder ein Notfallkonto? Jeder Authentifizierungsadministrator kann Ihnen in Minuten helfen.",
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
          ? "Bitte tragen Sie eine Telefonnummer ein, die Sie von mir schon haben, nicht die des alten Handys (Entra Admin Center > Benutzer > mein Konto > Authentifizierungsmethoden > Authentifizierungsmethode hinzufügen). Per SMS oder Anruf komme ich dann hinein und registriere das neue Handy selbst."
          : "Bitte tragen Sie eine Telefonnummer ein, die Sie von mir schon haben (Entra Admin Center > Benutzer > mein Konto > Authentifizierungsmethoden > Authentifizierungsmethode hinzufügen). Per SMS komme ich dann hinein und registriere das neue Handy selbst.",
      "temporary-pass": () =>
        "Oder geben Sie mir einen befristeten Zugriffspass (TAP), persönlich oder am Telefon unter einer Ihnen bekannten Nummer, nie schriftlich.",
      "no-temporary-pass": () =>
        "Ein befristeter Zugriffspass (TAP) funktioniert für B2B-Gäste nicht.",
      "require-re-register": () =>
        "Sonst auf derselben Seite, zu vereinbarter Zeit: Erneute MFA-Registrierung erforderlich (Require re-register MFA). Es löscht meine Telefonnummern, Authenticator-Apps und Software-OATH-Token und deaktiviert Hardware-Token. Bis zur neuen Registrierung genügt mein Passwort.",
      "check-policies": () =>
        "Bitte vorher nachsehen, ob Ihre Registrierungs- und Risikorichtlinien das einem Gast aus meinem Netz erlauben.",
      "allow-registration": () =>
        "Bitte nennen Sie mir ein Netz oder Gerät, von dem aus ich registrieren darf, oder nehmen Sie mein Konto für eine vereinbarte Stunde von der Richtlinie für bedingten Zugriff zu „Sicherheitsinformationen registrieren“ aus. Ein Zurücksetzen allein würde nicht helfen.",
      "who-may-reset": () =>
        "Das kann ein Authentifizierungsadministrator (ein Privilegierter, falls ich Adminrechte habe).",
      "who-may-allow": () => "Das kann ein Administrator für bedingten Zugriff.",
      "support-resets": () =>
        "Bitte eröffnen Sie beim Data Protection team einen Fall, um meine Multi-Faktor-Authentifizierung zurückzusetzen, damit ich das neue Handy registrieren kann.",
      "verify-me": () =>
        "Bitte vergewissern Sie sich zuerst über eine Ihnen schon bekannte Nummer oder Person, dass ich es bin. Keine Codes schicken oder verlangen; nur Microsofts Links benutzen.",
      "verify-by-records": () =>
        "Bitte überzeugen Sie sich anhand Ihrer Unterlagen, dass ich es bin. Ich schicke keine Codes oder Passwörter und benutze nur Microsofts eigene Links.",

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
