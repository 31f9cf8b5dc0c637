import type { failuresWords as english } from "#ui/words/en/failures.ts";
import type { Translated } from "#ui/words/words.ts";

export const failuresWords: Translated<typeof english> = {
  failure: {
    "sign-in-here": {
      title: "Connexion nécessaire",
      meaning: (name) =>
        `${name} veut que vous vous connectiez avant que quoi que ce soit puisse y être lu.`,
      next: (name) =>
        `Connectez-vous à ${name}. Microsoft peut demander une deuxième étape. Gardez à portée le téléphone qui répond.`,
    },
    "use-another-method": {
      title: "La demande est restée sans réponse",
      meaning: (name) => `${name} a envoyé une demande, et aucune réponse ne lui est parvenue.`,
      next: () =>
        "Connectez-vous de nouveau. Choisissez I can't use my Microsoft Authenticator app right now (l’application n’est pas utilisable pour le moment). Prenez ensuite un SMS, un appel ou une autre méthode.",
    },
    "sign-in-with-new-phone": {
      title: "Connexion avec votre nouveau téléphone",
      meaning: () => "Il vous sera peut-être demandé de configurer une méthode de connexion.",
      next: (name) => `Prenez en main votre nouveau téléphone, puis connectez-vous à ${name}.`,
    },
    "ask-for-consent": {
      title: "Autorisation nécessaire",
      meaning: (name) =>
        `Quelqu’un doit d’abord approuver Rekey chez ${name}, le plus souvent un administrateur.`,
      next: () =>
        "Envoyez à l’administrateur le lien d’approbation, ou continuez sans : chaque étape fonctionne à la main.",
    },
    "consent-declined": {
      title: "Autorisation non accordée",
      meaning: (name) => `Rekey n’a pas reçu l’autorisation qu’il a demandée chez ${name}.`,
      next: () => "Continuez à la main, ou redemandez plus tard.",
    },
    "ask-host-admin": {
      title: "Bloqué par cette organisation",
      meaning: (name) => `${name} ne laisse pas entrer votre compte.`,
      next: (name) =>
        `Adressez-vous à un administrateur chez ${name}. La lettre sur sa page contient les mots qu’il faut.`,
    },
    "ask-home-admin": {
      title: "Bloqué par votre organisation d’origine",
      meaning: (name) =>
        `Votre organisation d’origine, où se trouve votre compte, ne vous laisse pas vous connecter, ou pas à ${name}.`,
      next: (name) =>
        `Adressez-vous à l’assistance de votre organisation d’origine. Un administrateur chez ${name} ne peut rien y changer.`,
    },
    "another-network-or-device": {
      title: "Bloqué depuis ce réseau ou cet appareil",
      meaning: (name) =>
        `${name} n’accepte cette connexion que depuis certains réseaux ou appareils.`,
      next: (name) =>
        `Réessayez depuis un appareil géré par votre organisation, ou depuis le réseau du bureau. Sinon, adressez-vous à un administrateur chez ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey est bloqué ici",
      meaning: (name) =>
        `Rekey est bloqué chez ${name}. Vous pouvez peut-être quand même y entrer.`,
      next: (name) =>
        `Ouvrez vous-même Informations de sécurité. Continuez à la main. Si Microsoft bloque aussi cette page, adressez-vous à un administrateur chez ${name}.`,
    },
    "accept-invitation": {
      title: "Invitation pas encore acceptée",
      meaning: (name) => `${name} vous a envoyé une invitation, et elle est encore ouverte.`,
      next: (name) =>
        `Ouvrez l’e-mail d’invitation (${name}) et acceptez l’invitation, puis vérifiez de nouveau.`,
    },
    "no-longer-guest": {
      title: "Compte non trouvé là-bas",
      meaning: (name) =>
        `${name} ne connaît pas le compte que vous avez utilisé. Il a peut-être été supprimé, ou vous y avez un autre compte.`,
      next: (name) =>
        `Si vous y avez un autre compte, connectez-vous avec. Sinon, adressez-vous à un administrateur chez ${name}. Tant que vous ne savez pas, ${name} reste sur votre liste.`,
    },
    "wrong-account": {
      title: "Un autre compte est connecté",
      meaning: (name) => `Le compte qui a répondu n’est pas celui qui va avec ${name}.`,
      next: (name) =>
        `Connectez-vous de nouveau et choisissez le compte que vous utilisez pour ${name}. Une fenêtre privée aide si Microsoft ne vous laisse pas choisir.`,
    },
    "personal-account": {
      title: "Compte personnel impossible ici",
      meaning: () =>
        "Vous avez utilisé un compte Microsoft personnel. Cette connexion ne prend que les comptes professionnels ou scolaires.",
      next: () =>
        "Ajoutez vos organisations à la main et ouvrez de là la page Informations de sécurité de chacune.",
    },
    "no-such-organization": {
      title: "Aucune organisation de ce nom",
      meaning: () => "Microsoft ne connaît aucune organisation avec ce domaine ou cet ID.",
      next: () => "Contrôlez l’orthographe, ou utilisez un autre domaine de l’organisation.",
    },
    "other-cloud": {
      title: "Dans un autre cloud de Microsoft",
      meaning: (name) =>
        `${name} est dans un cloud séparé de Microsoft, comme celui d’une administration. Cette copie de Rekey ne peut pas le joindre.`,
      next: () =>
        "Demandez à l’assistance de l’organisation l’adresse de sa page Informations de sécurité. Cochez ici les étapes à la main.",
    },
    cancelled: {
      title: "Connexion pas terminée",
      meaning: () => "Vous êtes de retour avant la fin de la connexion. Rien n’a changé.",
      next: () => "Connectez-vous de nouveau quand vous le voudrez, ou continuez à la main.",
    },
    "sign-in-under-way": {
      title: "Une connexion est déjà ouverte",
      meaning: () => "Une connexion a été commencée dans ce navigateur et n’est pas terminée.",
      next: () =>
        "Terminez-la, ou fermez son onglet, rechargez cette page et connectez-vous de nouveau.",
    },
    "tab-keeps-nothing": {
      title: "Ce navigateur ne garde rien pour ce site",
      meaning: () =>
        "Une connexion ne pourrait pas revenir ici. Rekey n’est donc pas allé chez Microsoft.",
      next: () => "Autorisez ce site à enregistrer des données, puis rechargez la page.",
    },
    "tell-operator": {
      title: "Cette copie est mal réglée",
      meaning: () =>
        "Microsoft a refusé à cause des réglages de cette copie de Rekey, pas à cause de votre compte.",
      next: () =>
        "Dites-le à qui gère cette copie, en joignant le code. Entre-temps, chaque étape fonctionne à la main.",
    },
    wait: {
      title: "Attendez un moment",
      meaning: () => "Microsoft a reçu trop de requêtes et demande une pause.",
      next: () => "Vérifiez de nouveau dans une minute ou deux.",
    },
    offline: {
      title: "Vous êtes hors ligne",
      meaning: () => "Cet appareil n’a pas de connexion au réseau, donc rien n’a pu être vérifié.",
      next: () =>
        "Rétablissez le réseau, puis vérifiez de nouveau. Votre liste reste telle quelle.",
    },
    unreachable: {
      title: "Microsoft n’a pas pu être joint",
      meaning: () =>
        "La requête n’est pas passée. Le réseau, un bloqueur ou un proxy l’a peut-être arrêtée.",
      next: () => "Vérifiez de nouveau, si possible depuis un autre réseau.",
    },
    "timed-out": {
      title: "Pas de réponse à temps",
      meaning: () => "Microsoft n’a pas répondu en 15 secondes.",
      next: () => "Vérifiez de nouveau.",
    },
    unreadable: {
      title: "Réponse illisible",
      meaning: () =>
        "La réponse ne vient pas de Microsoft. La page de connexion d’un réseau fait cela.",
      next: () =>
        "Ouvrez n’importe quelle page web pour voir si ce réseau veut que vous vous connectiez, puis vérifiez de nouveau.",
    },
    server: {
      title: "Panne chez Microsoft",
      meaning: () => "Le service de Microsoft a signalé un défaut de son côté.",
      next: () => "Vérifiez de nouveau dans quelques minutes.",
    },
    unknown: {
      title: "Quelque chose d’inattendu s’est produit",
      meaning: () => "Rekey ne connaît pas cette réponse, elle compte donc comme non vérifiée.",
      next: () =>
        "Vérifiez de nouveau. Si cela se reproduit, continuez à la main et signalez-le avec le code.",
    },
  },
};
