import type { checkWords as english } from "#ui/words/en/check.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const checkWords: Translated<typeof english> = {
  check: {
    all: "Tout vérifier",
    allWhy: "Rekey peut apparaître dans le journal de connexion de chaque organisation.",
    choose: "En laisser de côté",
    lastAt: (time) => `vérifié à ${time}`,
    askedAgain: "Nouvelle demande bientôt",
    retryIn: (seconds) =>
      plural(seconds, {
        one: `Nouvel essai dans ${seconds} seconde`,
        other: `Nouvel essai dans ${seconds} secondes`,
      }),
    one: "Vérifier maintenant",
    again: "Vérifier de nouveau",
    checkedNamed: (name, result) => `${name} : ${result}`,
    cancel: "Arrêter de vérifier",
    progress: (done, total) =>
      plural(done, {
        one: `${done} sur ${total} vérifiée`,
        other: `${done} sur ${total} vérifiées`,
      }),
    cancelled: (done, total) =>
      plural(done, {
        one: `Arrêté. ${done} sur ${total} a été vérifiée.`,
        other: `Arrêté. ${done} sur ${total} ont été vérifiées.`,
      }),
    done: (read, total) =>
      read === total
        ? plural(total, {
            one: `${total} vérifiée. Les méthodes y ont été lues.`,
            other: `${total} vérifiées. Les méthodes ont été lues dans toutes.`,
          })
        : plural(total, {
            one: `${total} vérifiée ; méthodes lues : ${read}. Sa ligne dit quoi faire.`,
            other: `${total} vérifiées. Les méthodes ont été lues dans ${read} ; pour les autres, chaque ligne dit quoi faire.`,
          }),
    signIn: "Se connecter ici",
    askFor: "Demander l’approbation ici",
    askForHint:
      "Lire vos méthodes demande l’approbation d’un administrateur de cette organisation. Vous pouvez vous en passer : le lien, le code, les étapes et le test fonctionnent sans.",
    notChecked: "Pas encore vérifiée",
    queued: "En attente de vérification",
    checking: "Vérification en cours",
    microsoftSays: (time) => `selon Microsoft, ${time}`,
    signInSays: (time) => `selon la connexion, ${time}`,
    code: (code) => `Code : ${code}`,
    methodsRead: (count) =>
      plural(count, {
        one: `${count} méthode de connexion`,
        other: `${count} méthodes de connexion`,
      }),
    noMethods: "Aucune méthode de connexion",
  },

  outcome: {
    "methods-read": "Méthodes lues",
    "needs-sign-in": "Demande une connexion",
    "needs-consent": "Demande l’approbation d’un administrateur",
    blocked: "Bloqué",
    "not-a-member": "Pas membre",
    "not-reached": "N’a pas pu être jointe",
    "something-else": "Autre chose",
  },
};
