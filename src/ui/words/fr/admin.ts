import type { adminWords as english } from "#ui/words/en/admin.ts";
import type { Translated } from "#ui/words/words.ts";

export const adminWords: Translated<typeof english> = {
  admin: {
    heading: "Pour un administrateur : approuver Rekey",
    short: [
      "Chaque personne voit alors ses propres méthodes de connexion dans votre organisation, une fois connectée.",
      "Rekey lit seulement. Il ne peut ni ajouter, ni modifier, ni supprimer une méthode, et n’envoie rien à un serveur.",
      "Rekey fonctionne sans approbation, et vous pouvez revenir en arrière à tout moment.",
    ],
    inFull: "Ce que Rekey demande, en entier",
    asks: "Ce que Rekey demande, et pourquoi",
    asksList: [
      "UserAuthenticationMethod.Read, une autorisation déléguée de Microsoft Graph : pour montrer aux personnes leurs propres méthodes de connexion. Seul un administrateur peut l’accorder.",
      "User.Read, une autorisation déléguée de Microsoft Graph, avec openid et profile : demandée à chaque personne qui se connecte, pour savoir à qui est le compte. Elle s’approuve ici aussi, pour que personne ne soit arrêté après avoir répondu à sa demande.",
      "user_impersonation d’Azure, demandée à qui appuie sur Lister mes organisations : pour une seule lecture de cette liste, dans son organisation d’origine.",
    ],
    sees: "Ce que l’autorisation lui permet de voir, selon Microsoft",
    quote:
      "Autorise l’application à lire vos méthodes d’authentification, y compris les numéros de téléphone et les paramètres de l’application Authenticator. Cela n’autorise pas l’application à voir des informations secrètes comme vos mots de passe, ni à se connecter avec vos méthodes d’authentification ou à s’en servir autrement.",
    quoteSource:
      "La liste des autorisations de Microsoft Graph (permissions.json), traduite de l’anglais",
    does: "Ce que Rekey en fait",
    doesList: [
      "Il lit pour la personne connectée, uniquement ses propres méthodes, et seulement tant que la page est ouverte.",
      "Il les lui montre dans son navigateur et ne les envoie nulle part. Des numéros de téléphone, il garde les deux derniers chiffres.",
      "Il n’a aucune autorisation d’ajouter, de modifier ou de supprimer une méthode de connexion.",
    ],
    who: "Qui peut approuver, et ce qu’en dit Microsoft",
    roles:
      "Il vous faut là-bas l’un de ces rôles : Administrateur de rôle privilégié, Administrateur d’application cloud ou Administrateur d’application.",
    warning:
      "Microsoft avertit (traduit de l’anglais) : « Accorder le consentement administrateur à l’échelle du locataire peut révoquer des autorisations déjà accordées à l’échelle du locataire pour cette application. »",
    howSource: "La page de Microsoft sur l’approbation d’une application pour tous",
    field: "Le domaine ou l’ID de votre organisation",
    fieldHint: "Par exemple contoso.com. Vide : l’organisation où vous vous connectez.",
    linkFieldHint: "Par exemple contoso.com.",
    button: "Approuver chez Microsoft",
    buttonHint:
      "La page de Microsoft s’ouvre, nomme l’application et vous interroge ; c’est là que vous décidez. Sa réponse revient sur une page de Rekey qui l’efface aussitôt de l’adresse. Pour le diagnostic, cet onglet retient seulement si c’était un oui et quelles autorisations elle nomme.",
    clientId: (id) =>
      `L’ID client de l’application, pour la retrouver et la comparer avec la page de Microsoft : ${id}`,
    unverified:
      "Si la page de Microsoft dit que l’application n’est pas vérifiée, demandez à qui gère cette copie avant d’accepter.",
    nothingTitle: "Il n’y a encore rien à approuver",
    nothing:
      "Cette copie de Rekey n’a pas d’inscription d’application, donc personne ne peut s’y connecter. Les liens, les codes, les étapes et le test fonctionnent sans.",
    test: "Tester d’abord avec une seule personne",
    testSteps: [
      "Dans le centre d’administration Microsoft Entra, ouvrez Applications d’entreprise, puis Rekey, puis Propriétés. L’application y figure une fois qu’elle est approuvée ou que quelqu’un s’y est connecté.",
      "Mettez Affectation de l’utilisateur requise (Assignment required) sur Oui, et enregistrez. À partir de là, personne d’autre ne peut s’y connecter à Rekey.",
      "Sous Utilisateurs et groupes, affectez une personne.",
      "Faites ouvrir à cette personne le lien pour vos utilisateurs ci-dessous, qu’elle s’y connecte et vérifie. Si ses méthodes apparaissent, affectez d’autres personnes ou remettez Affectation de l’utilisateur requise sur Non.",
    ],
    guests: "Ce qu’il faut aux invités",
    guestsList: [
      "L’approbation vaut aussi pour les invités de votre organisation.",
      "Là où l’affectation est requise, un invité doit être affecté comme tout le monde.",
      "L’accès conditionnel et les paramètres d’accès interlocataire s’appliquent toujours, les vôtres et ceux de leur organisation d’origine.",
      "L’approbation s’arrête à votre organisation : l’organisation d’origine et chacune des autres décident pour elles-mêmes.",
    ],
    revoke: "Revenir en arrière",
    revokeList: [
      "Dans le centre d’administration Microsoft Entra, ouvrez Applications d’entreprise, puis Rekey, puis Autorisations, et révoquez l’autorisation.",
      "Ou supprimez-y l’application, sous Propriétés : cela met fin à tout ce qui lui était permis dans votre organisation.",
      "On peut continuer avec Rekey tout de même : les liens, les codes, les étapes et le test n’ont besoin d’aucune approbation.",
    ],
    send: "Un lien pour vos utilisateurs",
    sendHint:
      "Il ouvre les étapes pour votre organisation, avec ou sans connexion. Votre domaine figure après le # de l’adresse, que les navigateurs n’envoient pas aux serveurs.",
    sendEmpty: "Saisissez ci-dessus le domaine de votre organisation, et le lien apparaît ici.",
    sendQr: (tenant) => `Code QR qui ouvre les étapes : ${tenant}`,
    fromAbout: "Pour un administrateur : ce que Rekey demande, et comment l’approuver",
    fromOrganization: "Pour un administrateur ici : ce que Rekey demande, et comment l’approuver",
  },

  consent: {
    nothing: {
      heading: "Aucune réponse à afficher",
      meaning:
        "Cette page affiche une seule fois la réponse de Microsoft à une approbation. Il n’y a rien à afficher pour l’instant.",
      next: [
        "Ce qui est approuvé figure dans le centre d’administration Microsoft Entra : ouvrez Applications d’entreprise, puis Rekey, puis Autorisations.",
      ],
    },
    "not-ours": {
      heading: "Pas la réponse à une demande faite ici",
      meaning:
        "Cette réponse n’appartient pas à une demande faite dans cet onglet, donc rien n’en a été lu.",
      next: [],
    },
    approved: {
      heading: "Approuvé",
      meaning:
        "Microsoft dit que Rekey peut lire les méthodes de connexion dans votre organisation : celles de chaque personne, une fois qu’elle se connecte.",
      next: [
        "Assurez-vous que cela marche : qu’une personne s’y connecte et vérifie.",
        "Pour revenir en arrière, ouvrez Applications d’entreprise, puis Rekey, puis Autorisations dans le centre d’administration Microsoft Entra.",
      ],
    },
    "not-named": {
      heading: "On ne sait pas si c’est approuvé",
      meaning:
        "La réponse de Microsoft dit oui, mais ne nomme pas l’autorisation qui était demandée.",
      next: [
        "Regardez dans le centre d’administration Microsoft Entra : ouvrez Applications d’entreprise, puis Rekey, puis Autorisations.",
      ],
    },
    declined: {
      heading: "Pas approuvé",
      meaning: "Microsoft dit que l’approbation a été refusée.",
      next: [
        "Rekey fonctionne sans elle : les liens, les codes, les étapes et le test n’ont besoin d’aucune approbation. Vous pouvez encore approuver plus tard.",
      ],
    },
    refused: {
      heading: "Pas approuvé",
      meaning: "Microsoft n’a pas accepté l’approbation.",
      next: [
        "Regardez si votre rôle est l’un de ceux qui peuvent approuver, et réessayez. Si cela se reproduit, dites-le à qui gère cette copie.",
      ],
    },
  },

  consentFor: (tenant) => `Organisation : ${tenant}`,
  consentLink: "Lien pour vos utilisateurs",
  consentBack: "Retour à la page pour les administrateurs",
};
