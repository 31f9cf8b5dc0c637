/** Sign-in methods: what they are, and what becomes of them with the old phone. */
export const methodsWords = {
  method: {
    named: (title: string, detail: string) => (detail === "" ? title : `${title}: ${detail}`),
    appVersion: (version: string) => `App version ${version}`,
    authenticator: {
      authenticator: {
        title: "Microsoft Authenticator",
        meaning: "Shows prompts on the one phone it was set up on.",
      },
      outlook: {
        title: "Outlook on a phone",
        meaning: "Shows prompts in Outlook on the one phone it was set up on.",
      },
      unknown: {
        title: "Microsoft Authenticator",
        meaning:
          "Shows prompts on the one phone it was set up on; now and then this is Outlook, which Microsoft does not tell apart here.",
      },
    },
    "passwordless-authenticator": {
      title: "Phone sign-in with Authenticator",
      meaning: "Signs you in without a password, on the one phone it was set up on.",
    },
    passkey: {
      authenticator: {
        title: "Passkey in Microsoft Authenticator",
        meaning: "Lives in Authenticator on one phone and cannot be copied to another.",
      },
      "one-device": {
        title: "Security key or passkey on one device",
        meaning: "Lives on the key or device it was made on and cannot be copied.",
      },
      "synced-store": {
        title: "Synced passkey",
        meaning:
          "Is kept by a password manager, such as Apple's or Google's, and follows that account.",
      },
      unknown: {
        title: "Passkey",
        meaning: "Microsoft does not say whether it is on one device or synced.",
      },
    },
    phone: {
      mobile: {
        title: "Text or call to a mobile number",
        meaning: "Texts and calls follow your SIM.",
      },
      "alternate-mobile": {
        title: "Call to another number",
        meaning: "A second number that you gave as a spare.",
      },
      office: {
        title: "Call to an office phone",
        meaning: "Rings the desk, not the old phone.",
      },
      unknown: {
        title: "Text or call to a number",
        meaning: "Microsoft does not say which of your numbers this is.",
      },
    },
    "software-oath": {
      title: "Six-digit code from an app",
      meaning:
        "Comes from whichever app holds the secret: Authenticator, a password manager, a program on a computer.",
    },
    "hardware-oath": {
      title: "Code from a token",
      meaning: "Comes from a small device of its own.",
    },
    "windows-hello": {
      title: "Windows Hello",
      meaning: "Your face, fingerprint or PIN, on one Windows computer.",
    },
    "platform-credential": {
      windows: {
        title: "Sign-in with a Windows computer",
        meaning: "Belongs to that computer.",
      },
      macos: {
        title: "Sign-in with a Mac",
        meaning: "Belongs to that Mac.",
      },
      linux: {
        title: "Sign-in with a Linux computer",
        meaning: "Belongs to that computer.",
      },
      ios: {
        title: "Sign-in with an iPhone or iPad",
        meaning: "Belongs to that device.",
      },
      android: {
        title: "Sign-in with an Android device",
        meaning: "Belongs to that device.",
      },
      unknown: {
        title: "Sign-in with a device",
        meaning: "Belongs to one device; Microsoft does not say which sort.",
      },
    },
    external: {
      title: "Another provider's method",
      meaning: "Another company asks you for the second step, such as Duo or Okta.",
    },
    "temporary-access-pass": {
      title: "Temporary Access Pass",
      meaning: "A code from an admin that works for a limited time.",
    },
    "qr-code-pin": {
      title: "QR code and PIN",
      meaning: "A printed code for shared devices.",
    },
    email: {
      title: "E-mail address",
      meaning: "Helps to reset a password; it is not a second step.",
    },
    password: {
      title: "Password",
      meaning: "A password alone cannot approve a sign-in.",
    },
    "resource-account-key": {
      title: "Key of a shared device",
      meaning: "Signs in a meeting room or a shared phone, not you.",
    },
    unknown: {
      title: "A sign-in method new to Rekey",
      meaning: "Microsoft lists it, and Rekey does not know it yet.",
    },
  },

  fate: {
    lost: "Stops when the old phone goes",
    survives: "Stays with you",
    depends: "Answer so that this counts",
    "not-mfa": "Does not count: it does not answer a prompt for a second step",
    until: (day: string) =>
      `Stays with you, until Microsoft ends texts and calls: ${day} at the longest`,
    textsEnded: "Does not count: Microsoft has ended texts and calls",
    "home-only":
      "Does not count here: an organization that you visit as a guest does not accept it",
    expires: (when: string) => `For now only: it stops working on ${when} at the latest`,
    expiresSoon: "For now only: it stops working after a while",
    expired: (when: string) => `Expired on ${when}`,
  },

  question: {
    "which-phone-is-this-entry": {
      question: "Which phone is this entry on?",
      oldPhone: "The old phone",
      newPhone: "The new phone",
      another: "Another device",
    },
    "is-number-kept": { question: "Will the new phone have the same number?" },
    "is-alternate-number-kept": { question: "Can you answer this number without the old phone?" },
    "where-is-the-code-app": {
      question: "Can you see this organization's code anywhere but on the old phone?",
    },
    "is-key-the-phone": { question: "Is this passkey on the old phone itself?" },
    "where-is-this-passkey": { question: "Is this passkey only on the old phone?" },
    "is-device-the-old-phone": { question: "Is this device the old phone?" },
    "where-does-the-provider-live": {
      question: "Can you answer this provider's prompt without the old phone?",
    },
    "what-is-this-method": { question: "Does this method work without the old phone?" },
  },

  answer: {
    yes: "Yes",
    no: "No",
    oldPhone: "The old phone",
    newPhone: "The new phone",
    another: "Another device",
    change: "Answer differently",
    youSaid: {
      "old-phone": "You say it is the old phone.",
      "new-phone": "You say it is the new phone.",
      "another-device": "You say it is another device.",
      survives: "You say it works without the old phone.",
      lost: "You say it goes with the old phone.",
    },
    thisEntry: "This entry",
    entryNumbered: (name: string, place: number) => `${name}, entry ${place}`,
  },
};
