import type { OldPhone } from "#domain/methods/phone.ts";
import type { lettersWords as english } from "#ui/words/en/letters.ts";
import type { Translated } from "#ui/words/words.ts";

/** Where the old phone is here, or nobody said where, the letter claims no more than that the new one is new. */
const whatHappened: Readonly<Record<OldPhone | "unsaid", string>> = {
  here: "J'ai un nouveau téléphone, et Authenticator n'y répond pas encore pour ce compte.",
  elsewhere:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répond pour ce compte, n'est pas à ma portée.",
  broken:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répondait pour ce compte, est cassé.",
  erased:
    "J'ai un nouveau téléphone. L'ancien, dont l'Authenticator répondait pour ce compte, a été effacé.",
  lost: "Mon téléphone a été perdu ou volé ; son Authenticator répondait pour ce compte.",
  unsaid: "J'ai un nouveau téléphone, et Authenticator n'y répond pas encore pour ce compte.",
};

export const lettersWords: Translated<typeof english> = {
  letter: {
    heading: "Une lettre à qui peut aider",
    which: "Quelle lettre ?",
    kind: {
      "home-help-desk": (name) => `L’assistance de ma propre organisation : ${name}`,
      "host-admin": (name) => `Un administrateur chez ${name}`,
      "locked-to-network": () => "L’enregistrement est refusé depuis ici",
      "personal-account": () => "J’y suis invité avec un compte personnel",
      "only-admin": () => "J’en suis le seul administrateur",
      "remove-guest": (name) => `Demander à ${name} de supprimer mon compte invité`,
      "trust-to-host": (name) =>
        `Prier l’organisation hôte de se fier à la demande de mon organisation d’origine : ${name}`,
      "trust-to-home": () => "Demander à mon assistance informatique d’arranger cela",
    },
    sponsors: {
      ask: "Demander à Microsoft à qui vous pouvez écrire",
      asking: "Microsoft est interrogé…",
      none: "Microsoft ne nomme personne. Écrivez à la personne qui vous a invité.",
      unseen:
        "Quelqu'un y répond de vous, mais Microsoft ne vous montre pas qui. Écrivez à la personne qui vous a invité.",
      told: (whom: string) =>
        `Selon Microsoft, vous pouvez écrire à ${whom}. Rekey ne l'enregistre pas.`,
    },
    adviceHeading: "Avant de l’envoyer",
    advice: {
      "home-first":
        "Faites d’abord fonctionner votre organisation d’origine : toute connexion comme invité commence là.",
      "try-once-more":
        "Puis essayez cette organisation encore une fois. Certaines acceptent ce que l’organisation d’origine a contrôlé, et aucune lettre n’est nécessaire.",
      "use-another-method":
        "À la demande, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment). Prenez ensuite un SMS, un appel ou une autre méthode.",
      "try-another-network":
        "Essayez d’abord depuis un autre réseau ou appareil : le bureau, le VPN de l’entreprise, un ordinateur géré.",
      "find-another-admin":
        "Y a-t-il tout de même un autre administrateur, ou un compte d’urgence ? Tout Administrateur d’authentification peut vous aider en quelques minutes.",
      "leave-by-yourself":
        "Pouvez-vous encore ouvrir Mon compte ? Quittez-y l’organisation vous-même : Organisations, puis Quitter.",
      "write-to-privacy-contact":
        "L’organisation nomme-t-elle un contact pour la protection des données ? Envoyez-lui aussi ce texte.",
      "call-support":
        "Le support ne peut pas être joint par e-mail quand votre accès est bloqué. Appelez le numéro de Microsoft pour votre pays, demandez la Data Protection team (équipe de protection des données), et lisez ceci à voix haute.",
    },
    text: "La lettre",
    copy: "Copier la lettre",
    mail: "Ouvrir dans la messagerie",
    share: "Partager",
    print: "Imprimer la lettre",
    tooLong:
      "La lettre est trop longue pour le lien de votre messagerie. Copiez-la, puis collez-la dans le message.",
    care: "Qui vous aide voudra s’assurer que c’est bien vous. N’envoyez de code ou de mot de passe à personne, quoi qu’on vous dise.",
  },

  letters: {
    subjects: {
      "home-help-desk": (organization) =>
        `Nouveau téléphone : aidez-moi à me connecter (${organization})`,
      "host-admin": (organization) =>
        `Nouveau téléphone : aidez votre invité à se connecter (${organization})`,
      "locked-to-network": (organization) =>
        `Nouveau téléphone : je ne peux pas l'enregistrer d'ici (${organization})`,
      "personal-account": (organization) =>
        `Nouveau téléphone : aidez votre invité à se connecter (${organization})`,
      "only-admin": (organization) =>
        `Accès bloqué : je suis le seul administrateur (${organization})`,
      "remove-guest": (organization) => `Veuillez supprimer mon compte invité dans ${organization}`,
      "trust-to-host": (organization) =>
        `Merci d'accepter notre authentification multifacteur (${organization})`,
      "trust-to-home": (organization) =>
        `Merci de faire accepter notre authentification multifacteur (${organization})`,
    },

    greeting: "Bonjour,",

    paragraphs: {
      "member-asks": ({ address, organization }) => `Mon compte : ${address} dans ${organization}.`,
      "guest-asks": ({ guestName, address, organization }) =>
        guestName === undefined
          ? `Mon compte : ${address}, invité dans ${organization}.`
          : `Mon compte : ${address}, invité dans ${organization}, sans doute comme ${guestName}.`,
      "somebody-asks": ({ organization }) =>
        `Mon compte dans ${organization} : ____________________`,
      "sponsor-passes-on": ({ name }) =>
        name === undefined
          ? "Vous y êtes désigné comme mon sponsor. Merci de transmettre ce message à qui réinitialise l'authentification multifacteur chez vous."
          : `À l'attention de ${name} : vous y êtes désigné comme mon sponsor. Merci de transmettre ce message à qui réinitialise l'authentification multifacteur chez vous.`,
      "object-id": ({ objectId }) => `ID d'objet : ${objectId}`,
      "personal-account": () =>
        "C'est un compte personnel : ses paramètres n'atteignent pas ce qui est enregistré chez vous.",
      "only-admin": ({ tenantId }) =>
        tenantId === undefined
          ? "Je suis le seul administrateur de cette organisation, donc personne d'autre ne peut y réinitialiser mes méthodes de connexion."
          : `Je suis le seul administrateur de cette organisation (ID de locataire ${tenantId}), donc personne d'autre ne peut y réinitialiser mes méthodes de connexion.`,
      "what-happened": ({ oldPhone }) => whatHappened[oldPhone ?? "unsaid"],
      "registration-refused": ({ code }) =>
        code === undefined
          ? "Microsoft ne me laisse pas l'enregistrer : votre organisation semble ne le permettre que depuis certains réseaux ou appareils."
          : `Microsoft ne me laisse pas l'enregistrer : votre organisation semble ne le permettre que depuis certains réseaux ou appareils (${code}).`,
      "revoke-sessions": () =>
        "Veuillez d'abord révoquer mes sessions : quelqu'un d'autre a peut-être ce téléphone.",
      "remove-old-phone": ({ phoneName }) =>
        phoneName === undefined
          ? "Veuillez supprimer ce téléphone de mes méthodes."
          : `Veuillez supprimer ce téléphone (${phoneName}) de mes méthodes.`,
      "add-phone-number": ({ exceptOldNumber }) =>
        exceptOldNumber
          ? "Si votre stratégie autorise encore les SMS, veuillez ajouter un numéro que vous avez déjà pour moi, pas celui de l'ancien téléphone (Entra admin center > Users > mon compte > Authentication methods > Add authentication method). Je passerai par SMS ou appel et enregistrerai moi-même le nouveau téléphone."
          : "Si votre stratégie autorise encore les SMS, veuillez ajouter un numéro que vous avez déjà pour moi (Entra admin center > Users > mon compte > Authentication methods > Add authentication method). Je passerai par SMS et enregistrerai moi-même le nouveau téléphone.",
      "temporary-pass": () =>
        "Ou donnez-moi un passe d'accès temporaire (Temporary Access Pass), en personne ou lors d'un appel à un numéro que vous connaissez, jamais par écrit.",
      "no-temporary-pass": () =>
        "Un passe d'accès temporaire ne fonctionne pas pour les invités B2B.",
      "require-re-register": () =>
        "À défaut, même page, à une heure convenue : Require re-register MFA. Cela supprime mes numéros, applications Authenticator et jetons OATH logiciels et désactive les matériels. Mon mot de passe suffit jusqu'à mon nouvel enregistrement.",
      "check-policies": () =>
        "Avant, contrôlez que vos stratégies d'inscription et de risque laissent un invité s'enregistrer depuis mon réseau.",
      "allow-registration": () =>
        "Veuillez m'indiquer un réseau ou un appareil depuis lequel je peux m'enregistrer, ou exempter mon compte, pour une heure convenue, de la stratégie d'accès conditionnel « Inscrire des informations de sécurité » (Register security information). Une réinitialisation seule n'aiderait pas.",
      "who-may-reset": () =>
        "Rôle requis : Administrateur d'authentification (privilégié si je suis administrateur).",
      "who-may-allow": () => "Rôle requis : Administrateur de l'accès conditionnel.",
      "support-resets": () =>
        "Veuillez ouvrir un dossier auprès de la Data Protection team (équipe de protection des données) pour réinitialiser mon authentification multifacteur, afin que je puisse enregistrer le nouveau téléphone.",
      "verify-me": () =>
        "Vérifiez d'abord mon identité par un numéro ou un collègue déjà connu. N'envoyez ni ne demandez aucun code, n'utilisez que les liens de Microsoft.",
      "verify-by-records": () =>
        "Veuillez vérifier mon identité par les dossiers que vous avez. Je n'envoie ni codes ni mots de passe, et n'utilise que les liens de Microsoft.",

      "removal-tenant": ({ tenantId }) => `ID du locataire : ${tenantId}`,
      "removal-asked": () =>
        "Je n'ai plus besoin de ce compte. Je ne peux plus m'y connecter, donc pas quitter l'organisation moi-même. Veuillez le supprimer.",
      "removal-how": () =>
        "Un administrateur le fait dans le centre d'administration Microsoft Entra : Utilisateurs > mon compte > Supprimer. Il faut un Administrateur d'utilisateurs.",
      "removal-privacy": () =>
        "Si vous avez un contact pour la protection des données, veuillez lui transmettre ceci. Veuillez effacer aussi mes données personnelles dont vous n'avez plus besoin.",
      "removal-verify": () =>
        "Écrivez-moi à l'adresse ci-dessus pour vous assurer que c'est moi. Dites-moi quand c'est fait. Je n'ai besoin d'aucun code et n'en envoie aucun.",

      "trust-asked-of-host": ({ address, home, host }) =>
        address === undefined
          ? `J'appartiens à ${home} et suis invité dans ${host}.`
          : `J'appartiens à ${home} et suis invité dans ${host}, avec le compte ${address}.`,
      "trust-asked-of-home": ({ address, home, host }) =>
        address === undefined
          ? `Mon compte dans ${home} est invité dans ${host}.`
          : `Mon compte ${address} dans ${home} est invité dans ${host}.`,
      "trust-why": () =>
        "Aujourd'hui, chacun de nous qui y est invité enregistre une deuxième fois l'authentification multifacteur, et encore à chaque nouveau téléphone. Si l'organisation hôte fait confiance à celle de notre organisation d'origine, personne n'a à le faire.",
      "trust-how": ({ homeRef, homeId }) =>
        homeId === undefined || homeId === homeRef
          ? `L'administrateur de l'organisation hôte le règle : Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Rôle requis : Administrateur de la sécurité.`
          : `L'administrateur de l'organisation hôte le règle : Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}, ID de locataire ${homeId}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. Rôle requis : Administrateur de la sécurité.`,
      "trust-at-home": () =>
        "Veuillez demander aux administrateurs de l'organisation hôte de le régler, leur dire que nous exigeons l'authentification multifacteur, et contrôler que nos paramètres d'accès sortant les autorisent.",
      "trust-limits": () =>
        "Les comptes personnels ne sont pas couverts. Les invités doivent être exclus de la stratégie d'inscription MFA d'ID Protection : sous les deux, ils ne peuvent pas entrer.",
      "trust-page": () =>
        "La page de Microsoft : https://learn.microsoft.com/fr-fr/entra/external-id/cross-tenant-access-settings-b2b-collaboration",
      "trust-verify": () =>
        "Veuillez d'abord faire confirmer ceci par mon organisation, auprès d'un contact que vous connaissez déjà. Cela ne demande aucun mot de passe et aucun code de ma part.",
    },

    closing: (name) => (name === undefined ? "Merci" : `Merci\n${name}`),
  },
};
