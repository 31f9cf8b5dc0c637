import type { failuresWords as english } from "#ui/words/en/failures.ts";
import type { Translated } from "#ui/words/words.ts";

export const failuresWords: Translated<typeof english> = {
  failure: {
    "sign-in-here": {
      title: "Anmeldung nötig",
      meaning: (name) =>
        `${name} verlangt, dass Sie sich anmelden, bevor dort etwas gelesen werden kann.`,
      next: (name) =>
        `Melden Sie sich bei ${name} an. Microsoft fragt vielleicht nach einem zweiten Schritt. Halten Sie das Handy bereit, das antwortet.`,
    },
    "use-another-method": {
      title: "Die Anfrage wurde nicht beantwortet",
      meaning: (name) => `${name} hat eine Anfrage geschickt, und keine Antwort kam an.`,
      next: () =>
        "Melden Sie sich noch einmal an. Wählen Sie „I can't use my Microsoft Authenticator app right now“ (die App geht gerade nicht). Nehmen Sie dann SMS, Anruf oder eine andere Methode.",
    },
    "sign-in-with-new-phone": {
      title: "Anmeldung mit Ihrem neuen Handy",
      meaning: () => "Vielleicht werden Sie gebeten, eine Anmeldemethode einzurichten.",
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
        `Fragen Sie einen Admin von ${name}. Der Brief auf der Seite dieser Organisation hat die Worte dafür.`,
    },
    "ask-home-admin": {
      title: "Von Ihrer Heimatorganisation gesperrt",
      meaning: (name) =>
        `Ihre Heimatorganisation, in der Ihr Konto liegt, lässt Sie sich nicht anmelden, oder nicht bei ${name}.`,
      next: (name) =>
        `Fragen Sie den Helpdesk Ihrer Heimatorganisation. Ein Admin von ${name} kann das nicht ändern.`,
    },
    "another-network-or-device": {
      title: "Von diesem Netz oder Gerät aus gesperrt",
      meaning: (name) =>
        `${name} nimmt diese Anmeldung nur aus bestimmten Netzen oder von bestimmten Geräten an.`,
      next: (name) =>
        `Versuchen Sie es mit einem Gerät Ihrer Organisation oder aus dem Büronetz. Haben Sie beides nicht, fragen Sie einen Admin von ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey ist hier gesperrt",
      meaning: (name) =>
        `Rekey ist bei ${name} gesperrt. Sie selbst kommen vielleicht trotzdem hinein.`,
      next: (name) =>
        `Öffnen Sie die Sicherheitsinformationen selbst. Machen Sie von Hand weiter. Sperrt Microsoft auch diese Seite, fragen Sie einen Admin von ${name}.`,
    },
    "accept-invitation": {
      title: "Einladung noch nicht angenommen",
      meaning: (name) => `${name} hat Sie eingeladen, und die Einladung ist noch offen.`,
      next: (name) =>
        `Öffnen Sie die Einladungsmail von ${name}, und nehmen Sie sie an. Prüfen Sie dann noch einmal.`,
    },
    "no-longer-guest": {
      title: "Konto dort nicht gefunden",
      meaning: (name) =>
        `${name} kennt das benutzte Konto nicht. Vielleicht wurde es entfernt, oder man kennt Sie dort unter einem anderen.`,
      next: (name) =>
        `Haben Sie dort ein anderes Konto, melden Sie sich damit an, oder fragen Sie einen Admin von ${name}. Bis Sie es wissen, bleibt ${name} auf Ihrer Liste.`,
    },
    "wrong-account": {
      title: "Ein anderes Konto ist angemeldet",
      meaning: (name) => `Das Konto, das geantwortet hat, ist nicht das, das zu ${name} gehört.`,
      next: (name) =>
        `Melden Sie sich noch einmal an, mit dem Konto, das Sie bei ${name} benutzen. Ein privates Fenster hilft, wenn Microsoft Sie nicht wählen lässt.`,
    },
    "personal-account": {
      title: "Persönliches Konto hier nicht möglich",
      meaning: () =>
        "Sie haben ein persönliches Microsoft-Konto benutzt. Diese Anmeldung nimmt nur Geschäfts-, Schul- oder Unikonten an.",
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
        `${name} ist in einer getrennten Microsoft-Cloud, etwa der einer Regierung. Diese Rekey-Seite erreicht sie nicht.`,
      next: () =>
        "Fragen Sie den Helpdesk der Organisation nach der Adresse ihrer Sicherheitsinformationen. Haken Sie die Schritte hier von Hand ab.",
    },
    cancelled: {
      title: "Anmeldung nicht abgeschlossen",
      meaning: () =>
        "Sie sind zurückgekommen, bevor die Anmeldung zu Ende war. Geändert hat sich nichts.",
      next: () =>
        "Melden Sie sich noch einmal an, wenn Sie so weit sind, oder machen Sie von Hand weiter.",
    },
    "sign-in-under-way": {
      title: "Eine Anmeldung ist schon offen",
      meaning: () => "In diesem Browser wurde eine Anmeldung begonnen und nicht beendet.",
      next: () =>
        "Schließen Sie sie ab. Oder schließen Sie ihren Tab, laden Sie diese Seite neu, und melden Sie sich an.",
    },
    "tab-keeps-nothing": {
      title: "Dieser Browser speichert nichts für diese Seite",
      meaning: () =>
        "Eine Anmeldung könnte nicht hierher zurückkehren. Deshalb ist Rekey nicht zu Microsoft gegangen.",
      next: () => "Erlauben Sie dieser Seite, Daten zu speichern, und laden Sie sie neu.",
    },
    "tell-operator": {
      title: "Diese Rekey-Seite ist falsch eingerichtet",
      meaning: () =>
        "Microsoft hat abgelehnt, weil diese Rekey-Seite falsch eingerichtet ist, nicht wegen Ihres Kontos.",
      next: () =>
        "Sagen Sie es der Stelle, die diese Rekey-Seite betreibt. Nennen Sie den Code. Bis dahin geht jeder Schritt von Hand.",
    },
    wait: {
      title: "Einen Moment warten",
      meaning: () => "Microsoft hat zu viele Abfragen bekommen und bittet um eine Pause.",
      next: () => "Prüfen Sie in ein oder zwei Minuten noch einmal.",
    },
    offline: {
      title: "Sie sind offline",
      meaning: () => "Dieses Gerät hat keine Verbindung. Es konnte also nichts geprüft werden.",
      next: () =>
        "Verbinden Sie es, und prüfen Sie dann noch einmal. Ihre Liste bleibt, wie sie ist.",
    },
    unreachable: {
      title: "Microsoft war nicht erreichbar",
      meaning: () =>
        "Die Abfrage kam nicht durch. Vielleicht hat das Netz, ein Blocker oder ein Proxy sie aufgehalten.",
      next: () => "Prüfen Sie noch einmal, wenn möglich aus einem anderen Netz.",
    },
    "timed-out": {
      title: "Keine Antwort in der Zeit",
      meaning: () => "Microsoft hat innerhalb von 15 Sekunden nicht geantwortet.",
      next: () => "Prüfen Sie noch einmal.",
    },
    unreadable: {
      title: "Unlesbare Antwort",
      meaning: () => "Die Antwort kam nicht von Microsoft. Die Anmeldeseite eines Netzes tut das.",
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
      meaning: () => "Rekey kennt diese Antwort nicht. Es gilt also als nicht geprüft.",
      next: () =>
        "Prüfen Sie noch einmal. Geschieht es wieder, machen Sie von Hand weiter, und melden Sie es mit dem Code.",
    },
  },
};
