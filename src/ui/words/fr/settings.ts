import type {
  settingsWords as english,
  importWords as englishImport,
} from "#ui/words/en/settings.ts";
import type { Translated } from "#ui/words/words.ts";
import { plural } from "./plural.ts";

export const settingsWords: Translated<typeof english> = {
  settings: {
    heading: "Réglages",
    language: "Langue",
    forgetHeading: "Oublier cette liste",
  },

  drawer: {
    heading: "Avant de l’effacer : une semaine au tiroir",
    explain:
      "Vous gardez le numéro ? Mettez d’abord la carte SIM dans le nouveau téléphone. Éteignez ensuite l’ancien téléphone et mettez-le une semaine dans un tiroir. Ce qui le demande encore, ajoutez-le à votre liste ou testez-le de nouveau : la réponse sur votre liste change alors d’elle-même.",
    brokenOff: (date) =>
      `La dernière organisation n’a été prête que le ${date}, alors que l’ancien téléphone était déjà dans le tiroir. La semaine recommence donc.`,
    start: "L’ancien téléphone est éteint, dans le tiroir",
    running: (date) => `Au tiroir. La semaine se termine le ${date}.`,
    over: "La semaine est passée, et rien n’a demandé l’ancien téléphone. Effacez-le maintenant, dans ses réglages.",
    wiped: "J’ai effacé l’ancien téléphone",
    wipedAt: (date) => `Effacé, selon vous, le ${date}.`,
    undo: "Je l’en ai ressorti",
    notWiped: "Je ne l’ai pas encore effacé",
  },

  device: {
    question: "Garder cette liste sur cet appareil ?",
    own: "Oui, c’est le mien",
    shared: "Non, d’autres l’utilisent aussi",
    sharedMeans:
      "Sur un appareil partagé, les noms sont masqués et rien n’est gardé au-delà de cet onglet.",
    heading: "Cet appareil",
    unanswered: "Votre liste n’est pas encore gardée. Elle disparaît quand vous fermez cet onglet.",
    isOwn: "Votre liste est gardée sur cet appareil jusqu’à ce que vous l’oubliiez ici.",
    isShared:
      "Rien n’est gardé au-delà de cet onglet. Fermez l’onglet, et votre liste disparaît ; enregistrez-la d’abord dans un fichier si vous en avez encore besoin.",
    showNames: "Afficher les noms",
    hideNames: "Masquer les noms",
    hiddenName: (number) => `Organisation ${number}`,
    namesHidden: "Les noms sont masqués, car d’autres utilisent aussi cet appareil.",
  },

  forget: {
    button: "Tout oublier ici",
    explain:
      "Cela supprime votre liste, vos coches et vos réponses de ce navigateur, dans tous les onglets ouverts. C’est irréversible. Cela ne vous déconnecte pas de Microsoft.",
    done: "Tout a été oublié ici.",
  },

  phones: {
    heading: "Vos téléphones",
    skip: "Passer",
    firstHint: "Vous pourrez changer cela plus tard, dans les réglages.",
    hint: "Passez ce que vous voulez ; vous pourrez changer chaque réponse plus tard. Avant de configurer le nouveau téléphone : Authenticator ne fonctionne pas sur un téléphone rooté ou débridé.",
    oldPhone: "Où est l’ancien téléphone ?",
    oldPhoneIs: {
      here: "Ici, et il fonctionne",
      elsewhere: "Il fonctionne, mais il est ailleurs",
      broken: "Cassé",
      erased: "Effacé ou rendu pour une reprise",
      lost: "Perdu ou volé",
    },
    keepsNumber: "Le nouveau téléphone garde-t-il l’ancien numéro ?",
    keyElsewhere:
      "Avez-vous une clé de sécurité ou une clé d’accès qui n’est pas sur l’ancien téléphone ?",
    yes: "Oui",
    no: "Non",
    unsaid: "Non précisé",
    oldName: "Le nom de l’ancien téléphone, comme Authenticator l’affiche",
    anotherMove: "Commencer un autre changement",
    anotherMoveHint:
      "Vous changez encore une fois de téléphone ? Votre liste reste. Ce que vous avez testé, coché et répondu pour ce changement ne compte alors plus.",
    newName: "Le nom du nouveau téléphone",
    lostFirst:
      "Prévenez d’abord l’assistance de votre organisation d’origine : faites fermer vos sessions et supprimer ce téléphone.",
  },

  takeAlong: {
    heading: "Emporter la liste sur un autre appareil",
    explain: "Votre liste sous forme de code ou de lien pour le téléphone, ou de fichier à garder.",
    makeCode: "Afficher un code pour le téléphone",
    codeName: "Code QR qui ouvre Rekey avec votre liste sur un autre appareil",
    codeCaption: "À scanner avec l’appareil photo du téléphone. Il ouvre Rekey avec votre liste.",
    codeHolds: (count) =>
      plural(count, {
        one: `Le code contient ${count} organisation.`,
        other: `Le code contient ${count} organisations.`,
      }),
    tooLong: (count) =>
      plural(count, {
        one: `Votre liste de ${count} organisation est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`,
        other: `Votre liste de ${count} organisations est trop longue pour un code QR. Copiez le lien, ou enregistrez-la dans un fichier.`,
      }),
    linkCare:
      "Qui a ce lien peut lire vos organisations et vos comptes. Il ne va à aucun serveur, mais gardez-le pour vous.",
    linkCarries:
      "Les organisations, les coches et les réponses sur les téléphones voyagent avec le lien ; les tests, non.",
    save: "Enregistrer dans un fichier",
    fileHint:
      "Le fichier contient aussi vos tests, contacts et rendez-vous. Il ne contient rien de ce que Microsoft a dit à Rekey.",
    open: "Ouvrir une liste enregistrée",
    openHint:
      "N’ouvrez qu’un fichier que vous avez enregistré vous-même : il apporte aussi vos tests.",
    fileName: "rekey-liste.json",
  },
};

export const importWords: Translated<typeof englishImport> = {
  import: {
    heading: "Une liste venue d’ailleurs",
    reading: "Lecture de la liste",
    look: "Cette liste vient d’ailleurs. Regardez-la avant de l’ajouter à la vôtre.",
    merge: "Ajouter à ma liste",
    discard: "Ne pas l’ajouter",
    empty: "Cette liste ne contient aucune organisation.",
    tests: (count) =>
      plural(count, {
        one: `Elle apporte aussi la réponse de ${count} test, qui compte comme la vôtre. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`,
        other: `Elle apporte aussi les réponses de ${count} tests, qui comptent comme les vôtres. Ne l’ajoutez que si vous avez enregistré ce fichier vous-même.`,
      }),
    raised: (names) =>
      `Avec cette liste, ces organisations compteraient comme prêtes : ${names}. Ne l’ajoutez que si vous l’avez enregistrée vous-même.`,
    raisedAnswer: (from, to) =>
      `Avec cette liste, la réponse passerait de « ${from} » à « ${to} ».`,
    leftOut: (count) =>
      plural(count, {
        one: `${count} détail a été laissé de côté, car une liste ne peut pas l’apporter.`,
        other: `${count} détails ont été laissés de côté, car une liste ne peut pas les apporter.`,
      }),
    refusedTitle: "Cette liste n’a pas été ouverte",
    refused: {
      damaged:
        "Ce lien est incomplet ou a été modifié en route. Copiez de nouveau le lien entier, ou enregistrez plutôt la liste dans un fichier.",
      "not-a-list": "Ce n’est pas une liste que Rekey a enregistrée.",
      "newer-version":
        "Une version plus récente de Rekey a fait cette liste. Rechargez la page, puis ouvrez-la de nouveau.",
      "too-large": "C’est plus gros que toute liste que fait Rekey, cela n’a donc pas été ouvert.",
      "too-many-organizations":
        "Cette liste contient plus de mille organisations, elle n’a donc pas été ouverte.",
    },
    unchanged: "Votre propre liste est inchangée.",
  },
};
