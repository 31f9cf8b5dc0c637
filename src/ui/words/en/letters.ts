import type { Letter, LetterSentences } from "#domain/letters/letter-text.ts";
import type { Advice } from "#domain/letters/recovery-request.ts";
import type { RemovalAdvice } from "#domain/letters/removal-letter.ts";
import type { OldPhone } from "#domain/methods/phone.ts";

/** Where the old phone is here, or nobody said where, the letter claims no more than that the new one is new. */
const whatHappened: Readonly<Record<OldPhone | "unsaid", string>> = {
  here: "I have a new phone, and Authenticator on it does not answer for this account yet.",
  elsewhere:
    "I have a new phone. The old one, whose Authenticator answers for this account, is out of my reach.",
  broken:
    "I have a new phone. The old one, whose Authenticator answered for this account, is broken.",
  erased:
    "I have a new phone. The old one, whose Authenticator answered for this account, was erased.",
  lost: "My phone was lost or stolen; its Authenticator answered for this account.",
  unsaid: "I have a new phone, and Authenticator on it does not answer for this account yet.",
};

/** Letters to whoever can help, and the page that makes them. */
export const lettersWords = {
  letter: {
    heading: "A letter to whoever can help",
    which: "Which letter?",
    kind: {
      "home-help-desk": (name: string) => `My own organization's help desk: ${name}`,
      "host-admin": (name: string) => `An admin of ${name}`,
      "locked-to-network": () => "Registering is refused from here",
      "personal-account": () => "I am a guest there with a personal account",
      "only-admin": () => "I am the only admin there",
      "remove-guest": (name: string) => `Ask ${name} to remove my guest account`,
      "trust-to-host": (name: string) => `Ask ${name} to trust my home organization's prompt`,
      "trust-to-home": () => "Ask my own IT to arrange that",
    } satisfies Record<Letter["kind"], (name: string) => string>,
    sponsors: {
      ask: "Ask Microsoft whom you can write to there",
      asking: "Asking Microsoft…",
      none: "Microsoft names nobody there. Write to the person who invited you.",
      unseen:
        "Somebody there answers for you, but Microsoft does not let you see who. Write to the person who invited you.",
      told: (whom: string) =>
        `Microsoft says that you can write to ${whom}. Rekey does not keep this.`,
    },
    adviceHeading: "Before you send it",
    advice: {
      "home-first":
        "Get your home organization to work first: every sign-in as a guest begins there.",
      "try-once-more":
        "Then try this organization once more. Some accept what home has checked, and no letter is needed.",
      "use-another-method":
        "At the prompt, choose I can't use my Microsoft Authenticator app right now. Then take a text, a call or another method.",
      "try-another-network":
        "Try from another network or device first: the office, the company's VPN, a managed computer.",
      "find-another-admin":
        "Is there another admin after all, or an emergency account? Any Authentication Administrator can help you in minutes.",
      "leave-by-yourself":
        "Can you still open My Account? Leave there instead: Organizations, then Leave.",
      "write-to-privacy-contact":
        "Does the organization name a privacy contact? Send it there as well.",
      "call-support":
        "Support cannot be reached by mail when you are locked out. Call Microsoft's number for your country, ask for the Data Protection team, and read this out.",
    } satisfies Record<Advice | RemovalAdvice, string>,
    text: "The letter",
    copy: "Copy the letter",
    mail: "Open in mail",
    share: "Share",
    print: "Print the letter",
    tooLong:
      "The letter is too long for your mail program's link. Copy it, then paste it into the message.",
    care: "Whoever helps you will want to make sure that it is you. Do not send a code or a password to anybody, whatever they say.",
  },

  letters: {
    subjects: {
      "home-help-desk": (organization) => `New phone: please help me sign in to ${organization}`,
      "host-admin": (organization) =>
        `New phone: please help your guest sign in to ${organization}`,
      "locked-to-network": (organization) =>
        `New phone: I cannot register it from here in ${organization}`,
      "personal-account": (organization) =>
        `New phone: please help your guest sign in to ${organization}`,
      "only-admin": (organization) => `Locked out: I am the only admin of ${organization}`,
      "remove-guest": (organization) => `Please remove my guest account from ${organization}`,
      "trust-to-host": (organization) =>
        `Please let ${organization} accept our multifactor authentication`,
      "trust-to-home": (organization) =>
        `Please ask ${organization} to accept our multifactor authentication`,
    },

    greeting: "Hello,",

    paragraphs: {
      "member-asks": ({ address, organization }) => `My account: ${address} in ${organization}.`,
      "guest-asks": ({ guestName, address, organization }) =>
        guestName === undefined
          ? `My account: ${address}, invited as a guest to ${organization}.`
          : `My account: ${address}, a guest in ${organization}, most likely listed as ${guestName}.`,
      "somebody-asks": ({ organization }) => `My account in ${organization}: ____________________`,
      "sponsor-passes-on": ({ name }) =>
        name === undefined
          ? "You are named as my sponsor there. Please pass this on to whoever resets multifactor authentication in your organization."
          : `Dear ${name}, you are named as my sponsor there. Please pass this on to whoever resets multifactor authentication in your organization.`,
      "object-id": ({ objectId }) => `Object ID: ${objectId}`,
      "personal-account": () =>
        "It is a personal account: its settings do not reach what is registered with you.",
      "only-admin": ({ tenantId }) =>
        tenantId === undefined
          ? "I am the only administrator of this organization, so nobody else in it can reset my sign-in methods."
          : `I am the only administrator of this organization (tenant ID ${tenantId}), so nobody else in it can reset my sign-in methods.`,
      "what-happened": ({ oldPhone }) => whatHappened[oldPhone ?? "unsaid"],
      "registration-refused": ({ code }) =>
        code === undefined
          ? "Microsoft does not let me register it: your organization seems to allow that only from certain networks or devices."
          : `Microsoft does not let me register it: your organization seems to allow that only from certain networks or devices (${code}).`,
      "revoke-sessions": () =>
        "First, please revoke my sessions: somebody else may hold that phone.",
      "remove-old-phone": ({ phoneName }) =>
        phoneName === undefined
          ? "Please delete that phone from my methods."
          : `Please delete that phone (${phoneName}) from my methods.`,
      "add-phone-number": ({ exceptOldNumber }) =>
        exceptOldNumber
          ? "If your policy still allows texts, please add a phone number you already hold for me, not the old phone's (Entra admin center > Users > my account > Authentication methods > Add authentication method). I then pass by text or call and register the new phone myself."
          : "If your policy still allows texts, please add a phone number you already hold for me (Entra admin center > Users > my account > Authentication methods > Add authentication method). I then pass by text and register the new phone myself.",
      "temporary-pass": () =>
        "Or give me a Temporary Access Pass, in person or on a call to a number you know, never in writing.",
      "no-temporary-pass": () => "A Temporary Access Pass does not work for B2B guests.",
      "require-re-register": () =>
        "Failing that, on the same page, at an agreed time: Require re-register MFA. It deletes my phone numbers, Authenticator apps and software OATH tokens and deactivates hardware ones. Until I register again, my password suffices.",
      "check-policies": () =>
        "Before that, check that your registration and risk policies let a guest register from my network.",
      "allow-registration": () =>
        "Please tell me a network or device from which I may register, or exempt my account for an agreed hour from the Conditional Access policy for Register security information. A reset alone would not help.",
      "who-may-reset": () =>
        "This takes an Authentication Administrator (a Privileged Authentication Administrator if I am an admin).",
      "who-may-allow": () => "This takes a Conditional Access Administrator.",
      "support-resets": () =>
        "Please open a case with the Data Protection team to reset my multifactor authentication, so that I can register the new phone.",
      "verify-me": () =>
        "Please verify me first, by a number or colleague you already know. Send no codes, ask for none, use only Microsoft's links.",
      "verify-by-records": () =>
        "Please verify me by the records you hold. I send no codes or passwords, and use only Microsoft's own links.",

      "removal-tenant": ({ tenantId }) => `Tenant ID: ${tenantId}`,
      "removal-asked": () =>
        "I no longer need this account. I cannot sign in there any more, so I cannot leave by myself. Please remove it.",
      "removal-how": () =>
        "An admin does this in the Entra admin center: Users > my account > Delete. This takes a User Administrator.",
      "removal-privacy": () =>
        "If you have a privacy contact, please pass this on to them. Please also erase my personal data that you no longer need.",
      "removal-verify": () =>
        "You can write to me at the address above to make sure that it is me. Please tell me when it is done. I need no code and send none.",

      "trust-asked-of-host": ({ address, home, host }) =>
        address === undefined
          ? `I belong to ${home} and am a guest in ${host}.`
          : `I belong to ${home} and am a guest in ${host}, as ${address}.`,
      "trust-asked-of-home": ({ address, home, host }) =>
        address === undefined
          ? `My account in ${home} is a guest in ${host}.`
          : `My account ${address} in ${home} is a guest in ${host}.`,
      "trust-why": () =>
        "Today each of us who is a guest there registers multifactor authentication a second time, and again with every new phone. If the host trusts our home organization's, nobody has to.",
      "trust-how": ({ homeRef, homeId }) =>
        homeId === undefined || homeId === homeRef
          ? `The host's admin sets it: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. This takes a Security Administrator.`
          : `The host's admin sets it: Entra admin center > External Identities > Cross-tenant access settings > Organizational settings > Add organization (${homeRef}, tenant ID ${homeId}) > Inbound access > Trust settings > Customize settings > Trust multifactor authentication from Microsoft Entra tenants. This takes a Security Administrator.`,
      "trust-at-home": () =>
        "Please ask the host's admins to set it, tell them that we require multifactor authentication, and check that our outbound access settings allow them.",
      "trust-limits": () =>
        "Personal accounts are not covered. Guests have to be excluded from ID Protection's MFA registration policy: under both, they cannot get in.",
      "trust-page": () =>
        "Microsoft's page: https://learn.microsoft.com/entra/external-id/cross-tenant-access-settings-b2b-collaboration",
      "trust-verify": () =>
        "Please confirm this with my organization first, by a contact you already know. It needs no password and no code of mine.",
    },

    closing: (name) => (name === undefined ? "Thank you" : `Thank you\n${name}`),
  } satisfies LetterSentences,
};
