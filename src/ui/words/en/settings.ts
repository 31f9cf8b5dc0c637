import { plural } from "./plural.ts";

/** The settings: the phones, this device, moving the list, the week in the drawer, forgetting. */
export const settingsWords = {
  settings: {
    heading: "Settings",
    language: "Language",
    forgetHeading: "Forget this list",
  },

  drawer: {
    heading: "Before you wipe it: a week in the drawer",
    explain:
      "Do you keep the number? Move the SIM to the new phone first. Then switch the old phone off and put it into a drawer for a week. Whatever still asks for it, add to your list or test again: the answer on your list then changes by itself.",
    brokenOff: (date: string) =>
      `The last organization became ready only on ${date}, after the old phone went into the drawer. So the week begins again.`,
    start: "The old phone is off and in the drawer",
    running: (date: string) => `In the drawer. The week is over on ${date}.`,
    over: "The week is over, and nothing asked for the old phone. Erase it now, in its settings.",
    wiped: "I have erased the old phone",
    wipedAt: (date: string) => `Erased, as you said on ${date}.`,
    undo: "I took it out again",
    notWiped: "I have not erased it yet",
  },

  device: {
    question: "Keep this list on this device?",
    own: "Yes, my own device",
    shared: "No, others use it too",
    sharedMeans: "On a shared device names are hidden, and nothing is kept beyond this tab.",
    heading: "This device",
    unanswered: "Your list is not kept yet. It goes when you close this tab.",
    isOwn: "Your list is kept on this device until you forget it here.",
    isShared:
      "Nothing is kept beyond this tab. Close the tab, and your list is gone; save it as a file first if you still need it.",
    showNames: "Show names",
    hideNames: "Hide names",
    hiddenName: (number: number) => `Organization ${number}`,
    namesHidden: "Names are hidden, because others use this device too.",
  },

  forget: {
    button: "Forget everything here",
    explain:
      "This removes your list, your ticks and your answers from this browser, in every open tab. It cannot be undone. It does not sign you out at Microsoft.",
    done: "Everything was forgotten here.",
  },

  phones: {
    heading: "Your phones",
    skip: "Skip",
    firstHint: "You can change this later, in the settings.",
    hint: "Skip what you like; you can change every answer later. Before you set the new phone up: Authenticator does not work on a rooted or jailbroken phone.",
    oldPhone: "Where is the old phone?",
    oldPhoneIs: {
      here: "Here, and it works",
      elsewhere: "It works, but it is elsewhere",
      broken: "Broken",
      erased: "Erased or traded in",
      lost: "Lost or stolen",
    },
    keepsNumber: "Does the new phone keep the old number?",
    keyElsewhere: "Do you have a security key or passkey that is not on the old phone?",
    yes: "Yes",
    no: "No",
    unsaid: "Not said",
    oldName: "The old phone's name, as Authenticator shows it",
    anotherMove: "Start another move",
    anotherMoveHint:
      "Moving to yet another phone? Your list stays. Everything that you tested, ticked and answered for this move no longer counts.",
    newName: "The new phone's name",
    lostFirst:
      "Tell your home organization's help desk first: have them end your sessions and remove that phone.",
  },

  takeAlong: {
    heading: "Move the list to another device",
    explain: "Your list as a code or link for the phone, or as a file to keep.",
    makeCode: "Show a code for the phone",
    codeName: "QR code that opens Rekey with your list on another device",
    codeCaption: "Scan with the phone's camera. It opens Rekey with your list.",
    codeHolds: (count: number) =>
      plural(count, {
        one: "The code holds one organization.",
        other: `The code holds ${count} organizations.`,
      }),
    tooLong: (count: number) =>
      plural(count, {
        one: "Your list of one organization is too long for a QR code. Copy the link, or save it as a file.",
        other: `Your list of ${count} organizations is too long for a QR code. Copy the link, or save it as a file.`,
      }),
    linkCare:
      "Whoever has this link can read your organizations and accounts. It goes to no server, but keep it to yourself.",
    linkCarries:
      "Organizations, ticks and answers about the phones travel with the link; tests do not.",
    save: "Save as a file",
    fileHint:
      "The file also holds your tests, contacts and appointments. It holds nothing that Microsoft told Rekey.",
    open: "Open a saved list",
    openHint: "Open only a file that you saved yourself: it also brings your tests.",
    fileName: "rekey-list.json",
  },
};
