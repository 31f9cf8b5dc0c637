import type { failuresWords as english } from "#ui/words/en/failures.ts";
import type { Translated } from "#ui/words/words.ts";

export const failuresWords: Translated<typeof english> = {
  failure: {
    "sign-in-here": {
      title: "Connexion nécessaire",
      meaning: (name) =>
        `${name} veut que vous vous connectiez avant que quoi que ce soit puisse y être lu.`,
      next: (name) =>
        `Connectez-vous à ${name} ; Microsoft peut demander une deuxième étape, gardez donc à portée le téléphone qui répond.`,
    },
    "use-another-method": {
      title: "La demande est restée sans réponse",
      meaning: (name) => `${name} a envoyé une demande, et aucune réponse ne lui est parvenue.`,
      next: () =>
        "Connectez-vous de nouveau, choisissez I can't use my Microsoft Authenticator app right now (je ne peux pas utiliser mon application Microsoft Authenticator pour le moment), puis un SMS, un appel ou une autre méthode.",
    },
    "sign-in-with-new-phone": {
      title: "Connexion avec votre nouveau téléphone",
      meaning: () =>
        "Cette connexion peut vous demander d’enregistrer une méthode de connexion ; si une est déjà enregistrée, elle ne le dit pas.",
      next: (name) => `Prenez en main votre nouveau téléphone, puis connectez-vous à ${name}.`,
    },
    "ask-for-consent": {
      title: "Autorisation nécessaire",
      meaning: (name) =>
        `Rekey ne peut lire vos méthodes de connexion chez ${name} qu’une fois que quelqu’un l’a approuvé, le plus souvent un administrateur là-bas.`,
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
        `Adressez-vous à un administrateur chez ${name} ; la lettre sur sa page contient les mots qu’il faut.`,
    },
    "ask-home-admin": {
      title: "Bloqué par votre organisation d’origine",
      meaning: (name) =>
        `Votre organisation d’origine, où se trouve votre compte, ne vous laisse pas vous connecter, ou pas à ${name}.`,
      next: (name) =>
        `Adressez-vous à l’assistance de votre organisation d’origine ; un administrateur chez ${name} ne peut rien y changer.`,
    },
    "another-network-or-device": {
      title: "Bloqué depuis ce réseau ou cet appareil",
      meaning: (name) =>
        `${name} n’accepte cette connexion que depuis certains réseaux ou appareils.`,
      next: (name) =>
        `Réessayez depuis un appareil géré par votre organisation, ou depuis le réseau de votre bureau ; si vous n’avez ni l’un ni l’autre, adressez-vous à un administrateur chez ${name}.`,
    },
    "go-on-by-hand": {
      title: "Rekey n’est pas autorisé ici",
      meaning: (name) =>
        `${name} ne laisse pas entrer Rekey, ou n’offre pas ce que Rekey demande ; se connecter de nouveau n’y changerait rien.`,
      next: (name) =>
        `Ouvrez vous-même Informations de sécurité et continuez à la main ; si Microsoft bloque aussi cette page, adressez-vous à un administrateur chez ${name}.`,
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
        `${name} ne connaît pas le compte que vous avez utilisé ; il a peut-être été supprimé, ou l’on vous y connaît peut-être sous un autre.`,
      next: (name) =>
        `Connectez-vous avec un autre compte si vous en avez un là-bas, ou adressez-vous à un administrateur chez ${name} ; tant que vous ne savez pas, ${name} reste sur votre liste.`,
    },
    "wrong-account": {
      title: "Un autre compte est connecté",
      meaning: (name) => `Le compte qui a répondu n’est pas celui qui va avec ${name}.`,
      next: (name) =>
        `Connectez-vous de nouveau et choisissez le compte que vous utilisez pour ${name} ; une fenêtre privée aide si Microsoft ne vous laisse pas choisir.`,
    },
    "personal-account": {
      title: "Compte personnel impossible ici",
      meaning: () =>
        "Vous avez utilisé un compte Microsoft personnel, et cette connexion ne prend que les comptes professionnels ou scolaires, ou les invités d’une organisation.",
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
        `${name} est dans un cloud séparé de Microsoft, comme celui d’une administration publique, que cette copie de Rekey ne peut pas joindre.`,
      next: () =>
        "Demandez à l’assistance de l’organisation l’adresse de sa propre page Informations de sécurité, et cochez ici les étapes à la main.",
    },
    cancelled: {
      title: "Connexion pas terminée",
      meaning: () => "Vous êtes de retour avant la fin de la connexion ; rien n’a changé.",
      next: () => "Connectez-vous de nouveau quand vous le voudrez, ou continuez à la main.",
    },
    "sign-in-under-way": {
      title: "Une connexion est déjà ouverte",
      meaning: () => "Une connexion a été commencée dans ce navigateur et n’est pas terminée.",
      next: () =>
        "Terminez-la, ou fermez son onglet, rechargez cette page et connectez-vous de nouveau.",
    },
    "tell-operator": {
      title: "Cette copie est mal réglée",
      meaning: () =>
        "Microsoft a refusé à cause des réglages de cette copie de Rekey, pas à cause de votre compte.",
      next: () =>
        "Dites-le à qui gère cette copie, en joignant le code ; entre-temps, chaque étape fonctionne à la main.",
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
        "Rétablissez le réseau, puis vérifiez de nouveau ; votre liste reste telle quelle.",
    },
    unreachable: {
      title: "Microsoft n’a pas pu être joint",
      meaning: () =>
        "La requête n’est pas passée ; le réseau, un bloqueur ou un proxy l’a peut-être arrêtée.",
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
        "Une réponse est arrivée qui n’est pas celle, habituelle, de Microsoft ; la page de connexion propre à un réseau fait cela.",
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
        "Vérifiez de nouveau ; si cela se reproduit, continuez à la main et signalez-le avec le code.",
    },
  },
};
